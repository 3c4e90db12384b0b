package org.osteoboard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Problem;
import org.osteoboard.report.Format;
import org.osteoboard.report.Layout;
import org.osteoboard.report.Reports;
import org.osteoboard.report.board.BoardPages;
import org.osteoboard.report.board.IndexRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code osteoboard board CASE... -o DIR}: the pages for a meeting, one a case, and an index. */
@Command(name = "board")
final class BoardCommand implements Callable<Integer> {
    /** How a case is written, and how the file of it ends. */
    enum Kind {
        HTML("html"),
        MARKDOWN("md"),
        JSON("json"),
        TEXT("txt"),
        CSV("csv");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "CASE|DIR", descriptionKey = "cases-or-folders")
    List<String> cases = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "output-folder")
    String output = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "html|markdown|json|text|csv",
            split = ",",
            converter = Kinds.class,
            completionCandidates = Kinds.class)
    List<Kind> formats = List.of(Kind.HTML);

    @Mixin
    ReportOptions.InputOption input = new ReportOptions.InputOption();

    @Mixin
    LocalOption local = new LocalOption();

    private final List<IndexRow> rows = new ArrayList<>();
    private int bad;

    BoardCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        List<String> files = CaseFiles.of(cases);
        OptionEngine engine = local.with(OptionEngine.create(), terminal);
        BoardPages pages = new BoardPages(engine);
        BoardFolder folder = BoardFolder.at(output, terminal);
        Set<Kind> kinds = new LinkedHashSet<>(formats);
        Progress progress = new Progress(files.size(), terminal);
        for (String file : files) {
            progress.next();
            String stem = folder.stem(file);
            try {
                one(Input.read(file, input.format, terminal), stem, engine, pages, kinds, folder);
            } catch (Trouble trouble) {
                if (trouble.exit() != Exit.NO_INPUT) {
                    progress.end();
                    throw trouble;
                }
                unreadable(file, stem, trouble.text().in(terminal.lang()), folder);
            }
        }
        folder.write("index.html", BoardPages.index(rows, terminal.lang()));
        progress.end();
        terminal.say(
                "osteoboard: " + files.size() + " 例の頁を書きました: " + folder.path("index.html"),
                "osteoboard: the pages of " + files.size() + " cases are written: " + folder.path("index.html"));
        if (bad > 0) {
            terminal.say(
                    "osteoboard: うち " + bad + " 例は使えませんでした (理由は各頁に)。",
                    "osteoboard: " + bad + " of them could not be used (each page says why).");
        }
        return bad == 0 ? Exit.DONE : Exit.SOME_UNUSABLE;
    }

    private void one(
            Input each, String stem, OptionEngine engine, BoardPages pages, Set<Kind> kinds, BoardFolder folder)
            throws Trouble {
        ReadResult read = engine.reader().read(each.bytes(), each.format());
        List<String> problems = new ArrayList<>();
        for (Problem problem : read.problems()) {
            problems.add(ProblemText.of(problem, name(each.name()), terminal.lang()));
        }
        terminal.tell(read.warnings(), each.name());
        Proposal proposal = engine.propose(read);
        for (Kind kind : kinds) {
            folder.write(
                    stem + "." + kind.ending,
                    kind == Kind.HTML
                            ? pages.page(read, proposal, problems, terminal.lang())
                            : Reports.render(proposal, format(kind), terminal.lang(), Layout.FULL));
        }
        rows.add(
                IndexRow.of(stem + "." + kinds.iterator().next().ending, name(each.name()), proposal, terminal.lang()));
        bad += read.usable() ? 0 : 1;
    }

    private void unreadable(String file, String stem, String why, BoardFolder folder) throws Trouble {
        bad++;
        folder.write(stem + ".html", BoardPages.unreadable(name(file), List.of(why), terminal.lang()));
        rows.add(IndexRow.unreadable(stem + ".html", name(file), terminal.lang()));
    }

    /** The last part of a name. */
    private static String name(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    private static Format format(Kind kind) {
        return switch (kind) {
            case MARKDOWN -> Format.MARKDOWN;
            case JSON -> Format.JSON;
            case TEXT -> Format.TEXT;
            case CSV -> Format.CSV;
            case HTML -> throw new IllegalArgumentException("not a report");
        };
    }

    /** The words of {@code --format}. */
    static final class Kinds extends EnumWords<Kind> {
        Kinds() {
            super(Kind.values());
        }
    }
}
