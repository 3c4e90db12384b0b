package org.osteoboard.engine.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.text.Text;

/**
 * A published score or classification as a table.
 *
 * @param factor the factor that gets the total
 * @param direction what a higher total means; empty texts if there is nothing to say
 * @param bands classes of the total, lowest first
 * @param caveats cohort, era and edge cases that readers must see
 */
public record ScoreTable(
        String id,
        FactorRef factor,
        Text title,
        Text direction,
        List<Item> items,
        List<Band> bands,
        List<Text> caveats,
        Text purpose,
        Text use,
        Text misuse,
        String verification,
        Text verificationNote,
        List<Citation> sources) {

    /** One item: the levels whose condition may be true count. */
    public record Item(String id, Text label, List<Level> levels) {}

    /** One level of an item. */
    public record Level(String code, BigDecimal points, Text label, Condition when) {}

    /** A class of the total, both ends included. */
    public record Band(BigDecimal from, BigDecimal to, String code, Text label) {}
}
