package org.osteoboard.engine.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.source.Format;

/** The invented patients of {@code examples/cases}. */
final class Cases {
    static final OptionEngine ENGINE = OptionEngine.create();
    static final WhatIf WHAT_IF = WhatIf.of(ENGINE);
    static final String BREAST = "breast-femur-and-spine.yaml";
    private static final Path FOLDER = Path.of("../examples/cases");

    private Cases() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static ReadResult read(String name) {
        byte[] bytes = bytes(name);
        return ENGINE.reader().read(bytes, Format.of(name, bytes));
    }

    static ReadResult yaml(String text) {
        return ENGINE.reader().read(text.getBytes(StandardCharsets.UTF_8), Format.YAML);
    }
}
