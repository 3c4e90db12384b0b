package org.osteoboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.text.Lang;

/** Which language is spoken, and its words for the help. */
final class Languages {
    private Languages() {}

    /** The language of {@code --lang}, else of the environment, else Japanese. A wrong word is told later. */
    static Lang chosen(String[] args, @Nullable String environment) {
        String word = environment;
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith("--lang=")) {
                word = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                word = args[i + 1];
            }
        }
        return "en".equals(word) ? Lang.EN : Lang.JA;
    }

    /** The words of the help; read straight from the file, so that no locale has a say. */
    static ResourceBundle messages(Lang lang) {
        String name = lang == Lang.JA ? "Messages_ja.properties" : "Messages.properties";
        try (InputStream in = Languages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
