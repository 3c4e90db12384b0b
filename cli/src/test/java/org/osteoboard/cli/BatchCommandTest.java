package org.osteoboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.generated.GeneratedCases;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.line.CaseLines;
import org.osteoboard.report.line.Detail;
import org.osteoboard.report.line.Origin;

class BatchCommandTest {
    private static final int CASES = 150;
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final CaseLines LINES = new CaseLines(ENGINE, Detail.IDS);
    private static final GeneratedCases GENERATED =
            new GeneratedCases(ENGINE.factors(), ENGINE.catalogue(), 20261129L, 10);

    @TempDir
    Path folder;

    private Path in;
    private Path out;
    private Path part;

    @BeforeEach
    void write() throws IOException {
        in = folder.resolve("症例.ndjson");
        out = folder.resolve("結果.ndjson");
        part = folder.resolve("結果.ndjson.part");
        Files.write(in, input(CASES));
    }

    private static byte[] input(int cases) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < cases; i++) {
            bytes.writeBytes(GENERATED.line(i));
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    /** The lines of the generated cases, one by one. */
    private static String expected(int cases) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < cases; i++) {
            lines.append(new String(
                            LINES.of(GENERATED.line(i), Format.JSON, new Origin("", i + 1))
                                    .json(),
                            UTF_8))
                    .append('\n');
        }
        return lines.toString();
    }

    private Run batch(String... more) {
        List<String> args = new ArrayList<>(List.of("batch", in.toString(), "-o", out.toString()));
        args.addAll(Arrays.asList(more));
        return Run.of(Lang.EN, args.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5"})
    void every_case_has_its_line_in_order_on_any_number_of_threads(String threads) throws IOException {
        Run run = batch("--threads", threads);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.SOME_UNUSABLE);
        assertThat(Files.readString(out)).isEqualTo(expected(CASES));
        assertThat(part).doesNotExist();
        assertThat(run.err()).contains(CASES + " cases: ");
    }

    @Test
    void lines_flow_from_standard_input_to_standard_output() {
        Run run = Run.withInput(Lang.JA, input(40), "batch", "-");
        assertThat(run.out()).isEqualTo(expected(40));
        assertThat(run.err()).startsWith("osteoboard: 40 例: ");
    }

    @Test
    @Timeout(60)
    void a_program_that_waits_for_the_line_of_each_case_gets_it() throws Exception {
        PipedOutputStream cases = new PipedOutputStream();
        PipedInputStream lines = new PipedInputStream(1 << 16);
        Terminal terminal = new Terminal(
                new PipedInputStream(cases),
                new BufferedOutputStream(new PipedOutputStream(lines), 1 << 16),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                Lang.EN,
                false,
                false,
                false);
        Thread run = new Thread(() -> Dispatch.run(new String[] {"batch", "-"}, terminal));
        run.start();
        BufferedReader answers = new BufferedReader(new InputStreamReader(lines, UTF_8));
        for (int i = 0; i < 3; i++) {
            cases.write(GENERATED.line(i));
            cases.write('\n');
            cases.flush();
            assertThat(answers.readLine())
                    .isEqualTo(expected(3).lines().toList().get(i));
        }
        cases.close();
        run.join();
    }

    @Test
    void what_is_said_of_a_case_does_not_depend_on_where_it_stands() {
        String alone = Run.withInput(Lang.JA, GENERATED.line(3), "batch", "-").out();
        assertThat(expected(10).lines().toList().get(3) + "\n").isEqualTo(alone);
    }

    @Test
    void an_unusable_case_becomes_a_line_with_its_number_and_its_alerts_and_changes_no_other() throws IOException {
        String good = new String(GENERATED.line(1), UTF_8);
        String bad = good.replaceFirst("\\{", "{\"agee\": 1,\"condition\":{\"symptoms\":{\"limb-weakness\":true}},");
        Files.writeString(in, String.join("\n", good, "", bad, "{", good));
        Run run = batch();
        assertThat(run.exit()).isEqualTo(Exit.SOME_UNUSABLE);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).contains("\"usable\":true").isEqualTo(lines.get(4));
        for (int i : new int[] {1, 2, 3}) {
            assertThat(lines.get(i))
                    .contains(
                            "\"line\":" + (i + 1) + ",",
                            "\"usable\":false",
                            "\"problems\":[{\"code\":",
                            "\"alerts\":{");
        }
        assertThat(lines.get(2)).contains("\"CORD_COMPRESSION\":\"raised\"");
        assertThat(run.err()).contains("5 cases: 2 usable, 3 not.");
    }

    @Test
    void a_line_longer_than_a_case_may_be_is_one_unusable_case() throws IOException {
        String good = new String(GENERATED.line(1), UTF_8);
        Files.writeString(in, good + "\n{\"note\":\"" + "x".repeat(9_000_000) + "\"}\n" + good + "\n");
        assertThat(batch().exit()).isEqualTo(Exit.SOME_UNUSABLE);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo(lines.get(2));
        assertThat(lines.get(1)).contains("\"usable\":false").hasSizeLessThan(10_000);
    }

    @Test
    void the_files_of_a_folder_are_told_by_name() {
        Run run = Run.of(Lang.EN, "batch", Path.of("..", "examples", "cases").toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSizeGreaterThan(8);
        assertThat(lines.get(0)).contains("\"file\":\"breast-femur-and-spine.yaml\"");
    }

    @Test
    void whole_lines_carry_the_proposal() {
        Run run = Run.withInput(Lang.EN, GENERATED.line(1), "batch", "-", "--whole");
        assertThat(run.out()).contains("\"usable\":true", "\"proposal\":{\"osteoboard-proposal\":1,");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void the_summary_counts_what_the_proposals_say() throws IOException {
        long open = 0;
        long raised = 0;
        for (int i = 0; i < CASES; i++) {
            Proposal proposal = ENGINE.propose(ENGINE.reader().read(GENERATED.line(i), Format.JSON));
            open += proposal.modalities().stream()
                            .flatMap(modality -> modality.options().stream())
                            .anyMatch(each -> each.option().equals("EBRT") && each.state() == State.OPEN)
                    ? 1
                    : 0;
            raised += proposal.alerts().stream()
                            .anyMatch(each -> each.topic().equals("SEVERE_PAIN") && each.state() == Alert.State.RAISED)
                    ? 1
                    : 0;
        }
        String summary = batch("--summary=json").out();
        assertThat(summary)
                .containsPattern("\"option\": \"EBRT\",\\s+\"modality\": \"radiotherapy\",\\s+\"open\": " + open + ",")
                .containsPattern("\"topic\": \"SEVERE_PAIN\",\\s+\"raised\": " + raised + ",");
        assertThat(open).isPositive();
        assertThat(raised).isPositive();
        assertThat(batch("--summary").out()).contains("severe uncontrolled pain", "Missing facts");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 0.7, 1})
    void resuming_gives_the_bytes_of_an_uninterrupted_run(double share) throws IOException {
        byte[] whole = expected(CASES).getBytes(UTF_8);
        Files.writeString(out, "earlier\n");
        Files.write(part, Arrays.copyOf(whole, (int) (share * whole.length)));
        Run without = batch();
        assertThat(without.exit()).isEqualTo(Exit.CANNOT_CREATE);
        assertThat(without.err()).contains("--resume");
        assertThat(Files.readString(out)).isEqualTo("earlier\n");
        Run run = batch("--resume", "--summary=json");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.SOME_UNUSABLE);
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
        assertThat(part).doesNotExist();
        assertThat(run.out()).isEqualTo(batch("--summary=json").out());
    }

    @Test
    void resuming_what_is_finished_changes_nothing() throws IOException {
        batch();
        var before = Files.getLastModifiedTime(out);
        Run again = batch("--resume");
        assertThat(again.exit()).isEqualTo(Exit.SOME_UNUSABLE);
        assertThat(again.err()).contains("finished already", CASES + " cases");
        assertThat(Files.getLastModifiedTime(out)).isEqualTo(before);
    }

    @Test
    void resuming_where_only_another_output_is_begins_anew() throws IOException {
        Files.writeString(out, "earlier\n");
        assertThat(batch("--resume").exit()).isEqualTo(Exit.SOME_UNUSABLE);
        assertThat(Files.readString(out)).isEqualTo(expected(CASES));
    }

    @Test
    void lines_of_another_input_or_another_knowledge_are_not_gone_on_with() throws IOException {
        String lines = expected(10);
        for (String other : List.of(
                lines.replaceFirst("inputSha256\":\"..", "inputSha256\":\"--"),
                lines.replaceFirst("knowledge\":\"\\d+", "knowledge\":\"1999"),
                lines.replace("\"detail\":\"ids\"", "\"detail\":\"whole\""),
                "\0\0\0\n",
                expected(CASES) + lines)) {
            Files.writeString(part, other);
            Run run = batch("--resume");
            assertThat(run.exit()).isEqualTo(Exit.CANNOT_CREATE);
            assertThat(run.err()).contains(".part: line ", "cannot be gone on with");
            assertThat(Files.readString(part)).isEqualTo(other);
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void two_runs_do_not_write_to_one_file() throws IOException {
        Files.writeString(part, "");
        try (FileChannel other = FileChannel.open(part, StandardOpenOption.WRITE)) {
            other.lock();
            for (String[] more : new String[][] {{}, {"--resume"}}) {
                Run run = batch(more);
                assertThat(run.exit()).isEqualTo(Exit.CANNOT_CREATE);
                assertThat(run.err()).contains("another run is writing to this file");
            }
        }
        assertThat(out).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void an_input_that_cannot_be_read_is_told_as_such_also_when_going_on() throws IOException {
        // A plain file that opens and cannot be read, for root neither.
        String unreadable = "/proc/self/mem";
        assertThat(told(Exit.NO_INPUT, "batch", unreadable, "-o", out.toString()))
                .contains(unreadable + ": cannot be read");
        Path part = out.resolveSibling(out.getFileName() + PartOut.ENDING);
        assertThat(part).doesNotExist();
        Files.writeString(part, "{}\n");
        assertThat(told(Exit.NO_INPUT, "batch", unreadable, "-o", out.toString(), "--resume"))
                .contains(unreadable + ": cannot be read");
        assertThat(part).hasContent("{}");
    }

    @Test
    void what_cannot_be_done_is_said_before_anything_is_written() throws IOException {
        assertThat(told(Exit.NO_INPUT, "batch", folder.resolve("none").toString()))
                .contains("no such file");
        assertThat(told(Exit.USAGE, "batch", in.toString(), "-o", in.toString()))
                .contains("the same file");
        assertThat(told(Exit.USAGE, "batch", in.toString(), "--resume")).contains("--resume needs -o");
        assertThat(told(Exit.USAGE, "batch", in.toString(), "--threads", "0")).contains("from 1 to");
        assertThat(told(Exit.USAGE, "batch", "case.yaml")).contains("NDJSON");
        assertThat(told(Exit.CANNOT_CREATE, "batch", in.toString(), "-o", folder.toString()))
                .contains("is a directory");
        assertThat(told(
                        Exit.CANNOT_CREATE,
                        "batch",
                        in.toString(),
                        "-o",
                        folder.resolve("no/where").toString()))
                .contains("its directory does not exist");
        Path empty = Files.writeString(folder.resolve("empty.ndjson"), "");
        assertThat(told(Exit.NO_INPUT, "batch", empty.toString(), "-o", out.toString()))
                .contains("there is no case in it");
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(in, empty);
    }

    private static String told(int exit, String... args) {
        Run run = Run.of(Lang.EN, args);
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        return run.err();
    }
}
