package org.osteoboard.cli;

import java.util.concurrent.Callable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Format;
import org.osteoboard.report.Layout;
import org.osteoboard.report.Reports;
import org.osteoboard.report.board.BoardPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code osteoboard questions CASE}: a sheet in everyday words for the person to take to the doctor. */
@Command(name = "questions")
final class QuestionsCommand implements Callable<Integer> {
    /** What the sheet is written as. */
    enum Form {
        TEXT,
        MARKDOWN,
        HTML
    }

    private final Terminal terminal;

    /** One case: the sheets of two people never share a page. */
    @Parameters(arity = "1", paramLabel = "CASE", descriptionKey = "case")
    String file = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|markdown|html",
            converter = Forms.class,
            completionCandidates = Forms.class)
    Form form = Form.TEXT;

    @Mixin
    ReportOptions.OutputOption output = new ReportOptions.OutputOption();

    @Mixin
    ReportOptions.InputOption input = new ReportOptions.InputOption();

    @Mixin
    LocalOption local = new LocalOption();

    QuestionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        OptionEngine engine = local.with(OptionEngine.create(), terminal);
        Input read = Input.read(file, input.format, terminal);
        ReadResult result = engine.reader().read(read.bytes(), read.format());
        terminal.tell(result.problems(), read.name());
        terminal.tell(result.warnings(), read.name());
        Proposal proposal = engine.propose(result);
        if (!result.usable()) {
            // No sheet for the person; the alerts must be seen all the same.
            terminal.err().print(Reports.render(proposal, Format.TEXT, terminal.lang(), Layout.SHORT));
            return Exit.UNUSABLE;
        }
        if (proposal.alerts().stream().map(Alert::state).anyMatch(QuestionsCommand::urgent)) {
            terminal.say(
                    "osteoboard: 急ぐ所見があるか、否定できていません。用紙より先に osteoboard propose で確かめてください。",
                    "osteoboard: an alert is raised or not excluded. Look at osteoboard propose before the sheet.");
        }
        Output.write(sheet(proposal), output.file, terminal);
        return Exit.DONE;
    }

    private static boolean urgent(Alert.State state) {
        return state == Alert.State.RAISED || state == Alert.State.NOT_EXCLUDED;
    }

    private String sheet(Proposal proposal) {
        return switch (form) {
            case TEXT -> Reports.questionSheet(proposal, Format.TEXT, terminal.lang());
            case MARKDOWN -> Reports.questionSheet(proposal, Format.MARKDOWN, terminal.lang());
            case HTML -> BoardPages.questions(proposal, terminal.lang());
        };
    }

    /** The words of {@code --format}. */
    static final class Forms extends EnumWords<Form> {
        Forms() {
            super(Form.values());
        }
    }
}
