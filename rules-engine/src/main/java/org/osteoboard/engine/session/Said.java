package org.osteoboard.engine.session;

import java.util.BitSet;

/**
 * What the rules said of one target, by statement index.
 *
 * @param holds said in the strict reading
 * @param open said in the open reading: holds, or is possible
 */
public record Said(BitSet holds, BitSet open) {}
