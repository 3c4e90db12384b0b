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

/** {@code knowledge list}: statements, options or scores, one a line. */
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
        FactorTable table = FactorTable.load();
        Catalogue catalogue = local.with(Catalogue.load(), table, terminal);
        Map<Statement, List<Factor>> found = filter.of(catalogue, table);
        StringBuilder out = new StringBuilder();
        if (scores) {
            catalogue.scores().forEach(score -> {
                if (format.equals("text")) {
                    ScoreText.line(score, terminal.lang(), out);
                } else {
                    out.append(score.id()).append('\n');
                }
            });
        } else if (options) {
            catalogue.options().values().forEach(option -> option(option, out));
        } else if (format.equals("json")) {
            out.append(StatementListJson.write(found));
        } else {
            found.forEach((statement, by) -> statement(statement, by, out));
        }
        Output.write(out.toString(), null, terminal);
        return Exit.DONE;
    }

    private void option(Option option, StringBuilder out) {
        if (filter.modality == null || option.modality().id().equals(filter.modality)) {
            out.append(option.id());
            if (format.equals("text")) {
                out.append("  ").append(option.modality().label().in(terminal.lang()));
                out.append("  ").append(option.name().in(terminal.lang()));
            }
            out.append('\n');
        }
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
