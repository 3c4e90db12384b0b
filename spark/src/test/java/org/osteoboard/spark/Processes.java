package org.osteoboard.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The command line and {@code spark-submit}, each in a process of its own. */
final class Processes {
    /** On the class path of the tests, but not beside Spark on a cluster: what the job's jar brings, and tests. */
    private static final List<String> NOT_OF_SPARK = List.of(
            "osteoboard",
            "/target/",
            "drools",
            "/kie/",
            "jte-",
            "snakeyaml-engine",
            "/jackson-core-",
            "junit",
            "assertj");

    private Processes() {}

    /** What {@code osteoboard batch} makes of these cases. */
    static int batch(Path cases, Path lines, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar", property("osteoboard.cli"), "batch"));
        command.addAll(List.of(cases.toString(), "-o", lines.toString()));
        command.addAll(List.of(options));
        return run(command);
    }

    /** Runs the job from its jar, beside nothing but what Spark brings, its own Jackson among it. */
    static int submit(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(property("osteoboard.opens").split(" ")));
        String tests = System.getProperty("surefire.test.class.path", property("java.class.path"));
        String spark = Arrays.stream(tests.split(File.pathSeparator))
                .filter(entry -> NOT_OF_SPARK.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
        command.add("-Dlog4j2.configurationFile=" + Processes.class.getResource("/log4j2.properties"));
        command.addAll(List.of("-cp", spark + File.pathSeparator + property("osteoboard.spark.jackson")));
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]"));
        for (String setting : Local.SETTINGS) {
            command.addAll(List.of("--conf", setting));
        }
        command.addAll(List.of("--class", ProposeJob.class.getName(), property("osteoboard.job")));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(property("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
