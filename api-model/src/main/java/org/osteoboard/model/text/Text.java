package org.osteoboard.model.text;

import java.util.Objects;

/** One text in both languages. */
public record Text(String ja, String en) {
    public Text {
        Objects.requireNonNull(ja, "ja");
        Objects.requireNonNull(en, "en");
    }

    public String in(Lang lang) {
        return lang == Lang.JA ? ja : en;
    }
}
