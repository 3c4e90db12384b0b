package org.osteoboard.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osteoboard.model.text.Lang;

/** One run of the command in this process: what it wrote and how it ended. */
record Run(int exit, String out, String err) {

    static Run of(Lang lang, String... args) {
        return withInput(lang, new byte[0], args);
    }

    static Run withInput(Lang lang, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                lang,
                false,
                false,
                false);
        int exit = Dispatch.run(args, terminal);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** {@code propose} of a file with these bytes, named {@code case.yaml} in the folder. */
    static Run propose(Lang lang, Path folder, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("case.yaml"), bytes);
            return of(lang, "propose", file.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasJapanese() {
        return (out + err).codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF);
    }
}
