package org.osteoboard.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code osteoboard batch} as a process of its own, watched from outside. */
final class BatchProcess {
    /** What it is started with. */
    static final List<String> FLAGS = List.of("-Xmx256m", "-XX:+UseSerialGC");

    private static final int LOOK_EVERY_MILLIS = 10;
    /** Of the command: all cases usable, or some not. */
    private static final List<Integer> DONE = List.of(0, 1);

    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern COLLECTED = Pattern.compile("Pause (Young|Full) .*?(\\d+)M->(\\d+)M\\(");
    private static final String LOG = "collections.log";

    /**
     * What one run took.
     *
     * @param cpu of all its threads, user and system
     * @param wall from its start to its end
     * @param resident MB of memory at most; 0 where the system does not tell
     * @param heap MB in use on the heap at most
     * @param kept MB in use after a full collection, at most; 0 if there was none
     * @param bytes of output
     */
    record Run(long cases, Duration cpu, Duration wall, double resident, long heap, long kept, long bytes) {
        /** Both together. */
        Run and(Run other) {
            return new Run(
                    cases + other.cases,
                    cpu.plus(other.cpu),
                    wall.plus(other.wall),
                    Math.max(resident, other.resident),
                    Math.max(heap, other.heap),
                    Math.max(kept, other.kept),
                    bytes + other.bytes);
        }

        double microsPerCase() {
            return cpu.toNanos() / 1e3 / cases;
        }

        double casesPerSecond() {
            return cases * 1e9 / wall.toNanos();
        }
    }

    private final Path jar;
    private final Path work;

    /** @param work a folder for what it writes */
    BatchProcess(Path jar, Path work) {
        this.jar = jar;
        this.work = work;
    }

    Run run(Path input, long cases, int threads) throws IOException, InterruptedException {
        Path out = work.resolve("out.ndjson");
        Path told = work.resolve("told.txt");
        ProcessBuilder builder = new ProcessBuilder(command(input, out, threads))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        Duration cpu = Duration.ZERO;
        double resident = 0;
        do {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            resident = Math.max(resident, resident(process.pid()));
        } while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (!DONE.contains(process.exitValue())) {
            throw new IOException("batch ended with " + process.exitValue() + ": " + Files.readString(told));
        }
        String log = Files.readString(work.resolve(LOG));
        Run run = new Run(cases, cpu, wall, resident, heap(log), kept(log), Files.size(out));
        Files.delete(out);
        return run;
    }

    private List<String> command(Path input, Path out, int threads) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-Xlog:gc:file=" + LOG + "::filecount=0", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-cp", jar.toAbsolutePath().toString(), "org.osteoboard.cli.Main"));
        command.addAll(List.of("batch", input.toAbsolutePath().toString()));
        command.addAll(List.of("-o", out.toAbsolutePath().toString(), "--threads", Integer.toString(threads)));
        return command;
    }

    private static double resident(long pid) {
        try {
            Matcher found = RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
            return found.find() ? Long.parseLong(found.group(1)) / 1_024.0 : 0;
        } catch (IOException e) {
            // It has just ended, or this system tells it elsewhere.
            return 0;
        }
    }

    private static long heap(String log) {
        return COLLECTED
                .matcher(log)
                .results()
                .mapToLong(each -> Long.parseLong(each.group(2)))
                .max()
                .orElse(0);
    }

    private static long kept(String log) {
        return COLLECTED
                .matcher(log)
                .results()
                .filter(each -> each.group(1).equals("Full"))
                .mapToLong(each -> Long.parseLong(each.group(3)))
                .max()
                .orElse(0);
    }
}
