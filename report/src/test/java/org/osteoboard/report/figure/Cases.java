package org.osteoboard.report.figure;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.html.pages.figure.JtebarsGenerated;
import org.osteoboard.report.html.pages.figure.JtebodymapGenerated;
import org.osteoboard.report.html.pages.figure.Jtebodymap_lesionsGenerated;
import org.osteoboard.report.html.pages.figure.Jtebodymap_wordsGenerated;

/** Cases and what their figures need. */
final class Cases {
    static final OptionEngine ENGINE = OptionEngine.create();
    static final Figures FIGURES =
            new Figures(ENGINE.factors(), ENGINE.catalogue(), ENGINE.explainer().words());
    private static final Path FOLDER = Path.of("..", "examples", "cases");

    /** A case with its facts and its proposal. */
    record One(String name, CaseFacts facts, Proposal proposal) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Cases() {}

    static List<One> examples() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .map(file -> of(file.getFileName().toString(), bytes(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static One of(String name, byte[] bytes) {
        var read = ENGINE.reader().read(bytes, Format.of(name, bytes));
        return new One(name, ENGINE.facts(read.caseFile()), ENGINE.propose(read));
    }

    /** A case with these laboratory values, one line each. */
    static One withLabs(String... labs) {
        String yaml =
                "osteoboard: 1\ncase: TEST\nas-of: 2026-11-20\njurisdiction: JP\nlabs:\n  " + String.join("\n  ", labs);
        return of("labs.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** A case with these lesions, one line each. */
    static One lesions(String... lesions) {
        StringBuilder yaml = new StringBuilder("osteoboard: 1\ncase: TEST\nas-of: 2026-11-20\njurisdiction: JP\n");
        yaml.append("bone-metastases:\n  count: ").append(lesions.length).append("\n  lesions:\n");
        for (String lesion : lesions) {
            yaml.append("    - {").append(lesion).append("}\n");
        }
        return of("lesions.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
    }

    static BodyMap map(One one, Lang lang) {
        return FIGURES.bodyMap(one.facts(), lang);
    }

    static String print(Consumer<OwaspHtmlTemplateOutput> template) {
        TemplateOutput out = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(out));
        return out.toString();
    }

    static List<Bar> bars(One one, Lang lang) {
        List<Bar> bars = new ArrayList<>(FIGURES.scores(one.facts(), one.proposal(), lang));
        bars.addAll(FIGURES.pain(one.facts(), lang));
        bars.addAll(FIGURES.laboratory(one.facts(), lang));
        return bars;
    }

    static String table(List<Bar> bars, Lang lang) {
        return print(out -> JtebarsGenerated.render(out, null, bars, lang == Lang.JA ? "ja" : "en"));
    }

    static String words(BodyMap map) {
        return print(out -> Jtebodymap_wordsGenerated.render(out, null, map));
    }

    static String list(BodyMap map) {
        return print(out -> Jtebodymap_lesionsGenerated.render(out, null, map));
    }

    static String svg(BodyMap map) {
        return print(out -> JtebodymapGenerated.render(out, null, map));
    }
}
