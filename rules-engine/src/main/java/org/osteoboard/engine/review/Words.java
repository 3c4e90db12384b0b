package org.osteoboard.engine.review;

import org.osteoboard.model.text.Text;

/** Texts of findings. */
final class Words {
    private Words() {}

    static Text both(String word) {
        return new Text(word, word);
    }

    static Text joined(String word, Text text) {
        return text.ja().isEmpty() ? both(word) : new Text(word + " - " + text.ja(), word + " - " + text.en());
    }
}
