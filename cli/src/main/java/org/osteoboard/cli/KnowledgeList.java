package org.osteoboard.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.report.json.StatementListJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code knowledge list}: statements, options or scores, one a line. Filters choose statements, the options that such a
 * statement speaks of, and scores; what cannot filter scores is refused.
 */
@Command(name = "list")
final class KnowledgeList implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    LocalOption local = new LocalOption();

    @Mixin
    KnowledgeFilter filter = new KnowledgeFilter();

    @CommandLine.Option(names = "--options")
    boolean options;

    @CommandLine.Option(names = "--scores")
    boolean scores;

    @CommandLine.Option(
            names = {"-f", "--format"},
            paramLabel = "WORD",
            defaultValue = "text",
            completionCandidates = KnowledgeWords.ListFormats.class)
    String format = "text";

    KnowledgeList(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        KnowledgeWords.known(format, new KnowledgeWords.ListFormats(), "--format");
        if (scores && options) {
            throw new Trouble(
                    Exit.USAGE, "--options と --scores は同時に使えません。", "--options and --scores exclude each other.");
        }
        if ((scores || options) && format.equals("json")) {
            throw new Trouble(
                    Exit.USAGE,
                    "--options と --scores の形式は text か ids です。JSON は osteoboard knowledge export で出力します。",
                    "--options and --scores are written as text or ids. For JSON: osteoboard knowledge export.");
        }
        FactorTable table = FactorTable.load();
        Catalogue catalogue = local.with(Catalogue.load(), table, terminal);
        StringBuilder out = new StringBuilder();
        if (scores) {
            filter.scores(catalogue, table).forEach(score -> {
                if (format.equals("text")) {
                    ScoreText.line(score, terminal.lang(), out);
                } else {
                    out.append(score.id()).append('\n');
                }
            });
        } else if (options) {
            filter.options(catalogue, table).forEach(option -> option(option, out));
        } else {
            Map<Statement, List<Factor>> found = filter.of(catalogue, table);
            if (format.equals("json")) {
                out.append(StatementListJson.write(found));
            } else {
                found.forEach((statement, by) -> statement(statement, by, out));
            }
        }
        Output.write(out.toString(), null, terminal);
        return Exit.DONE;
    }

    private void option(Option option, StringBuilder out) {
        out.append(option.id());
        if (format.equals("text")) {
            out.append("  ").append(option.modality().label().in(terminal.lang()));
            out.append("  ").append(option.name().in(terminal.lang()));
        }
        out.append('\n');
    }

    private void statement(Statement statement, List<Factor> by, StringBuilder out) {
        if (format.equals("ids")) {
            out.append(statement.id()).append('\n');
            return;
        }
        Entries.line(statement, terminal.lang(), out);
        if (filter.factor != null && by.stream().noneMatch(each -> each.path().equals(filter.factor))) {
            List<String> paths = by.stream().map(Factor::path).toList();
            out.append("    ").append(terminal.in("導出された項目を通して: ", "through: "));
            out.append(String.join(", ", paths)).append('\n');
        }
    }
}
