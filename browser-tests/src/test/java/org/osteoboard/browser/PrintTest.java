package org.osteoboard.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.board.BoardWords;

/** On paper: A4 landscape, the decision within reach, and no more sheets than a board will hold. */
@WithBrowser
class PrintTest {
    private static final Set<String> ORDINARY = Set.of("breast-femur-and-spine", "breast-teeth-before-denosumab");
    private static final int FIRST_SHEET = 2;
    private static final int FIRST_SHEET_OF_SIXTY_LESIONS = 3;
    private static final int WHOLE = 20;
    private static final int WHOLE_OF_SIXTY_LESIONS = 30;

    private final Browser browser;

    PrintTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void a_printed_page_is_A4_landscape_with_the_decision_within_reach(PageFile page) throws IOException {
        browser.open(page, View.PRINT);
        byte[] pdf = browser.print();
        Browser.write(page.beside("print", ".pdf"), pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            for (PDPage sheet : paper.getPages()) {
                assertThat(sheet.getMediaBox().getWidth()).isCloseTo(842f, within(2f));
                assertThat(sheet.getMediaBox().getHeight()).isCloseTo(595f, within(2f));
            }
            List<String> pages = pages(paper);
            assertThat(pages).noneMatch(String::isEmpty);
            if (page.told().filter(Proposal::usable).isPresent()) {
                counts(page, pages);
            } else {
                assertThat(pages).as("pages of a list or a refused case").hasSizeLessThanOrEqualTo(3);
            }
        }
    }

    private static void counts(PageFile page, List<String> pages) {
        boolean sixty = page.name().equals(Invented.SIXTY_LESIONS);
        int allowed = ORDINARY.contains(page.name()) ? 1 : sixty ? FIRST_SHEET_OF_SIXTY_LESIONS : FIRST_SHEET;
        assertThat(pageOf(pages, BoardWords.DECISION.in(page.lang())))
                .as("page of the decision")
                .isBetween(1, allowed);
        assertThat(pageOf(pages, BoardWords.BEHIND.in(page.lang())))
                .as("pages of the first sheet, and one")
                .isBetween(2, allowed + 1);
        assertThat(pages).as("pages of the whole").hasSizeLessThanOrEqualTo(sixty ? WHOLE_OF_SIXTY_LESIONS : WHOLE);
    }

    /** The first page with these words, from 1; 0 if none has them. */
    private static int pageOf(List<String> pages, String words) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(words.replaceAll("\\s", ""))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<String> pages(PDDocument paper) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int i = 1; i <= paper.getNumberOfPages(); i++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            pages.add(stripper.getText(paper).replaceAll("\\s", ""));
        }
        return pages;
    }
}
