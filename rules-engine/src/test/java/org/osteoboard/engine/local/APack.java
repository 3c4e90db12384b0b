package org.osteoboard.engine.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osteoboard.engine.OptionEngine;

/** A pack on the desk: the invented one under {@code examples/local-pack}, or a small one, with something changed. */
public final class APack {
    static final OptionEngine ENGINE = OptionEngine.create();

    private static final Path EXAMPLE = Path.of("../examples/local-pack");
    private static final String HEAD = """
            osteoboard-pack: 1
            id: kita-hospital
            version: "1"
            name: {ja: 北病院, en: North Hospital}
            review-by: 2027-11-30
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static APack example() {
        APack pack = new APack();
        try (Stream<Path> list = Files.list(EXAMPLE)) {
            for (Path file : list.sorted().toList()) {
                pack.files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pack;
    }

    /** A pack with a head and these statements. */
    public static APack of(String statements) {
        return new APack().with("pack.yaml", HEAD).with("statements.yaml", statements);
    }

    /** A pack of one caution about radiotherapy with this condition. */
    static APack when(String condition) {
        return of(caution("LOCAL-A", condition));
    }

    static String caution(String id, String condition) {
        return statement(id, "caution", "options: [EBRT]", condition);
    }

    /** A statement of this kind; {@code of} is its line of options or its topic. */
    public static String statement(String id, String kind, String of, String condition) {
        return """
                %s:
                  kind: %s
                  %s
                  when: '%s'
                  ja: 院内の取り決め。
                  en: An agreement of this hospital.
                  sources: [{id: SEED}]
                  reviewed: 2026-11-20
                """.formatted(id, kind, of, condition.replace("'", "''"));
    }

    APack with(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    APack without(String file) {
        files.remove(file);
        return this;
    }

    /** The same pack with {@code old}, which must be in the file, replaced. */
    APack replace(String file, String old, String with) {
        String text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        return with(file, text.replace(old, with));
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    public PackResult read() {
        List<PackFile> all = new ArrayList<>();
        files.forEach((name, bytes) -> all.add(new PackFile(name, bytes)));
        return ENGINE.packReader().read(all);
    }

    /** The pack; it must be good. */
    public LocalPack good() {
        PackResult result = read();
        if (!result.problems().isEmpty()) {
            throw new AssertionError(told(result.problems()));
        }
        return result.pack().orElseThrow();
    }

    /** The codes of what is wrong with it. */
    List<String> faults() {
        return read().problems().stream().map(each -> each.problem().code()).toList();
    }

    static String told(List<PackProblem> problems) {
        StringBuilder told = new StringBuilder();
        for (PackProblem each : problems) {
            told.append(each.file()).append(':').append(each.problem().line()).append(": ");
            told.append(each.problem().message().en())
                    .append("  ")
                    .append(each.problem().hint().en())
                    .append('\n');
        }
        return told.toString();
    }
}
