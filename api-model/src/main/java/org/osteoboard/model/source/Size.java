package org.osteoboard.model.source;

/** How much a file of one kind may hold. The numbers are ours. */
public enum Size {
    CASE(Limits.FILE_BYTES, Limits.NODES),
    /** A proposal of an ordinary case is 1.5 MB with 40,000 values; each lesion adds to it. */
    PROPOSAL(64 * Size.MIB, 2_000_000);

    static final int MIB = 1024 * 1024;

    private final int bytes;
    private final int nodes;

    Size(int bytes, int nodes) {
        this.bytes = bytes;
        this.nodes = nodes;
    }

    /** Bytes of a whole file. */
    public int bytes() {
        return bytes;
    }

    /** Values of a file: mappings, sequences and scalars together. */
    public int nodes() {
        return nodes;
    }
}
