package org.osteoboard.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines whose order does not matter, as many as there are: how often each is there, by
 * the digest of its input and its own. */
final class Fingerprints {
    /** In the line of an unusable case the command line tells the number of its input line. */
    private static final Pattern NUMBER = Pattern.compile("(\"inputSha256\":\"[0-9a-f]{64}\",)\"line\":\\d+,");

    private static final String INPUT = "\"inputSha256\":\"";

    private final MessageDigest digest;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints() throws NoSuchAlgorithmException {
        digest = MessageDigest.getInstance("SHA-256");
    }

    void add(byte[] line) {
        String text = new String(line, UTF_8);
        int input = text.indexOf(INPUT) + INPUT.length();
        String digests =
                text.substring(input, input + 64) + ' ' + HexFormat.of().formatHex(digest.digest(line));
        seen.merge(digests, 1, Integer::sum);
    }

    void add(String line) {
        add(line.getBytes(UTF_8));
    }

    /** Adds what the command line wrote, without the numbers of input lines. */
    void addBatch(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(NUMBER.matcher(line).replaceFirst("$1").getBytes(ISO_8859_1));
            }
        }
    }

    Map<String, Integer> counts() {
        return seen;
    }
}
