package org.osteoboard.engine.catalogue;

import org.osteoboard.model.text.Text;

/**
 * Who says so.
 *
 * @param read how it was read: {@code primary}, {@code secondary} …
 * @param note how it was read, in a sentence; empty texts if there is nothing to say
 */
public record Source(String id, String title, String org, String year, String url, String read, Text note) {}
