package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/**
 * The law every formula owes the two readings: knowing more never adds an outcome, and every value still left gives an
 * outcome still left. Both ways round: an outcome that no value gives is not left either.
 */
class FormulaLawTest {
    private static final int TRIALS = 20_000;
    private static final Input SEX = new Input("female");
    private static final Input AGE = new Input("age", "18", "40", "67", "68", "80", "120");
    private static final Input WEIGHT = new Input("weight", "20", "48.5", "60", "60.1", "72", "250");
    private static final Input CREATININE =
            new Input("creatinine", "0.1", "0.9", "1.3", "1.39", "1.4", "1.9", "2.0", "2.4", "25");
    private static final Input CALCIUM = new Input("calcium", "3", "8.0", "9.5", "10.1", "10.2", "12.5", "25");
    private static final Input ALBUMIN = new Input("albumin", "0.5", "2.4", "3.9", "4", "4.1", "5", "7");
    private static final Input LIMIT = new Input("limit", "8.0", "9.5", "10.1", "10.2", "11.5");

    /** What a formula reads, on a grid so coarse that ends often meet each other and the kinks. */
    private record Input(String name, List<BigDecimal> grid) {
        Input(String name, String... grid) {
            this(name, Arrays.stream(grid).map(BigDecimal::new).toList());
        }

        Values draw(SplittableRandom random) {
            if (grid.isEmpty()) {
                return ValueSet.of(1 + random.nextInt(3));
            }
            int one = random.nextInt(grid.size());
            int other = random.nextInt(grid.size());
            return range(grid.get(Math.min(one, other)), grid.get(Math.max(one, other)), random);
        }
    }

    private record Formula(String name, Function<List<Values>, Values> outcome, List<Input> inputs) {
        Formula(String name, Function<List<Values>, Values> outcome, Input... inputs) {
            this(name, outcome, List.of(inputs));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Formula> formulas() {
        return Stream.of(
                new Formula(
                        "Cockcroft-Gault",
                        v -> CockcroftGault.clearance(number(v, 0), (ValueSet) v.get(1), number(v, 2), number(v, 3)),
                        AGE,
                        SEX,
                        WEIGHT,
                        CREATININE),
                new Formula(
                        "Japanese eGFR",
                        v -> JapaneseEgfr.filtration(number(v, 0), (ValueSet) v.get(1), number(v, 2)),
                        AGE,
                        SEX,
                        CREATININE),
                new Formula(
                        "CKD-EPI 2021",
                        v -> EgfrCkdEpi2021.filtration(number(v, 0), (ValueSet) v.get(1), number(v, 2)),
                        AGE,
                        SEX,
                        CREATININE),
                new Formula(
                        "calcium, Payne in Japan",
                        v -> CorrectedCalcium.payneJapan(number(v, 0), number(v, 1)),
                        CALCIUM,
                        ALBUMIN),
                new Formula(
                        "calcium, factor 0.8",
                        v -> CorrectedCalcium.factor08(number(v, 0), number(v, 1)),
                        CALCIUM,
                        ALBUMIN),
                new Formula(
                        "calcium above the limit", v -> CalciumLimit.above(number(v, 0), number(v, 1)), CALCIUM, LIMIT),
                new Formula(
                        "calcium below the limit", v -> CalciumLimit.below(number(v, 0), number(v, 1)), CALCIUM, LIMIT),
                new Formula(
                        "creatinine rise",
                        v -> CreatinineRise.reached(number(v, 0), number(v, 1)),
                        CREATININE,
                        CREATININE));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void knowing_more_never_adds_an_outcome_and_no_value_left_is_lost(Formula formula) {
        keepsTheLaw(formula);
    }

    @Test
    void the_range_over_both_calcium_formulas_narrows_too() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Values> whole = List.of(CALCIUM.draw(random), ALBUMIN.draw(random));
            List<Values> part = whole.stream().map(v -> narrower(v, random)).toList();
            ValueRange both = CorrectedCalcium.eitherFormula(number(part, 0), number(part, 1));
            assertThat(both.within(CorrectedCalcium.eitherFormula(number(whole, 0), number(whole, 1))))
                    .isTrue();
            assertThat(CorrectedCalcium.payneJapan(number(part, 0), number(part, 1))
                            .within(both))
                    .isTrue();
            assertThat(CorrectedCalcium.factor08(number(part, 0), number(part, 1))
                            .within(both))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void an_outcome_is_left_only_if_some_value_gives_it(Formula formula) {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < TRIALS / 20; trial++) {
            List<Values> whole = draw(formula, random);
            Values outcome = formula.outcome().apply(whole);
            List<Values> given = points(whole).stream().map(formula.outcome()).toList();
            if (outcome instanceof ValueRange range) {
                assertThat(given)
                        .as("%s of %s", formula, whole)
                        .anyMatch(v -> reaches(v, range.low(), range.lowOpen()));
                assertThat(given)
                        .as("%s of %s", formula, whole)
                        .anyMatch(v -> reaches(v, range.high(), range.highOpen()));
            } else {
                assertThat(given.stream().reduce(Values::or))
                        .as("%s of %s", formula, whole)
                        .contains(outcome);
            }
        }
    }

    @Test
    void a_formula_that_falls_back_on_the_measured_calcium_breaks_the_law() {
        Formula fallback = new Formula(
                "measured calcium while albumin is not recorded",
                v -> number(v, 1).settled() ? CorrectedCalcium.payneJapan(number(v, 0), number(v, 1)) : v.get(0),
                CALCIUM,
                ALBUMIN);
        assertThatThrownBy(() -> keepsTheLaw(fallback)).isInstanceOf(AssertionError.class);
    }

    private static void keepsTheLaw(Formula formula) {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Values> whole = draw(formula, random);
            List<Values> part = whole.stream().map(v -> narrower(v, random)).toList();
            List<Values> point = part.stream().map(v -> one(v, random)).toList();
            Values ofWhole = formula.outcome().apply(whole);
            Values ofPart = formula.outcome().apply(part);
            Values ofPoint = formula.outcome().apply(point);
            assertThat(ofPart.within(ofWhole))
                    .as("%s: %s of %s in %s of %s", formula, ofPart, part, ofWhole, whole)
                    .isTrue();
            assertThat(ofPoint.within(ofPart))
                    .as("%s: %s of %s in %s of %s", formula, ofPoint, point, ofPart, part)
                    .isTrue();
            assertThat(ofPoint.settled()).as("%s of %s", formula, point).isTrue();
        }
    }

