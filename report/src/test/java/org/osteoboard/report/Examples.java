package org.osteoboard.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** The proposals of all invented patients in {@code examples/cases}. */
final class Examples {
    static final OptionEngine ENGINE = OptionEngine.create();
    static final Path FOLDER = Path.of("..", "examples");

    /** One invented patient. */
    record Example(String name, Proposal proposal) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Example> ALL = load();

    private Examples() {}

    static Stream<Example> all() {
        return ALL.stream();
    }

    private static List<Example> load() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .map(Examples::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example load(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            ReadResult read = ENGINE.reader().read(bytes, Format.of(name, bytes));
            return new Example(name.substring(0, name.lastIndexOf('.')), ENGINE.propose(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The proposal of a case written in a test. */
    static Proposal of(String yaml) {
        return ENGINE.propose(ENGINE.reader().read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML));
    }
}
