package org.osteoboard.engine.catalogue;

/** A source, and the place in it. */
public record Citation(String source, String at) {}
