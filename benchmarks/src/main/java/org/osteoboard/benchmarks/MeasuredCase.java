package org.osteoboard.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The case that is measured, as YAML: an ordinary one with five lesions, or the same with any number of them. */
public final class MeasuredCase {
    /** How many lesions the case has as it is written. */
    static final int LESIONS = 5;

    private static final String LESION = "    - {id: ";
    private static final String JSON_LESIONS = "\"lesions\": [";
    private static final String JSON_LESION = "{\"id\": \"";

    private MeasuredCase() {}

    static byte[] fiveLesions() {
        return resource("five-lesions.yaml");
    }

    /** Another case, for a handful of statements: three lesions of the spine and two of long bones. */
    static byte[] smallBase() {
        return resource("small-base.yaml");
    }

    /** The same as one line of JSON. */
    static byte[] asJson() {
        return resource("five-lesions.json");
    }

    /** The same with {@code count} lesions, as one line of JSON. */
    public static byte[] asJson(int count) {
        String whole =
                new String(asJson(), StandardCharsets.UTF_8).replace("\"count\": " + LESIONS, "\"count\": " + count);
        int from = whole.indexOf(JSON_LESIONS) + JSON_LESIONS.length();
        int to = whole.indexOf(']', from);
        String[] five = whole.substring(from, to).split(", (?=\\{\"id\": )", -1);
        List<String> lesions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lesions.add(five[i % five.length].replace(JSON_LESION, JSON_LESION + "n" + i + "-"));
        }
        return (whole.substring(0, from) + String.join(", ", lesions) + whole.substring(to))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = MeasuredCase.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same case with {@code count} lesions: its five again and again, each under a name of its own. */
    static byte[] withLesions(int count) {
        List<String> above = new ArrayList<>();
        List<String> lesions = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (String line : new String(fiveLesions(), StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.startsWith(LESION)) {
                lesions.add(line);
            } else {
                (lesions.isEmpty() ? above : below).add(line.replace("count: " + LESIONS, "count: " + count));
            }
        }
        List<String> lines = new ArrayList<>(above);
        for (int i = 0; i < count; i++) {
            lines.add(lesions.get(i % LESIONS).replace(LESION, LESION + "n" + i + "-"));
        }
        lines.addAll(below);
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
