package org.osteoboard.report.html;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet of ours, written into its page. The page's policy allows exactly this one, by its digest, and nothing
 * else: no script, no font, no picture, no other style.
 */
public final class Style {
    /** That of the knowledge page. */
    static final Style KNOWLEDGE = new Style("/org/osteoboard/report/html/knowledge.css");

    /** That of the pages of a board. */
    public static final Style BOARD =
            new Style("/org/osteoboard/report/figure/figure.css", "/org/osteoboard/report/board/board.css");

    private final String css;

    private Style(String... resources) {
        StringBuilder all = new StringBuilder();
        for (String resource : resources) {
            all.append(text(resource));
        }
        css = all.toString();
    }

    private static String text(String resource) {
        try (InputStream in = Style.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of the {@code style} element; ours, so not escaped. */
    public Content css() {
        return output -> output.writeContent(css);
    }

    /** The content security policy. */
    public String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
