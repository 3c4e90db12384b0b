package org.osteoboard.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cases at the edges: nothing known, very much known, hostile words, and one that cannot be read. */
final class Invented {
    static final String NOTHING_KNOWN = "nothing-known";
    static final String SIXTY_LESIONS = "sixty-lesions";
    static final String HOSTILE = "hostile-words";
    static final String REFUSED = "refused";

    /** Closes whatever it stands in, and would then run, fetch and draw. */
    static final String EVIL = "</style></title></textarea>'\"><script>alert(1)</script>"
            + "<img src=https://example.org/x onerror=alert(2)><iframe src=javascript:alert(3)></iframe>"
            + "<a href=javascript:alert(4)>x</a>&lt;b&gt;bold&lt;/b&gt;<svg onload=alert(5)>${7*7}@if(true)";

    private static final String HEAD = "osteoboard: 1\ncase: %s\nas-of: 2026-11-20\njurisdiction: JP\n";

    private static final List<String> PLACES = List.of(
            "bone: femur, side: right, part: peritrochanteric, type: lytic, width-involved: above-2/3, fracture: none, pain: {worst: 7, kind: mechanical}",
            "bone: femur, side: left, part: shaft, fracture: pathological, imaging: CT, pain: {worst: 8}",
            "bone: humerus, side: both, part: shaft, fracture: none, type: blastic, width-involved: below-1/3",
            "bone: rib, side: right",
            "bone: rib, side: left, fracture: none, imaging: CT, pain: {worst: 3}",
            "bone: ilium, side: right, fracture: none, imaging: MRI, pain: {worst: 5}",
            "bone: acetabulum, side: right, fracture: impending",
            "bone: sternum",
            "bone: scapula, side: left, fracture: none",
            "bone: pubis, side: midline",
            "vertebra: T8, epidural: \"2\", collapse: above-50%, alignment: subluxation, posterolateral: bilateral, type: lytic, pain: {worst: 6, kind: mechanical}",
            "vertebra: T9, epidural: \"0\"",
            "vertebra: T10, epidural: \"1b\", imaging: MRI, pain: {worst: 4}",
            "vertebra: L1, collapse: below-50%, fracture: pathological",
            "bone: skull-base",
            "bone: clavicle, side: right, fracture: none",
            "bone: tibia, side: left",
            "bone: femur",
            "bone: sacrum",
            "vertebra: C2, fracture: none, cord-compression-suspected: no");

    /** A file that has a wrong key, and two signs of cord compression. */
    private static final String WRONG_KEY = HEAD.formatted("TB-2026-903") + """
            neurologie: yes
            condition: {symptoms: {limb-weakness: yes, bladder-bowel-change: yes}}
            cancer: {primry: breast}
            """;

    /** The cases by name, in one order. */
    static final Map<String, String> CASES = new TreeMap<>(Map.of(
            NOTHING_KNOWN, HEAD.formatted("TB-2026-900"),
            SIXTY_LESIONS, sixtyLesions(),
            HOSTILE, hostile(),
            REFUSED, WRONG_KEY));

    private Invented() {}

    private static String sixtyLesions() {
        StringBuilder yaml = new StringBuilder(HEAD.formatted("TB-2026-901"))
                .append("patient: {age: 66, sex: male}\ncancer: {primary: prostate}\n")
                .append("bone-metastases:\n  count: 60\n  lesions:\n");
        for (int i = 0; i < 60; i++) {
            String place = PLACES.get((i < 30 ? i / 2 : i) % PLACES.size());
            yaml.append("    - {id: m").append(i + 1).append(", ").append(place).append("}\n");
        }
        return yaml.toString();
    }

    /** Every field that takes free words. */
    private static String hostile() {
        String evil = '"' + EVIL.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return """
                osteoboard: 1
                case: TB-2026-902
                as-of: 2026-11-20
                jurisdiction: JP
                note: %1$s
                patient: {age: 67}
                cancer: {primary: breast}
                goals: [{about: walking, words: %1$s}, {about: other, words: %1$s}]
                bone-metastases:
                  lesions:
                    - {id: L1, bone: femur, side: right, part: shaft, type: lytic, imaging: CT, pain: {worst: 6}, note: %1$s}
                    - {id: L2, vertebra: T8, imaging: CT, pain: {worst: 4}, note: %1$s}
                """.formatted(evil);
    }
}