    private static List<Values> draw(Formula formula, SplittableRandom random) {
        return formula.inputs().stream().map(input -> input.draw(random)).toList();
    }

    private static ValueRange number(List<Values> values, int index) {
        return (ValueRange) values.get(index);
    }

    private static ValueRange range(BigDecimal low, BigDecimal high, SplittableRandom random) {
        boolean point = low.compareTo(high) == 0;
        return new ValueRange(low, !point && random.nextBoolean(), high, !point && random.nextBoolean(), false);
    }

    /** Some of the values of {@code values}. */
    private static Values narrower(Values values, SplittableRandom random) {
        if (values instanceof ValueSet set) {
            long mask = set.mask() & (1 + random.nextInt(3));
            return mask == 0 ? set : ValueSet.of(mask);
        }
        ValueRange whole = (ValueRange) values;
        BigDecimal one = within(whole, random);
        BigDecimal other = within(whole, random);
        ValueRange part = range(one.min(other), one.max(other), random);
        return part.meets(whole) ? part.and(whole) : whole;
    }

    private static Values one(Values values, SplittableRandom random) {
        if (values instanceof ValueSet set) {
            return ValueSet.of(random.nextBoolean() ? Long.lowestOneBit(set.mask()) : Long.highestOneBit(set.mask()));
        }
        ValueRange whole = (ValueRange) values;
        ValueRange point = ValueRange.exactly(within(whole, random));
        return point.within(whole)
                ? point
                : ValueRange.exactly(whole.low().add(whole.high()).divide(BigDecimal.valueOf(2)));
    }

    /** An end, or a value with one decimal more than the ends; the end of an open range itself included. */
    private static BigDecimal within(ValueRange range, SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> range.low();
            case 1 -> range.high();
            default -> {
                BigDecimal width = range.high().subtract(range.low());
                yield range.low().add(width.multiply(BigDecimal.valueOf(random.nextInt(101), 2)));
            }
        };
    }

    /** Every combination of ends, of values just inside an open end, and of the values where a formula changes. */
    private static List<List<Values>> points(List<Values> whole) {
        List<List<Values>> points = List.of(List.of());
        for (Values values : whole) {
            points = points.stream()
                    .flatMap(start -> candidates(values)
                            .filter(v -> v.within(values))
                            .map(v ->
                                    Stream.concat(start.stream(), Stream.of(v)).toList()))
                    .toList();
        }
        return points;
    }

    private static Stream<Values> candidates(Values values) {
        if (values instanceof ValueRange range) {
            BigDecimal hair = new BigDecimal("1e-9");
            return Stream.of(range.low(), range.high(), new BigDecimal("1.4"), new BigDecimal("4"))
                    .flatMap(v -> Stream.of(v.subtract(hair), v, v.add(hair)))
                    .map(ValueRange::exactly);
        }
        return Stream.of(ValueSet.YES, ValueSet.NO);
    }

    private static boolean reaches(Values point, BigDecimal end, boolean open) {
        BigDecimal value = ((ValueRange) point).low();
        BigDecimal gap = value.subtract(end).abs();
        return open
                ? gap.signum() > 0 && gap.compareTo(end.abs().multiply(new BigDecimal("1e-6"))) < 0
                : gap.signum() == 0;
    }
}
