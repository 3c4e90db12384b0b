package org.osteoboard.engine.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.ScoreTable.Band;
import org.osteoboard.engine.catalogue.ScoreTable.Item;
import org.osteoboard.engine.catalogue.ScoreTable.Level;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** Evaluates score tables over values left: every level whose condition may be true counts. Immutable. */
public final class ScoreTables {
    private final List<ScoreTable> all;
    private final Map<FactorRef, ScoreTable> byFactor = new HashMap<>();
    private final Map<FactorRef, Points> wholePoints = new HashMap<>();

    public ScoreTables(List<ScoreTable> tables) {
        all = List.copyOf(tables);
        for (ScoreTable table : tables) {
            if (table.form() == ScoreTable.Form.POINTS || table.form() == ScoreTable.Form.CLASS) {
                byFactor.put(table.factor(), table);
            }
            if (table.form() == ScoreTable.Form.POINTS) {
                Points.of(table).ifPresent(points -> wholePoints.put(table.factor(), points));
            }
        }
    }

    public List<ScoreTable> all() {
        return all;
    }

    /** The table that gives {@code factor} its value, or null. */
    public @Nullable ScoreTable of(FactorRef factor) {
        return byFactor.get(factor);
    }

    /** The total as a range, or the class as a set, of the factor a table is for. */
    public Values value(Factor factor, FactorValues values) {
        ScoreTable table = byFactor.get(factor.ref());
        if (table == null) {
            throw new IllegalStateException("no score table for " + factor);
        }
        if (table.form() == ScoreTable.Form.POINTS) {
            Points points = wholePoints.get(table.factor());
            return points != null ? points.total(values) : total(table, values);
        }
        long mask = 0;
        for (Level level : levels(table.items().get(0), values)) {
            for (int i = 0; i < factor.values().size(); i++) {
                mask |= factor.values().get(i).word().equals(level.code()) ? 1L << i : 0;
            }
        }
        return ValueSet.of(mask);
    }

    /** The lowest and highest total the values left allow. */
    public static ValueRange total(ScoreTable table, FactorValues values) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        // Asked for every lesion: walked by index and without a list of levels.
        for (int i = 0; i < table.items().size(); i++) {
            List<Level> levels = table.items().get(i).levels();
            @Nullable BigDecimal fewest = null;
            @Nullable BigDecimal most = null;
            for (int j = 0; j < levels.size(); j++) {
                Level level = levels.get(j);
                if (level.when().possible(values)) {
                    fewest = fewest == null ? level.low() : fewest.min(level.low());
                    most = most == null ? level.high() : most.max(level.high());
                }
            }
            low = low.add(fewest == null ? lowest(levels) : fewest);
            high = high.add(most == null ? highest(levels) : most);
        }
        return ValueRange.between(low, high);
    }

    /** The fewest points any of {@code levels} gives. */
    public static BigDecimal lowest(List<Level> levels) {
        BigDecimal lowest = levels.get(0).low();
        for (int i = 1; i < levels.size(); i++) {
            lowest = lowest.min(levels.get(i).low());
        }
        return lowest;
    }

    /** The most points any of {@code levels} gives. */
    public static BigDecimal highest(List<Level> levels) {
        BigDecimal highest = levels.get(0).high();
        for (int i = 1; i < levels.size(); i++) {
            highest = highest.max(levels.get(i).high());
        }
        return highest;
    }

    /** The levels of an item that may be the case. */
    public static List<Level> levels(Item item, FactorValues values) {
        List<Level> levels = new ArrayList<>();
        for (Level level : item.levels()) {
            if (level.when().possible(values)) {
                levels.add(level);
            }
        }
        return levels.isEmpty() ? item.levels() : levels;
    }

    /** The classes a total may fall in. */
    public static List<Band> bands(List<Band> all, ValueRange total) {
        List<Band> bands = new ArrayList<>();
        for (Band band : all) {
            if (band.from().compareTo(total.high()) <= 0 && band.to().compareTo(total.low()) >= 0) {
                bands.add(band);
            }
        }
        return bands;
    }
}
