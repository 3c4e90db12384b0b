package org.osteoboard.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command line and {@code spark-submit}, each in a process of its own. */
final class Processes {
    /** On the class path of the tests, but brought to a cluster by the job's jar alone. */
    private static final List<String> OURS =
            List.of("osteoboard", "/target/", "drools", "/kie/", "jte-", "snakeyaml-engine", "junit", "assertj");

    private Processes() {}

    /** What {@code osteoboard batch} makes of these cases. */
    static int batch(Path cases, Path lines, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar", System.getProperty("osteoboard.cli"), "batch"));
        command.addAll(List.of(cases.toString(), "-o", lines.toString()));
        command.addAll(List.of(options));
        return run(command);
    }

    /** Runs the job from its jar, beside nothing but what Spark brings. */
    static int submit(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                Arrays.asList(System.getProperty("osteoboard.opens").split(" ")));
        String tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String spark = Arrays.stream(tests.split(java.io.File.pathSeparator))
                .filter(entry -> OURS.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(java.io.File.pathSeparator));
        command.addAll(List.of("-Xmx2g", "-cp", spark, "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false"));
        command.addAll(
                List.of("--conf", "spark.driver.bindAddress=127.0.0.1", "--conf", "spark.driver.host=127.0.0.1"));
        command.addAll(List.of("--class", ProposeJob.class.getName(), System.getProperty("osteoboard.job")));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
