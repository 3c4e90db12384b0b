package org.osteoboard.model.source;

/** JSON Pointers (RFC 6901). The empty string points to the whole. */
public final class Pointers {

    private Pointers() {}

    /** The value of a key of the mapping pointed to. */
    public static String child(String pointer, String key) {
        return pointer + "/" + escape(key);
    }

    /** An item of the sequence pointed to, from 0. */
    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** A key as one step of a pointer: {@code ~} becomes {@code ~0} and {@code /} becomes {@code ~1}. */
    public static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** The key a step stands for. */
    public static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
