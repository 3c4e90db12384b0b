package org.osteoboard.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.report.board.BoardWords;

/** On paper: A4 landscape, the decision within reach, and no more sheets than a board will hold. */
@WithBrowser
class PrintTest {
    private static final Set<String> ORDINARY = Set.of("breast-femur-and-spine", "breast-teeth-before-denosumab");
    private static final int FIRST_SHEET = 2;
    private static final int FIRST_SHEET_OF_SIXTY_LESIONS = 3;
    private static final int WHOLE = 14;
    private static final int WHOLE_OF_SIXTY_LESIONS = 30;

    private final Browser browser;

    PrintTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#ofCases")
    void the_decision_stands_on_an_early_page_and_the_whole_is_not_too_long(PageFile page) throws IOException {
        try (PDDocument paper = print(page)) {
            int decision = pageOf(paper, BoardWords.DECISION.in(page.lang()));
            int behind = pageOf(paper, BoardWords.BEHIND.in(page.lang()));
            boolean sixty = page.name().equals(Invented.SIXTY_LESIONS);
            int allowed = ORDINARY.contains(page.name()) ? 1 : sixty ? FIRST_SHEET_OF_SIXTY_LESIONS : FIRST_SHEET;
            assertThat(decision).as("page of the decision").isBetween(1, allowed);
            assertThat(behind).as("pages of the first sheet, and one").isBetween(2, allowed + 1);
            assertThat(paper.getNumberOfPages())
                    .as("pages of the whole")
                    .isLessThanOrEqualTo(sixty ? WHOLE_OF_SIXTY_LESIONS : WHOLE);
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void every_page_is_A4_landscape_and_has_words(PageFile page) throws IOException {
        try (PDDocument paper = print(page)) {
            for (PDPage sheet : paper.getPages()) {
                assertThat(sheet.getMediaBox().getWidth()).isCloseTo(842f, within(2f));
                assertThat(sheet.getMediaBox().getHeight()).isCloseTo(595f, within(2f));
            }
            assertThat(pages(paper)).noneMatch(String::isEmpty);
        }
    }

    private PDDocument print(PageFile page) throws IOException {
        browser.open(page, View.PRINT);
        byte[] pdf = browser.print();
        Browser.write(page.beside("print", ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    /** The first page with these words, from 1; 0 if none has them. */
    private static int pageOf(PDDocument paper, String words) throws IOException {
        List<String> pages = pages(paper);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(words.replaceAll("\\s", ""))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<String> pages(PDDocument paper) throws IOException {
        List<String> pages = new java.util.ArrayList<>();
        for (int i = 1; i <= paper.getNumberOfPages(); i++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            pages.add(stripper.getText(paper).replaceAll("\\s", ""));
        }
        return pages;
    }
}
