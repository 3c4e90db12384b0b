package org.osteoboard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of every DRL file: their condition parsed, their shape checked. */
final class DrlRules {
    /** One rule: its file (without ending), whether it is about the patient, its condition and its text in the DRL. */
    record Rule(String id, String file, boolean aboutPatient, Condition condition, String source, String sentence) {}

    private static final Pattern RULE = Pattern.compile(
            "rule\\s+\"([^\"]+)\"[ \\t]*(?://[ \\t]*([^\\n]*))?\\s*when\\s+(.*?)\\bthen\\s+(.*?)\\bend\\b",
            Pattern.DOTALL);
    private static final Pattern WHEN =
            Pattern.compile("(\\$\\w+)\\s*:\\s*(PatientReading|LesionReading)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern LINE_COMMENT = Pattern.compile("//[^\\n]*");
    private static final Pattern IMPORT = Pattern.compile("import org\\.osteoboard\\.model\\.(reading|choice)\\.\\w+;");
    private static final String PACKAGE = "package org.osteoboard.rules;";

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final FactorRows rows;
    private final Faults faults;

    DrlRules(Path folder, FactorRows rows, Faults faults) throws IOException {
        this.rows = rows;
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
        boolean aboutPatient = when.group(2).equals("PatientReading");
        String action = matcher.group(4).strip();
        faults.check(
                action.equals(when.group(1) + ".says(\"" + id + "\");"), id, "must say its own name and nothing else");
        Condition condition = new ConditionParser(when.group(3), rows, id, !aboutPatient, faults).parse();
        String sentence = matcher.group(2) == null ? "" : matcher.group(2).strip();
        Rule rule = new Rule(id, file, aboutPatient, condition, matcher.group().strip(), sentence);
        faults.check(rules.put(id, rule) == null, id, "is the name of two rules");
    }

    Map<String, Rule> byId() {
        return rules;
    }
}
