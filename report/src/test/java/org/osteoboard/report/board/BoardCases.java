package org.osteoboard.report.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.text.Lang;

/** Cases with their pages. */
final class BoardCases {
    static final OptionEngine ENGINE = OptionEngine.create();
    private static final BoardPages PAGES = new BoardPages(ENGINE);

    /** One case, read and proposed. */
    record Case(String name, ReadResult read, Proposal proposal) {
        String page(Lang lang) {
            return PAGES.page(read, proposal, List.of(), lang);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private BoardCases() {}

    static Stream<Case> examples() {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "cases"))) {
            return files.sorted().map(BoardCases::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case of(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = String.valueOf(file.getFileName());
            return of(name, bytes, Format.of(name, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Case of(String yaml) {
        return of("case", yaml.getBytes(StandardCharsets.UTF_8), Format.YAML);
    }

    private static Case of(String name, byte[] bytes, Format format) {
        ReadResult read = ENGINE.reader().read(bytes, format);
        return new Case(name, read, ENGINE.propose(read));
    }

    /** What a reader of the page sees: the text without tags, style and blanks. */
    static String text(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s", "");
    }
}
