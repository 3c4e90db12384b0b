package org.osteoboard.engine.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published point tables written a second time, as plain sums of item codes, to hold the score tables of the rules
 * against: they share no code and no file. Item and level codes are those of {@code score-vectors.json}.
 *
 * <p>Sources: SINS - Fisher 2010, Spine 35:E1221; Mirels - Clin Orthop 1989;249:256; new Katagiri - Cancer Med
 * 2014;3:1359 (its points through a secondary source).
 */
public final class IndependentScores {
    private IndependentScores() {}

    /** SINS of one spinal level, 0 to 18. */
    public static int sins(
            String location, String pain, String lesion, String alignment, String collapse, String posterolateral) {
        int total = 0;
        if (location.equals("junctional")) {
            total += 3;
        } else if (location.equals("mobile")) {
            total += 2;
        } else if (location.equals("semirigid")) {
            total += 1;
        } else {
            known(location, "rigid");
        }
        if (pain.equals("mechanical")) {
            total += 3;
        } else if (pain.equals("nonMechanical")) {
            total += 1;
        } else {
            known(pain, "none");
        }
        if (lesion.equals("lytic")) {
            total += 2;
        } else if (lesion.equals("mixed")) {
            total += 1;
        } else {
            known(lesion, "blastic");
        }
        if (alignment.equals("subluxation")) {
            total += 4;
        } else if (alignment.equals("deNovoDeformity")) {
            total += 2;
        } else {
            known(alignment, "normal");
        }
        if (collapse.equals("gt50")) {
            total += 3;
        } else if (collapse.equals("lt50")) {
            total += 2;
        } else if (collapse.equals("noneButGt50Involved")) {
            total += 1;
        } else {
            known(collapse, "none");
        }
        if (posterolateral.equals("bilateral")) {
            total += 3;
        } else if (posterolateral.equals("unilateral")) {
            total += 1;
        } else {
            known(posterolateral, "none");
        }
        return total;
    }

    public static String sinsBand(int total) {
        if (total < 0 || total > 18) {
            throw new IllegalArgumentException("SINS runs from 0 to 18, not " + total);
        }
        return total <= 6 ? "stable" : total <= 12 ? "potentiallyUnstable" : "unstable";
    }

    /** The location item of SINS for a vertebra written as in a report: {@code Oc}, {@code C1} to {@code S5}. */
    public static String sinsLocation(String vertebra) {
        if (vertebra.equals("Oc")) {
            return "junctional";
        }
        int number = Integer.parseInt(vertebra.substring(1));
        return switch (vertebra.charAt(0)) {
            case 'C' -> number <= 2 || number == 7 ? "junctional" : "mobile";
            case 'T' -> number <= 2 || number >= 11 ? "junctional" : "semirigid";
            case 'L' -> number == 1 || number == 5 ? "junctional" : "mobile";
            case 'S' -> number == 1 ? "junctional" : "rigid";
            default -> throw new IllegalArgumentException(vertebra);
        };
    }

    /** Mirels score of one long-bone lesion, 4 to 12. */
    public static int mirels(String site, String pain, String nature, String size) {
        return of(site, Map.of("upperLimb", 1, "lowerLimb", 2, "peritrochanteric", 3))
                + of(pain, Map.of("mild", 1, "moderate", 2, "functional", 3))
                + of(nature, Map.of("blastic", 1, "mixed", 2, "lytic", 3))
                + of(size, Map.of("lt1_3", 1, "1_3to2_3", 2, "gt2_3", 3));
    }

    /** The band of the familiar table; the 1989 abstract instead draws one line, at 8. */
    public static String mirelsBand(int total) {
        if (total < 4 || total > 12) {
            throw new IllegalArgumentException("Mirels runs from 4 to 12, not " + total);
        }
        return total == 8 ? "borderline" : total < 8 ? "low" : "high";
    }

    /** New Katagiri score, 0 to 10. */
    public static int katagiri(
            String primary,
            String visceral,
            String lab,
            String ecog,
            String previousChemotherapy,
            String multipleSkeletal) {
        return of(primary, Map.of("slow", 0, "moderate", 2, "rapid", 3))
                + of(visceral, Map.of("none", 0, "nodular", 1, "disseminated", 2))
                + of(lab, Map.of("normal", 0, "abnormal", 1, "critical", 2))
                + of(ecog, Map.of("0-2", 0, "3-4", 1))
                + of(previousChemotherapy, Map.of("no", 0, "yes", 1))
                + of(multipleSkeletal, Map.of("no", 0, "yes", 1));
    }

    public static String katagiriBand(int total) {
        if (total < 0 || total > 10) {
            throw new IllegalArgumentException("Katagiri runs from 0 to 10, not " + total);
        }
        return total >= 7 ? "high" : total >= 4 ? "intermediate" : "low";
    }

    /** The laboratory item: one critical value outranks any number of abnormal ones. */
    public static String katagiriLab(
            double crp, double ldh, double albumin, double plateletsPerMicrolitre, double calcium, double bilirubin) {
        boolean critical = plateletsPerMicrolitre < 100_000 || calcium >= 10.3 || bilirubin >= 1.4;
        boolean abnormal = crp >= 0.4 || ldh >= 250 || albumin < 3.7;
        return critical ? "critical" : abnormal ? "abnormal" : "normal";
    }

    /** Every level code of every item, in the table's order, to walk all combinations. */
    public static Map<String, List<String>> items(String score) {
        Map<String, List<String>> items = new LinkedHashMap<>();
        switch (score) {
            case "SINS" -> {
                items.put("location", List.of("junctional", "mobile", "semirigid", "rigid"));
                items.put("pain", List.of("mechanical", "nonMechanical", "none"));
                items.put("lesion", List.of("lytic", "mixed", "blastic"));
                items.put("alignment", List.of("subluxation", "deNovoDeformity", "normal"));
                items.put("collapse", List.of("gt50", "lt50", "noneButGt50Involved", "none"));
                items.put("posterolateral", List.of("bilateral", "unilateral", "none"));
            }
            case "MIRELS" -> {
                items.put("site", List.of("upperLimb", "lowerLimb", "peritrochanteric"));
                items.put("pain", List.of("mild", "moderate", "functional"));
                items.put("nature", List.of("blastic", "mixed", "lytic"));
                items.put("size", List.of("lt1_3", "1_3to2_3", "gt2_3"));
            }
            case "KATAGIRI_2014" -> {
                items.put("primary", List.of("slow", "moderate", "rapid"));
                items.put("visceral", List.of("none", "nodular", "disseminated"));
                items.put("lab", List.of("normal", "abnormal", "critical"));
                items.put("ecog", List.of("0-2", "3-4"));
                items.put("previousChemotherapy", List.of("no", "yes"));
                items.put("multipleSkeletal", List.of("no", "yes"));
            }
            default -> throw new IllegalArgumentException(score);
        }
        return items;
    }

    private static int of(String code, Map<String, Integer> points) {
        Integer found = points.get(code);
        if (found == null) {
            throw new IllegalArgumentException(code);
        }
        return found;
    }

    private static void known(String code, String last) {
        if (!code.equals(last)) {
            throw new IllegalArgumentException(code);
        }
    }
}
