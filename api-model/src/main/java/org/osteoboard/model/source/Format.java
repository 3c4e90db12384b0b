package org.osteoboard.model.source;

import java.util.Locale;

/** The two ways to write a case file. */
public enum Format {
    YAML,
    JSON;

    /**
     * By the file name's extension; without a known one, a file whose first visible character is <code>{</code> or
     * {@code [} is JSON and any other is YAML.
     *
     * @param fileName name or path; "" or "-" for input without one
     */
    public static Format of(String fileName, byte[] bytes) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        for (int i = Utf8.startsWithMark(bytes) ? 3 : 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return b == '{' || b == '[' ? JSON : YAML;
            }
        }
        return YAML;
    }
}
