package org.osteoboard.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.board.BoardPages;
import org.osteoboard.report.board.IndexRow;

/** The pages of the examples and of some invented cases, written once a run by the program's own code. */
final class Pages {
    static final Path TARGET = Path.of("target");
    private static final Path EXAMPLES = Path.of("..", "examples", "cases");
    private static final List<PageFile> ALL = write();

    private Pages() {}

    static Stream<PageFile> all() {
        return ALL.stream();
    }

    /** The pages of cases that could be read. */
    static Stream<PageFile> ofCases() {
        return all().filter(page -> page.told().filter(Proposal::usable).isPresent());
    }

    static Stream<PageFile> named(String name) {
        return all().filter(page -> page.name().equals(name));
    }

    private static List<PageFile> write() {
        OptionEngine engine = OptionEngine.create();
        List<PageFile> files = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            write(engine, lang, files);
        }
        return List.copyOf(files);
    }

    private static void write(OptionEngine engine, Lang lang, List<PageFile> files) {
        BoardPages pages = new BoardPages(engine);
        List<IndexRow> rows = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : cases().entrySet()) {
            ReadResult read = engine.reader().read(each.getValue(), Format.of(each.getKey(), each.getValue()));
            Proposal proposal = engine.propose(read);
            List<String> problems = read.problems().stream()
                    .map(problem -> each.getKey() + ":" + problem.line() + ": "
                            + problem.message().in(lang))
                    .toList();
            String name = each.getKey().replaceAll("\\.[a-z]+$", "");
            files.add(put(name, lang, pages.page(read, proposal, problems, lang), Optional.of(proposal)));
            rows.add(IndexRow.of(name + ".html", each.getKey(), proposal, lang));
        }
        String none = "none.yaml";
        String why = new Text("none.yaml: そのようなファイルはありません。", "none.yaml: no such file.").in(lang);
        files.add(put("none", lang, BoardPages.unreadable(none, List.of(why), lang), Optional.empty()));
        rows.add(IndexRow.unreadable("none.html", none, lang));
        files.add(put("index", lang, BoardPages.index(rows, lang), Optional.empty()));
    }

    private static Map<String, byte[]> cases() {
        Map<String, byte[]> cases = new LinkedHashMap<>();
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            for (Path file : examples.sorted().toList()) {
                cases.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Invented.CASES.forEach((name, text) -> cases.put(name + ".yaml", text.getBytes(StandardCharsets.UTF_8)));
        return cases;
    }

    private static PageFile put(String name, Lang lang, String page, Optional<Proposal> told) {
        Path file = TARGET.resolve("pages")
                .resolve(lang.name().toLowerCase(Locale.ROOT))
                .resolve(name + ".html")
                .toAbsolutePath();
        Browser.write(file, page.getBytes(StandardCharsets.UTF_8));
        return new PageFile(name, lang, file, told);
    }
}
