package org.osteoboard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the Java types the rules see: one class for the patient and one for a lesion, nested by topic as the paths are,
 * and one enum for each choice.
 */
final class ReadingGenerator {
    private static final String HEAD = "// Generated from the factor table. Do not edit.\n";

    private final FactorRows rows;

    ReadingGenerator(FactorRows rows) {
        this.rows = rows;
    }

    void write(Path folder) throws IOException {
        Path base = folder.resolve("org/osteoboard/model");
        save(base.resolve("reading/PatientReading.java"), reading("PatientReading", true));
        save(base.resolve("reading/LesionReading.java"), reading("LesionReading", false));
        save(base.resolve("reading/ReadingIndex.java"), index());
        Map<String, FactorRow> types = new TreeMap<>();
        for (FactorRow row : rows.all()) {
            if (row.kind() == FactorRow.Kind.CHOICE) {
                types.put(row.type(), row);
            }
        }
        for (Map.Entry<String, FactorRow> type : types.entrySet()) {
            save(base.resolve("choice/" + type.getKey() + ".java"), choice(type.getKey(), type.getValue()));
        }
        save(
                base.resolve("choice/package-info.java"),
                "/** The values of choices, one enum each. */\n@org.jspecify.annotations.NullMarked\npackage org.osteoboard.model.choice;\n");
    }

