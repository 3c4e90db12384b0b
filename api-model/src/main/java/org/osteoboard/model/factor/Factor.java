package org.osteoboard.model.factor;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.text.Text;

/**
 * One row of the factor table: a fact about the patient or a lesion that rules may ask for.
 *
 * @param path its name, as rules write it: {@code patient.kidney.creatinine}, {@code bone.site}
 * @param ref its position
 * @param label short noun phrase for reports
 * @param help one sentence for editors; empty if the label says it all
 * @param group which of the booklet's five groups it belongs to, or {@code safety}, {@code case}
 * @param who the role that can supply it
 * @param source where its value comes from
 * @param values the named values of a choice, in the order of their bits
 * @param aliases further words people write, each for one or several values
 * @param number unit and bounds of a range; null for findings and choices
 * @param staleAfterDays a measurement older than this at the as-of date counts as not known; 0 for never
 * @param applies when the factor applies; null for always
 * @param noIf when a finding is simply no; null for never
 * @param implied what a stated value says of another factor, if that is not stated itself
 */
public record Factor(
        String path,
        FactorRef ref,
        Kind kind,
        Text label,
        Text help,
        String group,
        String who,
        Source source,
        List<Value> values,
        List<Alias> aliases,
        @Nullable Numbers number,
        boolean dated,
        boolean dateRequired,
        int staleAfterDays,
        @Nullable Condition applies,
        @Nullable Condition noIf,
        List<Implied> implied) {

    /** What kind of values a factor has. */
    public enum Kind {
        FINDING,
        CHOICE,
        RANGE
    }

    /** A named value: the word people write, the Java constant, and its label. */
    public record Value(String word, String constant, Text label) {}

    /** A word that stands for the values in {@code mask}. */
    public record Alias(String word, long mask) {}

    /**
     * Unit and bounds of a number.
     *
     * @param unit the factor's own unit, {@code "1"} for counts and scores
     * @param low lowest value that can be; anything below is rejected
     * @param high highest value that can be; anything above is rejected
     * @param plausibleLow below this a value is kept, with a warning; null for no such limit
     * @param plausibleHigh above this a value is kept, with a warning; null for no such limit
     * @param whole whether only whole numbers are legal
     * @param units further units accepted
     * @param unitRequired whether the case file must name the unit
     */
    public record Numbers(
            String unit,
            BigDecimal low,
            BigDecimal high,
            @Nullable BigDecimal plausibleLow,
            @Nullable BigDecimal plausibleHigh,
            boolean whole,
            List<Unit> units,
            boolean unitRequired) {}

    /** A further unit: a value in it is multiplied by {@code over / under} to give the factor's unit. */
    public record Unit(String name, BigDecimal over, BigDecimal under) {}

    /** Values of another factor that follow: a vertebral level says that the bone is a vertebra. */
    public record Implied(FactorRef factor, long mask) {}

    /** Where the value of a factor comes from. */
    public sealed interface Source permits Input, Computed, YesIf, Cases {}

    /**
     * The case file.
     *
     * @param key key path, relative to a lesion for a lesion's factor
     * @param member the word to look for if the key holds a list; empty otherwise
     * @param form {@code days-since} or {@code months-since} if the key holds a date; empty otherwise
     */
    public record Input(String key, String member, String form) implements Source {}

    /** A named computation in Java over other factors; {@code when} selects lesions for aggregates. */
    public record Computed(String by, List<FactorRef> from, Condition when) implements Source {}

    /** Yes if the condition is certain, no if it is impossible, else either. */
    public record YesIf(Condition condition) implements Source {}

    /** Every value whose condition is possible. */
    public record Cases(List<Case> cases) implements Source {}

    /** One case: these values, if the condition is possible. */
    public record Case(long mask, Condition when) {}

    /** The input this factor is read from, or null if it is derived. */
    public @Nullable Input input() {
        return source instanceof Input input ? input : null;
    }

    /** Every value this factor can have: what is left when nothing is known. */
    public Values everything() {
        return switch (kind) {
            case FINDING -> ValueSet.YES_OR_NO;
            case CHOICE -> ValueSet.all(values.size());
            case RANGE -> {
                Numbers bounds = numbers();
                yield ValueRange.between(bounds.low, bounds.high);
            }
        };
    }

    /** Unit and bounds of a range. */
    public Numbers numbers() {
        if (number == null) {
            throw new IllegalStateException(path + " is no number");
        }
        return number;
    }

    /** A factor is the row of its path: there is one in a table. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Factor that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
