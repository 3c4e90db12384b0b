package org.osteoboard.engine.review;

import org.osteoboard.model.text.Text;

/**
 * One hand-written vignette of a statement.
 *
 * @param sentence the person in a few words, as the test says it
 * @param file the file of vignettes it stands in
 */
public record Vignette(Expected expected, String sentence, String file) {

    /** What the statement does in it. The order is that of {@code review.bin}. */
    public enum Expected {
        HOLDS("holds", new Text("成り立つ", "holds")),
        NEARLY("nearly", new Text("わずかに成り立たない", "nearly holds")),
        UNKNOWN("unknown", new Text("決め手が不明", "deciding fact unknown"));

        private final String id;
        private final Text label;

        Expected(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        public String id() {
            return id;
        }

        public Text label() {
            return label;
        }
    }
}
