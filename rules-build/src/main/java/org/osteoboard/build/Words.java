package org.osteoboard.build;

/** A text in both languages. */
record Words(String ja, String en) {
    static final Words NONE = new Words("", "");
}
