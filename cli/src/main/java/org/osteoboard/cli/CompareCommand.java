package org.osteoboard.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.comparison.Comparing;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Size;
import org.osteoboard.report.Comparisons;
import org.osteoboard.report.Format;
import org.osteoboard.report.Layout;
import org.osteoboard.report.Reports;
import org.osteoboard.report.json.ProposalReader;
import org.osteoboard.report.json.ProposalResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code osteoboard compare OLD NEW}: what came, went and moved from one case file, or proposal, to the next. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    String old = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    String now = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|markdown|json",
            converter = Formats.class,
            completionCandidates = Formats.class)
    Format format = Format.TEXT;

    @Option(names = "--full")
    boolean full;

    @Mixin
    ReportOptions.OutputOption output = new ReportOptions.OutputOption();

    @Mixin
    ReportOptions.InputOption input = new ReportOptions.InputOption();

    @Mixin
    LocalOption local = new LocalOption();

    private @Nullable OptionEngine engine;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        if (old.equals("-") && now.equals("-")) {
            throw new Trouble(Exit.USAGE, "標準入力 (-) は一方だけに書けます。", "only one of the two can be standard input (-).");
        }
        Input first = read(old);
        Input second = read(now);
        boolean proposals = proposal(first) && proposal(second);
        if (proposals && local.folder != null) {
            throw new Trouble(
                    Exit.USAGE,
                    "--local は症例ファイルにだけ使えます。候補の一覧は、作ったときの院内パックのままです。",
                    "--local is for case files; a proposal keeps the pack it was made with.");
        }
        Optional<Proposal> before = proposal(first) ? written(first) : made(first);
        Optional<Proposal> after = proposal(second) ? written(second) : made(second);
        if (before.isEmpty() || after.isEmpty()) {
            return Exit.UNUSABLE;
        }
        boolean toFile = output.file != null && !output.file.equals("-");
        Layout layout = new Layout(full, terminal.colour() && !toFile);
        String page = Comparisons.render(Comparing.of(before.get(), after.get()), format, terminal.lang(), layout);
        Output.write(page, output.file, terminal);
        return Exit.DONE;
    }

    private Input read(String name) throws Trouble {
        return Input.read(name, input.format, terminal, Size.PROPOSAL.bytes());
    }

    private static boolean proposal(Input input) {
        return input.format() == org.osteoboard.model.source.Format.JSON && ProposalReader.looksLike(input.bytes());
    }

    /** A proposal as {@code propose --format json} wrote it. */
    private Optional<Proposal> written(Input input) throws Trouble {
        ProposalResult read = ProposalReader.read(input.bytes());
        terminal.tell(read.problems(), input.name());
        if (read.proposal().isPresent() && !read.proposal().get().usable()) {
            throw new Trouble(
                    Exit.UNUSABLE,
                    input.name() + ": 最後まで読めなかった症例の一覧なので、比べられません。",
                    input.name() + ": made from a case that could not be read whole; it cannot be compared.");
        }
        return read.proposal();
    }

    /** The proposal of a case file; of one that cannot be used, what is wrong, and the alerts. */
    private Optional<Proposal> made(Input input) throws Trouble {
        OptionEngine ready = engine;
        if (ready == null) {
            ready = local.with(OptionEngine.create(), terminal);
            engine = ready;
        }
        ReadResult read = ready.reader().read(input.bytes(), input.format());
        terminal.tell(read.problems(), input.name());
        terminal.tell(read.warnings(), input.name());
        Proposal proposal = ready.propose(read);
        if (read.usable()) {
            return Optional.of(proposal);
        }
        Layout layout = new Layout(false, terminal.colour());
        Output.write(Reports.render(proposal, Format.TEXT, terminal.lang(), layout), null, terminal);
        return Optional.empty();
    }

    /** The words of {@code --format}: a comparison is no table. */
    static final class Formats implements ITypeConverter<Format>, Iterable<String> {
        private static final List<String> WORDS = List.of("text", "markdown", "json");

        @Override
        public Format convert(String word) {
            Format format = WORDS.contains(word) ? ProposeCommand.format(word) : null;
            if (format == null) {
                throw new TypeConversionException("format");
            }
            return format;
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }
}
