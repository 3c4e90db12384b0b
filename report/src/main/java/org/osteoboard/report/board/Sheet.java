package org.osteoboard.report.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.figure.Bar;
import org.osteoboard.report.figure.BodyMap;
import org.osteoboard.report.html.Style;

/**
 * The page of one case, ready to print: words and coordinates, no more decisions.
 *
 * @param title of the page in the window
 * @param first what a reader sees first: who, alerts, contradictions, what is not available here
 * @param figures the pictures; null where no option is presented
 * @param modalities a part each, options with what speaks for and against
 * @param below what is missing, and what to ask
 * @param foot disagreements, versions, who has not reviewed it
 * @param whole everything that is said, part after part
 * @param others statements of the case that no part tells in words
 * @param problems why the case file could not be read; none if it could
 */
public record Sheet(
        Lang lang,
        String title,
        List<Section> first,
        @Nullable Pictures figures,
        List<Section> modalities,
        List<Section> below,
        List<Section> foot,
        List<Section> whole,
        List<Other> others,
        List<String> problems) {

    /** Entries under a heading. */
    public record Section(String id, List<Entry> entries) {}

    /**
     * The pictures of a case.
     *
     * @param words classes that are words, not numbers
     */
    public record Pictures(BodyMap map, List<Bar> scores, List<Bar> numbers, List<String> words, List<String> open) {}

    /** A statement in words. */
    public record Other(String id, String kind, String text, String sources) {}

    public Style style() {
        return Style.BOARD;
    }

    public String code() {
        return lang == Lang.JA ? "ja" : "en";
    }

    public String say(BoardWords words) {
        return words.in(lang);
    }
}
