package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * A score, classification or formula for one target, as a range where items are missing.
 *
 * @param value the value or range, as people read it
 * @param classes the classes it may fall in, lowest first
 * @param range the lowest and highest value of the scale
 * @param items the items of a score with the levels that may be the case; empty for a formula
 */
public record Assessment(
        String id,
        String target,
        Text title,
        Text value,
        boolean settled,
        String range,
        List<Text> classes,
        List<Item> items,
        List<FactUse> inputs,
        List<Text> caveats,
        Text direction,
        String verification,
        Text verificationNote,
        List<StatementEntry.Cite> sources,
        List<String> waitsFor) {

    /** One item: its levels that may be the case, and their points. */
    public record Item(String id, Text label, List<Text> levels, String points, boolean missing) {}
}
