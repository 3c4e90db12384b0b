package org.osteoboard.engine.catalogue;

/**
 * Who says so.
 *
 * @param read how it was read: {@code primary}, {@code secondary} …
 */
public record Source(String id, String title, String org, String year, String url, String read, String note) {}
