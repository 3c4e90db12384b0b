package org.osteoboard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the rules as plain Java, one {@code if} a rule, as a person would: what the benchmarks compare the rule engine
 * with. A method for each rule file and scope. Rules that ask nothing are not fired by either.
 */
final class PlainRules {
    private final Map<String, List<DrlRules.Rule>> ofPatient = new TreeMap<>();
    private final Map<String, List<DrlRules.Rule>> ofLesion = new TreeMap<>();

    PlainRules(DrlRules rules) {
        for (DrlRules.Rule rule : rules.byId().values()) {
            if (rule.condition().equals(Condition.ALWAYS)) {
                continue;
            }
            (rule.aboutPatient() ? ofPatient : ofLesion)
                    .computeIfAbsent(method(rule.file()), file -> new ArrayList<>())
                    .add(rule);
        }
    }

    void write(Path folder) throws IOException {
        StringBuilder java = new StringBuilder("// Generated from the rules. Do not edit.\n");
        java.append("package org.osteoboard.benchmarks;\n\n");
        java.append("import org.osteoboard.model.choice.*;\n");
        java.append("import org.osteoboard.model.reading.LesionReading;\n");
        java.append("import org.osteoboard.model.reading.PatientReading;\n\n");
        java.append(
                "/** Every rule that asks something as a plain {@code if}. */\nfinal class PlainRules {\n    private PlainRules() {}\n");
        scope(java, "PatientReading patient", ofPatient);
        scope(java, "LesionReading lesion", ofLesion);
        Path file = folder.resolve("org/osteoboard/benchmarks/PlainRules.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, java.append("}\n"));
    }

    private static void scope(StringBuilder java, String parameter, Map<String, List<DrlRules.Rule>> files) {
        String name = parameter.substring(parameter.indexOf(' ') + 1);
        java.append("\n    static void fire(").append(parameter).append(") {\n");
        files.keySet()
                .forEach(file -> java.append("        ")
                        .append(file)
                        .append("(")
                        .append(name)
                        .append(");\n"));
        java.append("    }\n");
        files.forEach((file, rules) -> {
            java.append("\n    private static void ")
                    .append(file)
                    .append("(")
                    .append(parameter)
                    .append(") {\n");
            if (name.equals("lesion")) {
                java.append("        PatientReading patient = lesion.patient();\n");
            }
            rules.forEach(rule -> rule(java, name, rule));
            java.append("    }\n");
        });
    }

    private static void rule(StringBuilder java, String name, DrlRules.Rule rule) {
        String says = name + ".says(\"" + rule.id() + "\");\n";
        java.append("        if (").append(spelled(rule.condition())).append(") {\n");
        java.append("            ").append(says).append("        }\n");
    }

    private static String spelled(Condition condition) {
        if (condition instanceof Condition.All all) {
            return join(all.parts(), " && ");
        }
        if (condition instanceof Condition.Any any) {
            return join(any.parts(), " || ");
        }
        Condition.Test test = (Condition.Test) condition;
        String path = test.factor().path();
        String[] segments = (test.factor().aboutPatient() ? path : "lesion." + path).split("\\.");
        StringBuilder java = new StringBuilder(segments[0]);
        for (int i = 1; i < segments.length; i++) {
            java.append(".").append(segments[i]).append("()");
        }
        List<String> arguments = test.constants().isEmpty()
                ? List.of(test.number())
                : test.constants().stream()
                        .map(constant -> test.factor().type() + "." + constant)
                        .toList();
        return java.append(".").append(test.op().spelling()) + "(" + String.join(", ", arguments) + ")";
    }

    private static String join(List<Condition> parts, String with) {
        return String.join(
                with,
                parts.stream()
                        .map(part -> part instanceof Condition.Test ? spelled(part) : "(" + spelled(part) + ")")
                        .toList());
    }

    /** {@code painkillers-opioids} is the method {@code painkillersOpioids}. */
    private static String method(String file) {
        StringBuilder name = new StringBuilder();
        for (String word : file.split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
