package org.osteoboard.model.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One text in both languages. */
public record Text(String ja, String en) {
    public Text {
        Objects.requireNonNull(ja, "ja");
        Objects.requireNonNull(en, "en");
    }

    public String in(Lang lang) {
        return lang == Lang.JA ? ja : en;
    }

    // Written out, here and in other records of the short way: what a record gets is linked at run time, slowly.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text that && ja.equals(that.ja) && en.equals(that.en);
    }

    @Override
    public int hashCode() {
        return 31 * ja.hashCode() + en.hashCode();
    }
}