    private static void save(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEAD + text);
    }

    private static String choice(String type, FactorRow row) {
        StringBuilder java = new StringBuilder();
        java.append("package org.osteoboard.model.choice;\n\n");
        java.append("/** ").append(row.row().words("label").en()).append(". */\n");
        java.append("public enum ").append(type).append(" {\n");
        for (FactorRow.Value value : row.values()) {
            java.append("    /** ").append(value.label().en()).append(". */\n");
            java.append("    ").append(value.constant()).append(",\n");
        }
        return java.append("}\n").toString();
    }

    private static void maker(StringBuilder java, String name, String called, String parameters, String arguments) {
        java.append("    public static ").append(name).append(" ").append(called);
        java.append("(").append(parameters).append(") {\n        return new ").append(name);
        java.append("(").append(arguments).append(");\n    }\n");
    }

    private String reading(String name, boolean patient) {
        Map<String, List<FactorRow>> topics = new LinkedHashMap<>();
        List<FactorRow> singles = new ArrayList<>();
        for (FactorRow row : rows.all()) {
            if (row.aboutPatient() != patient) {
                continue;
            }
            String[] segments = row.path().split("\\.");
            if (patient && segments.length == 2) {
                singles.add(row);
            } else {
                topics.computeIfAbsent(segments[segments.length - 2], t -> new ArrayList<>())
                        .add(row);
            }
        }
        StringBuilder java = new StringBuilder("package org.osteoboard.model.reading;\n\n");
        java.append("import org.jspecify.annotations.Nullable;\n\n");
        java.append("/** ").append(patient ? "The patient" : "One lesion");
        java.append(
                " as one reading sees it. A value is asked of its source when a rule first asks for it: not thread-safe. */\n");
        java.append("public final class ").append(name).append(" {\n");
        java.append(patient ? "" : "    private final PatientReading patient;\n");
        java.append("    private final FactorSource source;\n    private final Sink sink;\n");
        java.append("    private final @Nullable ").append(name).append(" strict;\n");
        singles.forEach(row -> java.append(field(row)));
        topics.keySet()
                .forEach(topic -> java.append("    private @Nullable ")
                        .append(type(topic))
                        .append(" ")
                        .append(topic)
                        .append(";\n"));
        String parameters = (patient ? "" : "PatientReading patient, ") + "FactorSource source, Sink sink";
        String twin = ", @Nullable " + name + " strict";
        java.append("\n    private ")
                .append(name)
                .append("(")
                .append(parameters)
                .append(twin)
                .append(") {\n");
        java.append(patient ? "" : "        this.patient = patient;\n");
        java.append("        this.source = source;\n        this.sink = sink;\n        this.strict = strict;\n    }\n");
        java.append("\n    /** The reading of the values of {@code source}, alone. */\n");
        maker(java, name, "of", parameters, (patient ? "" : "patient, ") + "source, sink, null");
        java.append("\n    /** The open reading beside the strict one; null if the target need not exist. */\n");
        maker(java, name, "beside", parameters + twin, (patient ? "" : "patient, ") + "source, sink, strict");
        java.append("\n    /** The strict reading of the same target, where this is the open one beside it. */\n");
        java.append("    public @Nullable ").append(name).append(" strict() {\n        return strict;\n    }\n");
        java.append("\n    /** ")
                .append(
                        patient
                                ? "This reading: a path reads the same in a rule about a lesion."
                                : "The patient in the same reading.");
        java.append(" */\n    public PatientReading patient() {\n        return ")
                .append(patient ? "this" : "patient")
                .append(";\n    }\n");
        java.append("\n    /** Called by a rule that fires. */\n");
        java.append("    public void says(String statement) {\n        sink.say(statement);\n    }\n");
        singles.forEach(row -> java.append(accessor(row)));
        topics.keySet().forEach(topic -> java.append(accessor(type(topic), topic, "new " + type(topic) + "(source)")));
        topics.forEach((topic, members) -> topic(java, topic, members));
        return java.append("}\n").toString();
    }

    private static void topic(StringBuilder java, String topic, List<FactorRow> members) {
        String type = type(topic);
        java.append("\n    /** Topic ").append(topic).append(". */\n");
        java.append("    public static final class ").append(type).append(" {\n");
        java.append("    private final FactorSource source;\n");
        members.forEach(row -> java.append(field(row)));
        java.append("\n    private ")
                .append(type)
                .append("(FactorSource source) {\n        this.source = source;\n    }\n");
        members.forEach(row -> java.append(accessor(row)));
        java.append("    }\n");
    }

    private static String field(FactorRow row) {
        return "    private @Nullable " + javaType(row) + " " + last(row) + ";\n";
    }

    private static String accessor(FactorRow row) {
        return accessor(javaType(row), last(row), fetch(row));
    }

    /** Asks once: nearly always the value is there, so that finding it is the short way. */
    private static String accessor(String type, String name, String made) {
        return """

                    public %1$s %2$s() {
                        %1$s known = %2$s;
                        if (known == null) {
                            known = %3$s;
                            %2$s = known;
                        }
                        return known;
                    }
                """.formatted(type, name, made);
    }

    private static String type(String topic) {
        return Character.toUpperCase(topic.charAt(0)) + topic.substring(1);
    }

    /** The same factors by their index, for conditions that are data and not code. */
    private String index() {
        StringBuilder java = new StringBuilder("package org.osteoboard.model.reading;\n\n");
        java.append("/** The factors of a reading by their index in the factor table. */\n");
        java.append("public final class ReadingIndex {\n    private ReadingIndex() {}\n");
        for (boolean patient : new boolean[] {true, false}) {
            for (FactorRow.Kind kind : FactorRow.Kind.values()) {
                accessor(java, patient, kind);
            }
        }
        return java.append("}\n").toString();
    }

    private void accessor(StringBuilder java, boolean patient, FactorRow.Kind kind) {
        String type = switch (kind) {
            case FINDING -> "Finding";
            case RANGE -> "Range";
            case CHOICE -> "Choice<?>";
        };
        String name = kind.name().toLowerCase(Locale.ROOT);
        java.append("\n    public static ").append(type).append(" ").append(name);
        java.append(patient ? "(PatientReading patient" : "(LesionReading lesion")
                .append(", int index) {\n");
        java.append("        return switch (index) {\n");
        for (FactorRow row : rows.all()) {
            if (row.aboutPatient() == patient && row.kind() == kind) {
                String path = (patient ? "" : "lesion.") + row.path();
                java.append("            case ").append(row.index()).append(" -> ");
                java.append(path.replace(".", "().").replaceFirst("\\(\\)", "")).append("();\n");
            }
        }
        java.append("            default -> throw new IllegalArgumentException(\"no ")
                .append(name);
        java.append(" \" + index);\n        };\n    }\n");
    }

    private static String last(FactorRow row) {
        return row.path().substring(row.path().lastIndexOf('.') + 1);
    }

    private static String javaType(FactorRow row) {
        return switch (row.kind()) {
            case FINDING -> "Finding";
            case RANGE -> "Range";
            case CHOICE -> "Choice<org.osteoboard.model.choice." + row.type() + ">";
        };
    }

    private static String fetch(FactorRow row) {
        return switch (row.kind()) {
            case FINDING -> "source.finding(" + row.index() + ")";
            case RANGE -> "source.range(" + row.index() + ")";
            case CHOICE -> "source.choice(" + row.index() + ")";
        };
    }
}
