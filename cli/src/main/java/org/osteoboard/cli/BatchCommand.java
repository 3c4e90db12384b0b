package org.osteoboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.report.json.SummaryJson;
import org.osteoboard.report.line.CaseLines;
import org.osteoboard.report.line.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code osteoboard batch IN -o OUT}: many cases, a line of JSON each, in their order. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;
    private static final int PARCEL = 64;
    /** Whole proposals are about a megabyte each. */
    private static final int PARCEL_OF_WHOLE = 2;

    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "IN", descriptionKey = "batch-in")
    String in = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "batch-out")
    @Nullable
    String out;

    @Option(names = "--resume")
    boolean resume;

    @Option(names = "--whole")
    boolean whole;

    @Option(
            names = "--summary",
            arity = "0..1",
            paramLabel = "text|json",
            fallbackValue = "text",
            converter = SummaryForms.class,
            completionCandidates = SummaryForms.class)
    @Nullable
    SummaryForm summary;

    @Option(names = "--threads", paramLabel = "N")
    int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    LocalOption local = new LocalOption();

    BatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How the summary is written. */
    enum SummaryForm {
        TEXT,
        JSON
    }

    /** The words of {@code --summary}. */
    static final class SummaryForms extends EnumWords<SummaryForm> {
        SummaryForms() {
            super(SummaryForm.values());
        }
    }

    @Override
    public Integer call() throws Trouble {
        if (threads < 1 || threads > MOST_THREADS) {
            throw usage(
                    "--threads は 1 から " + MOST_THREADS + " までです。",
                    "--threads is a number from 1 to " + MOST_THREADS + ".");
        }
        Path file = plainOutput();
        if (resume && file == null) {
            throw usage("--resume には、-o で普通のファイルが必要です。", "--resume needs -o with a plain file.");
        }
        OptionEngine engine = local.with(OptionEngine.create(), terminal);
        CaseLines lines = new CaseLines(engine, whole ? Detail.WHOLE : Detail.IDS);
        BatchTally tally = new BatchTally(summary != null);
        BatchProgress progress = new BatchProgress(terminal);
        boolean fault = false;
        try (BatchInput input = open()) {
            PartOut leftOver = resume && file != null ? PartOut.resume(String.valueOf(out), file) : null;
            BatchTally finished = resume && leftOver == null && file != null ? finished(file, lines) : null;
            if (finished != null) {
                tally = finished;
                terminal.say("osteoboard: " + out + " は出来上がっています。", "osteoboard: " + out + " is finished already.");
            } else {
                BatchOutput output = leftOver != null ? leftOver : output(file);
                try {
                    if (leftOver != null) {
                        goOn(leftOver, input, lines, tally);
                        progress.goesOnFrom(tally.cases(), input.share());
                    }
                    BatchRun run = new BatchRun(lines, tally, progress, threads, whole ? PARCEL_OF_WHOLE : PARCEL);
                    run.run(input, output);
                    fault = run.fault();
                    finish(output, tally);
                } catch (IOException unreadable) {
                    if (leftOver == null && tally.cases() == 0) {
                        output.discard();
                    }
                    throw unreadable;
                } finally {
                    progress.end();
                    output.close();
                }
            }
        } catch (IOException e) {
            throw cannotRead();
        }
        tell(engine, tally, progress);
        return fault ? Exit.BUG : tally.unusable() > 0 ? Exit.SOME_UNUSABLE : Exit.DONE;
    }

    private BatchInput open() throws Trouble {
        if (in.equals("-")) {
            return new LinesIn(terminal.in(), 0);
        }
        Path path = Input.path(in, Exit.NO_INPUT);
        if (Files.isDirectory(path)) {
            return new FolderIn(in);
        }
        String name = in.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            throw usage(
                    in + ": 一括処理の入力は、1 行に 1 例の JSON (NDJSON) か、症例ファイルのフォルダです。",
                    in + ": a batch reads one case in JSON a line (NDJSON), or a folder of case files.");
        }
        try {
            return new LinesIn(Files.newInputStream(path), Files.isRegularFile(path) ? Files.size(path) : 0);
        } catch (NoSuchFileException e) {
            throw new Trouble(Exit.NO_INPUT, in + ": ファイルがありません。", in + ": no such file.");
        } catch (IOException e) {
            throw cannotRead();
        }
    }

    private Trouble cannotRead() {
        return new Trouble(Exit.NO_INPUT, in + ": 読めません。", in + ": cannot be read.");
    }

    private static Trouble usage(String ja, String en) {
        return new Trouble(Exit.USAGE, ja, en);
    }

    /** The file the lines go to; null for standard output, a pipe or a device. */
    private @Nullable Path plainOutput() throws Trouble {
        if (out == null || out.equals("-")) {
            return null;
        }
        Path path = Input.path(out, Exit.CANNOT_CREATE);
        Output.refuseFolder(path, out);
        try {
            if (Files.exists(path) && !in.equals("-") && Files.isSameFile(path, Path.of(in))) {
                throw usage(out + ": 入力と出力が同じファイルです。", out + ": input and output are the same file.");
            }
        } catch (IOException e) {
            // What cannot be looked at is told when it is opened.
        }
        return Files.exists(path) && !Files.isRegularFile(path) ? null : path;
    }

    private BatchOutput output(@Nullable Path file) throws Trouble {
        if (file != null) {
            return PartOut.begin(String.valueOf(out), file);
        }
        if (out == null || out.equals("-")) {
            return new StreamOut(terminal.out(), "-", terminal);
        }
        try {
            return new StreamOut(Files.newOutputStream(Path.of(out), StandardOpenOption.WRITE), out, terminal);
        } catch (IOException e) {
            throw Output.cannotCreate(out, e);
        }
    }

    /** What is in the file if it has the line of every case, as after an interruption between writing and telling; else null. */
    private @Nullable BatchTally finished(Path file, CaseLines lines) throws Trouble, IOException {
        if (in.equals("-") || !Files.exists(file)) {
            return null;
        }
        BatchTally tally = new BatchTally(summary != null);
        try (BatchInput again = open();
                InputStream written = Files.newInputStream(file)) {
            EarlierLines earlier = new EarlierLines(written, lines);
            boolean all = earlier.belongTo(again, tally) && again.next() == null && earlier.bytes() == Files.size(file);
            return all ? tally : null;
        } catch (UncheckedIOException e) {
            throw new Trouble(Exit.CANNOT_CREATE, out + ": 読めません。", out + ": cannot be read.");
        }
    }

    private void goOn(PartOut leftOver, BatchInput input, CaseLines lines, BatchTally tally)
            throws Trouble, IOException {
        try {
            EarlierLines earlier = new EarlierLines(leftOver.written(), lines);
            if (!earlier.belongTo(input, tally)) {
                throw new Trouble(
                        Exit.CANNOT_CREATE,
                        leftOver.part() + " の " + earlier.count()
                                + " 行目が、この入力・知識・オプションによる結果ではありません。続きからは実行できません。初めからやり直すときは、このファイルを消してください。",
                        leftOver.part() + ": line " + earlier.count()
                                + " is not what this input, knowledge and options give. It cannot be gone on with; to begin"
                                + " anew, delete it.");
            }
            leftOver.goOnBehind(earlier.bytes());
        } catch (UncheckedIOException e) {
            throw leftOver.failed(new IOException(e));
        }
        terminal.say(
                "osteoboard: " + tally.cases() + " 例は前回の実行で済んでいます。続きから実行します。",
                "osteoboard: " + tally.cases() + " cases were done before; going on behind them.");
    }

    private void finish(BatchOutput output, BatchTally tally) throws Trouble {
        try {
            if (tally.cases() == 0) {
                output.discard();
                throw new Trouble(Exit.NO_INPUT, in + ": 症例がありません。", in + ": there is no case in it.");
            }
            output.finish();
        } catch (IOException e) {
            throw output.failed(e);
        }
    }

    private void tell(OptionEngine engine, BatchTally tally, BatchProgress progress) throws Trouble {
        long usable = tally.cases() - tally.unusable();
        terminal.say(
                "osteoboard: " + tally.cases() + " 例: 使えた " + usable + "、使えなかった " + tally.unusable() + "。"
                        + progress.taken(tally.cases()),
                "osteoboard: " + tally.cases() + " cases: " + usable + " usable, " + tally.unusable() + " not. "
                        + progress.taken(tally.cases()));
        if (summary != null) {
            String text = summary == SummaryForm.JSON
                    ? SummaryJson.write(engine, tally.summary(), tally.cases(), tally.unusable())
                    : BatchSummaryText.of(engine, tally, terminal.lang());
            if (out == null || out.equals("-")) {
                terminal.err().print(text);
            } else {
                Output.write(text, null, terminal);
            }
        }
    }
}
