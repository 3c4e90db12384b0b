package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * A score, classification or formula for one target, as a range where items are missing. Scores of one kind stand side
 * by side; nothing merges or compares them.
 *
 * @param about what it is about: {@code spine}, {@code nerves}, {@code fracture}, {@code prognosis},
 *     {@code performance}, {@code spread}, {@code tumour}, {@code pain}, {@code kidney} or {@code calcium}
 * @param value the value or range, as people read it
 * @param narrows false while every class is still possible: it says nothing yet
 * @param applies false while it may not apply to this target
 * @param range the lowest and highest value of the scale
 * @param classes the classes it may fall in, lowest first
 * @param figures what was observed in a cohort, for the classes left; never a prediction for this person
 * @param items the items of a score with the levels that may be the case; empty for a formula
 * @param formula the formula in words; empty texts for a score
 */
public record Assessment(
        String id,
        String target,
        String about,
        Text title,
        Text value,
        boolean settled,
        boolean narrows,
        boolean applies,
        String range,
        List<Text> classes,
        List<Figure> figures,
        List<Item> items,
        List<FactUse> inputs,
        List<Text> caveats,
        Text formula,
        Text direction,
        String verification,
        Text verificationNote,
        List<StatementEntry.Cite> sources,
        List<String> waitsFor) {

    /**
     * One item: its levels that may be the case, and their points.
     *
     * @param note how it is read; empty texts if there is nothing to say
     * @param ours a decision in it that no source makes; empty texts if there is none
     */
    public record Item(
            String id, Text label, List<Text> levels, String points, boolean missing, Text note, Text ours) {}

    /** What was observed in a cohort of the people in one class. */
    public record Figure(Text ofClass, Text text, String verification) {}
}
