package org.osteoboard.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.whatif.WhatIf;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.whatif.SetResult;
import org.osteoboard.report.Format;
import org.osteoboard.report.Layout;
import org.osteoboard.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code osteoboard whatif CASE [--set PATH=VALUE]...}: what each answer to a missing fact would open, close or caution;
 * with {@code --set}, the case without and with these answers, side by side.
 */
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    String name = "";

    @Option(names = "--set", paramLabel = "PATH=VALUE")
    List<String> settings = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            converter = Formats.class,
            completionCandidates = Formats.class)
    Format format = Format.TEXT;

    @Mixin
    ReportOptions.OutputOption output = new ReportOptions.OutputOption();

    @Mixin
    ReportOptions.InputOption input = new ReportOptions.InputOption();

    @Mixin
    LocalOption local = new LocalOption();

    WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        OptionEngine engine = local.with(OptionEngine.create(), terminal);
        Input file = Input.read(name, input.format, terminal);
        ReadResult read = engine.reader().read(file.bytes(), file.format());
        terminal.tell(read.problems(), file.name());
        terminal.tell(read.warnings(), file.name());
        if (!read.usable()) {
            // The alerts of what could be read are seen, and a file of an earlier case is left alone.
            Layout layout = new Layout(false, terminal.colour());
            Output.write(Reports.render(engine.propose(read), Format.TEXT, terminal.lang(), layout), null, terminal);
            return Exit.UNUSABLE;
        }
        boolean colour = terminal.colour() && (output.file == null || output.file.equals("-"));
        WhatIf whatIf = WhatIf.of(engine);
        if (settings.isEmpty()) {
            String report = Reports.render(whatIf.sweep(read.caseFile()), format, terminal.lang(), colour);
            Output.write(report, output.file, terminal);
            return Exit.DONE;
        }
        SetResult result = whatIf.with(file.bytes(), file.format(), settings);
        terminal.tell(result.unusable(), "--set");
        terminal.tell(result.warnings(), "--set");
        if (result.difference().isEmpty()) {
            return Exit.UNUSABLE;
        }
        String report = Reports.render(result.difference().get(), format, terminal.lang(), colour);
        Output.write(report, output.file, terminal);
        return Exit.DONE;
    }

    /** The words of {@code --format}. */
    static final class Formats implements ITypeConverter<Format>, Iterable<String> {
        @Override
        public Format convert(String word) {
            return switch (word) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                default -> throw new TypeConversionException("format");
            };
        }

        @Override
        public Iterator<String> iterator() {
            return List.of("text", "json").iterator();
        }
    }
}
