package org.osteoboard.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Format;
import org.osteoboard.report.Layout;
import org.osteoboard.report.Reports;
import org.osteoboard.report.csv.ProposalCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code osteoboard propose CASE...}: the options a case opens, on one page. */
@Command(name = "propose")
final class ProposeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "CASE", descriptionKey = "cases")
    List<String> cases = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|markdown|json|csv",
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

    ProposeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        OptionEngine engine = local.with(OptionEngine.create(), terminal);
        StringBuilder reports = new StringBuilder();
        boolean toFile = output.file != null && !output.file.equals("-");
        int exit = Cases.each(cases, input.format, terminal, each -> propose(each, engine, toFile, reports));
        if (toFile && exit != Exit.DONE && reports.length() == 0) {
            return exit;
        }
        Output.write(reports.toString(), output.file, terminal);
        return exit;
    }

    private boolean propose(Input each, OptionEngine engine, boolean toFile, StringBuilder reports) {
        ReadResult read = engine.reader().read(each.bytes(), each.format());
        terminal.tell(read.problems(), each.name());
        terminal.tell(read.warnings(), each.name());
        Proposal proposal = engine.propose(read);
        if (read.usable() || !toFile) {
            boolean colour = terminal.colour() && !toFile;
            Layout layout = new Layout(full, colour);
            if (format == Format.MARKDOWN && reports.length() > 0) {
                reports.append("\n---\n\n");
            }
            boolean further = format == Format.CSV && reports.length() > 0;
            reports.append(
                    further
                            ? ProposalCsv.rows(proposal, terminal.lang())
                            : Reports.render(proposal, format, terminal.lang(), layout));
        } else {
            // The file of an earlier, readable case is left alone; the alerts must be seen all the same.
            terminal.err().print(Reports.render(proposal, Format.TEXT, terminal.lang(), Layout.SHORT));
        }
        return read.usable();
    }

    static @Nullable Format format(String word) {
        return switch (word) {
            case "text" -> Format.TEXT;
            case "markdown" -> Format.MARKDOWN;
            case "json" -> Format.JSON;
            case "csv" -> Format.CSV;
            default -> null;
        };
    }

    /** The words of {@code --format}. */
    static final class Formats implements ITypeConverter<Format>, Iterable<String> {
        @Override
        public Format convert(String word) {
            Format format = format(word);
            if (format == null) {
                throw new TypeConversionException("format");
            }
            return format;
        }

        @Override
        public Iterator<String> iterator() {
            return List.of("text", "markdown", "json", "csv").iterator();
        }
    }
}
