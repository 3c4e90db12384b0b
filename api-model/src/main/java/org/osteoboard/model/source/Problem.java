package org.osteoboard.model.source;

import org.osteoboard.model.text.Text;

/**
 * One thing found wrong with a case file: where, what was found, what was expected. It never carries a patient's words:
 * a rejected token is repeated only when it is within two edits of a legal value.
 *
 * @param code stable, language-free name of the kind of problem, such as {@code unknown-key}
 * @param line line in the input, from 1; 0 if the problem has no line
 * @param pointer JSON Pointer into the input, "" for the whole; it ends above the first key that is not a legal one
 * @param message what was found and what was expected
 * @param hint a line starting "Maybe …", or empty texts
 */
public record Problem(String code, int line, String pointer, Text message, Text hint) {
    /** The absence of a hint. */
    public static final Text NO_HINT = new Text("", "");
}
