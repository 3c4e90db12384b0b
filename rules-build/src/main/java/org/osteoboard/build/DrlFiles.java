package org.osteoboard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of every DRL file as they are written, in the order of files and rules; the shape of the files checked. */
final class DrlFiles {
    /**
     * One rule as written.
     *
     * @param file its file, without ending
     * @param name the variable of its one pattern
     * @param condition what stands between the pattern's parentheses
     * @param action what follows {@code then}
     * @param sentence the comment behind its name
     */
    record Written(
            String id,
            String file,
            String name,
            boolean aboutPatient,
            String condition,
            String action,
            String source,
            String sentence) {}

    private static final Pattern RULE = Pattern.compile(
            "rule\\s+\"([^\"]+)\"[ \\t]*(?://[ \\t]*([^\\n]*))?\\s*when\\s+(.*?)\\bthen\\s+(.*?)\\bend\\b",
            Pattern.DOTALL);
    private static final Pattern WHEN =
            Pattern.compile("(\\$\\w+)\\s*:\\s*(PatientReading|LesionReading)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern LINE_COMMENT = Pattern.compile("//[^\\n]*");
    private static final Pattern IMPORT = Pattern.compile("import org\\.osteoboard\\.model\\.(reading|choice)\\.\\w+;");
    private static final String PACKAGE = "package org.osteoboard.rules;";

    private final List<Written> rules = new ArrayList<>();
    private final Faults faults;

    DrlFiles(Path folder, Faults faults) throws IOException {
        this.faults = faults;
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".drl")).sorted().toList();
        }
        for (Path file : files) {
            read(file);
        }
    }

    private void read(Path path) throws IOException {
        String name = path.getFileName().toString().replace(".drl", "");
        String text = Files.readString(path);
        Matcher matcher = RULE.matcher(text);
        while (matcher.find()) {
            rule(name, matcher);
        }
        List<String> around = LINE_COMMENT
                .matcher(matcher.replaceAll(""))
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        faults.check(
                around.stream().filter(PACKAGE::equals).count() == 1,
                name,
                "must be in the one package org.osteoboard.rules");
        around.stream()
                .filter(line -> !line.equals(PACKAGE) && !IMPORT.matcher(line).matches())
                .findFirst()
                .ifPresent(line -> faults.add(
                        name, "holds something besides plain rules, imports and line comments, from: " + line));
    }

    private void rule(String file, Matcher matcher) {
        String id = matcher.group(1);
        Matcher when = WHEN.matcher(
                LINE_COMMENT.matcher(matcher.group(3)).replaceAll("").strip());
        if (!when.matches()) {
            faults.add(id, "must have exactly one pattern, $name : PatientReading( … ) or LesionReading( … )");
            return;
        }
        rules.add(new Written(
                id,
                file,
                when.group(1),
                when.group(2).equals("PatientReading"),
                when.group(3),
                matcher.group(4).strip(),
                matcher.group().strip(),
                matcher.group(2) == null ? "" : matcher.group(2).strip()));
    }

    List<Written> rules() {
        return rules;
    }
}
