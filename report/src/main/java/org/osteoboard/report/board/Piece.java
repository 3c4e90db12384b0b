package org.osteoboard.report.board;

/**
 * Some words of a line.
 *
 * @param style how they look: a class of the style sheet
 * @param link where they lead on the page, with the hash; "" if nowhere
 */
public record Piece(String text, String style, String link) {}
