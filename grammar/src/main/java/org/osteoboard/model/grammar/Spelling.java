package org.osteoboard.model.grammar;

/** How the parts of a condition are joined. */
public enum Spelling {
    /** As Drools writes it: {@code ,} and {@code &&} are and, {@code ||} is or; or binds closer than a comma. */
    RULE,
    /** In words: {@code and}, {@code or}; parentheses are needed wherever both stand side by side. */
    WORDS
}
