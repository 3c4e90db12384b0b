package org.osteoboard.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.review.ReviewData;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.report.html.KnowledgeHtml;
import org.osteoboard.report.json.KnowledgeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code knowledge export}: the whole knowledge as one JSON document or one HTML page, in both languages. */
@Command(name = "export")
final class KnowledgeExport implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "json|html",
            defaultValue = "json",
            completionCandidates = Formats.class)
    String format = "json";

    @Mixin
    ReportOptions.OutputOption output = new ReportOptions.OutputOption();

    KnowledgeExport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        KnowledgeWords.known(format, new Formats(), "--format");
        Catalogue catalogue = Catalogue.load();
        FactorTable table = FactorTable.load();
        ReviewData review = ReviewData.load();
        String document = format.equals("html")
                ? KnowledgeHtml.write(catalogue, table, review, terminal.lang())
                : KnowledgeJson.write(catalogue, table, review);
        Output.write(document, output.file, terminal);
        return Exit.DONE;
    }

    /** The words of {@code --format}. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("json", "html").iterator();
        }
    }
}
