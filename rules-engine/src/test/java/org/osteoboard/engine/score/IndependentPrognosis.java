package org.osteoboard.engine.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The prognostic scores and DN4 written a second time, as plain sums over answers, to hold the tables of the rules
 * against: they share no code and no file. Item and level codes are those of {@code score-vectors.json}.
 *
 * <p>Sources: revised Tokuhashi - Spine 2005;30:2186; Tomita - Spine 2001;26:298; modified Bauer - Eur Spine J
 * 2008;17:1488; van der Linden - Cancer 2005;103:320; Mizumoto - Cancer 2008, cncr.23888; Chow - J Clin Oncol
 * 2008;26:5863; TEACHH - Cancer 2014;120:134; DN4 - Pain 2005;114:29.
 */
final class IndependentPrognosis {
    private IndependentPrognosis() {}

    /** Every level code of every item with its points, to walk all combinations. */
    static Map<String, Map<String, Integer>> items(String score) {
        Map<String, Map<String, Integer>> items = new LinkedHashMap<>();
        switch (score) {
            case "TOKUHASHI_REVISED" -> {
                items.put("kps", Map.of("poor", 0, "moderate", 1, "good", 2));
                items.put("extraspinalBone", Map.of("ge3", 0, "1-2", 1, "0", 2));
                items.put("vertebral", Map.of("ge3", 0, "2", 1, "1", 2));
                items.put("majorOrgans", Map.of("unremovable", 0, "removable", 1, "none", 2));
                items.put("primary", Map.of("p0", 0, "p1", 1, "p2", 2, "p3", 3, "p4", 4, "p5", 5));
                items.put("palsy", Map.of("complete", 0, "incomplete", 1, "none", 2));
            }
            case "TOMITA" -> {
                items.put("primary", Map.of("slow", 1, "moderate", 2, "rapid", 4));
                items.put("visceral", Map.of("none", 0, "treatable", 2, "untreatable", 4));
                items.put("bone", Map.of("solitary", 1, "multiple", 2));
            }
            case "BAUER_MODIFIED" ->
                yesAdds(items, 1, "noVisceral", "notLung", "favourablePrimary", "solitarySkeletal");
            case "VAN_DER_LINDEN_2005" -> {
                items.put("kps", Map.of("80-100", 2, "50-70", 1, "20-40", 0));
                items.put("primary", Map.of("breast", 3, "prostate", 2, "lung", 1, "other", 0));
                items.put("visceral", Map.of("absent", 1, "present", 0));
            }
            case "MIZUMOTO_2008" -> {
                yesAdds(items, 3, "unfavourableTumourType", "ps>=3");
                yesAdds(items, 2, "hypercalcemia", "visceral", "previousChemotherapy");
                yesAdds(items, 1, "multipleBone", "age>=71");
            }
            case "CHOW_NRF" -> yesAdds(items, 1, "nonBreast", "metsOtherThanBone", "kpsLe60");
            case "TEACHH" ->
                yesAdds(items, 1, "cancerType", "ecog", "age", "priorPalliativeChemo", "hospitalized", "hepatic");
            case "DN4" ->
                yesAdds(
                        items,
                        1,
                        "burning",
                        "painfulCold",
                        "electricShocks",
                        "tingling",
                        "pinsAndNeedles",
                        "numbness",
                        "itching",
                        "touchHypoaesthesia",
                        "prickingHypoaesthesia",
                        "brushing");
            default -> throw new IllegalArgumentException(score);
        }
        return items;
    }

    private static void yesAdds(Map<String, Map<String, Integer>> items, int points, String... names) {
        for (String name : names) {
            items.put(name, Map.of("no", 0, "yes", points));
        }
    }

    /** The sum of one answer to each item. */
    static int total(String score, Map<String, String> answers) {
        int total = 0;
        for (Map.Entry<String, Map<String, Integer>> item : items(score).entrySet()) {
            Integer points = item.getValue().get(answers.get(item.getKey()));
            if (points == null) {
                throw new IllegalArgumentException(score + " " + item.getKey() + " " + answers);
            }
            total += points;
        }
        return total;
    }

    static String band(String score, int total) {
        return switch (score) {
            case "TOKUHASHI_REVISED" -> total >= 12 ? "ge1y" : total >= 9 ? "ge6mo" : "lt6mo";
            case "TOMITA" ->
                List.of("longTermControl", "middleTermControl", "shortTermPalliation", "terminalCare")
                        .get(total <= 3 ? 0 : total <= 5 ? 1 : total <= 7 ? 2 : 3);
            case "BAUER_MODIFIED" ->
                total <= 1 ? "supportive" : total == 2 ? "shortTermPalliation" : "middleTermLocalControl";
            case "VAN_DER_LINDEN_2005" -> total == 6 ? "C" : total >= 4 ? "B" : "A";
            case "MIZUMOTO_2008" -> total >= 10 ? "C" : total >= 5 ? "B" : "A";
            case "CHOW_NRF" -> List.of("I", "I", "II", "III").get(total);
            case "TEACHH" -> total >= 5 ? "C" : total >= 2 ? "B" : "A";
            case "DN4" -> total >= 4 ? "likely" : "unlikely";
            default -> throw new IllegalArgumentException(score);
        };
    }

    /** The primary item of the revised Tokuhashi score for a primary as the case file writes it; by the letter. */
    static String tokuhashiPrimary(String primary) {
        return switch (primary) {
            case "lung-non-small-cell",
                    "lung-small-cell",
                    "osteosarcoma",
                    "stomach",
                    "bladder",
                    "oesophagus",
                    "pancreas" -> "p0";
            case "liver", "gallbladder", "unknown-primary" -> "p1";
            case "kidney", "cervix", "endometrium" -> "p3";
            case "rectum" -> "p4";
            case "thyroid", "breast", "prostate", "carcinoid" -> "p5";
            default -> "p2";
        };
    }

    /** The growth groups of Tomita that a primary may be in: one if it was named, else all. */
    static List<String> tomitaPrimary(String primary) {
        return switch (primary) {
            case "breast", "thyroid", "prostate" -> List.of("slow");
            case "kidney", "cervix", "endometrium" -> List.of("moderate");
            case "lung-non-small-cell", "lung-small-cell", "stomach", "unknown-primary" -> List.of("rapid");
            default -> List.of("slow", "moderate", "rapid");
        };
    }

    static String lindenPrimary(String primary) {
        return primary.startsWith("lung")
                ? "lung"
                : List.of("breast", "prostate").contains(primary) ? primary : "other";
    }

    static String radiationClass(String primary) {
        return switch (primary) {
            case "lymphoma",
                    "myeloma",
                    "seminoma",
                    "breast",
                    "prostate",
                    "ovary",
                    "carcinoid",
                    "neuroendocrine-carcinoma" -> "radiosensitive";
            case "kidney",
                    "thyroid",
                    "liver",
                    "colon",
                    "lung-non-small-cell",
                    "osteosarcoma",
                    "other-sarcoma",
                    "melanoma" -> "radioresistant";
            default -> "unclassified";
        };
    }
}
