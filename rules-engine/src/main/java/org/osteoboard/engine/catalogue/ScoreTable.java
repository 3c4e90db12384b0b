package org.osteoboard.engine.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.text.Text;

/**
 * A published score, classification, formula or framework, with the page that says what it is for.
 *
 * @param factor the factor that gets the total, the class or the number; for labels the stated class itself, for a
 *     framework the first of the factors it looks at
 * @param about what it is about: {@code spine}, {@code prognosis} and so on
 * @param listedIf it is listed in a proposal only where this is certain
 * @param direction what a higher total means; empty texts if there is nothing to say
 * @param scheme the published scheme of the bands, where there are several; empty texts if there is one
 * @param bands classes of the total, lowest first
 * @param furtherBands other published bands of the same total, shown side by side
 * @param labels the words of a stated class
 * @param formula the formula in words; empty texts unless it is one
 * @param principles the principles of a framework
 * @param caveats cohort, era and edge cases that readers must see
 */
public record ScoreTable(
        String id,
        Form form,
        FactorRef factor,
        String about,
        Condition listedIf,
        Text title,
        Text direction,
        Text scheme,
        List<Item> items,
        List<Band> bands,
        List<Scheme> furtherBands,
        List<Label> labels,
        Text formula,
        List<Text> principles,
        List<Text> caveats,
        Text purpose,
        Text use,
        Text misuse,
        String verification,
        Text verificationNote,
        List<Citation> sources) {

    /** What it gives: a total in points, a class, the words of a stated class, a number by formula, or words alone. */
    public enum Form {
        POINTS,
        CLASS,
        LABELS,
        FORMULA,
        FRAMEWORK
    }

    /**
     * One item: the levels whose condition may be true count.
     *
     * @param note how the item is read; empty texts if there is nothing to say
     * @param open why several levels stay although everything is on file; empty texts if they do not
     * @param ours a decision in it that no source makes; empty texts if there is none
     * @param verification as of a statement; that of an item may be weaker than that of its table
     */
    public record Item(
            String id, Text label, Text note, Text open, Text ours, String verification, List<Level> levels) {}

    /** One level of an item; {@code low} and {@code high} points differ for mappings between scales. */
    public record Level(String code, BigDecimal low, BigDecimal high, Text label, Condition when) {}

    /** A class of the total, both ends included. */
    public record Band(BigDecimal from, BigDecimal to, String code, Text label, List<Figure> figures) {}

    /** What was observed in a cohort. */
    public record Figure(Text text, String verification) {}

    /** Another published set of bands. */
    public record Scheme(Text name, List<Band> bands) {}

    /** The words of one stated value. */
    public record Label(long mask, Text text) {}
}
