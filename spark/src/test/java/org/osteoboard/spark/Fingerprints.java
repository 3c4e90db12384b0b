package org.osteoboard.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines whose order does not matter, as many as there are: how often each digest is there. */
final class Fingerprints {
    /** In the line of an unusable case the command line tells the number of its input line. */
    private static final Pattern NUMBER = Pattern.compile("(\"inputSha256\":\"[0-9a-f]{64}\",)\"line\":\\d+,");

    private final MessageDigest digest;
    private final Map<BigInteger, Integer> seen = new HashMap<>();

    Fingerprints() throws NoSuchAlgorithmException {
        digest = MessageDigest.getInstance("SHA-256");
    }

    void add(byte[] line) {
        seen.merge(new BigInteger(1, digest.digest(line)), 1, Integer::sum);
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

    Map<BigInteger, Integer> counts() {
        return seen;
    }
}
