package org.osteoboard.model.casefile;

/**
 * Something the person wants.
 *
 * @param about what it is about, a word of the factor table; empty if not given
 * @param words the person's own words, quoted in reports, never read by a rule; empty if not given
 * @param pointer JSON Pointer to it in the case file
 */
public record Goal(String about, String words, String pointer) {}
