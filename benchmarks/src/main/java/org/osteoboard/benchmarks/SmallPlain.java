package org.osteoboard.benchmarks;

import org.osteoboard.benchmarks.SmallAnswers.Applies;
import org.osteoboard.benchmarks.SmallAnswers.Score;
import org.osteoboard.model.choice.Alignment;
import org.osteoboard.model.choice.BoneName;
import org.osteoboard.model.choice.BonePart;
import org.osteoboard.model.choice.Collapse;
import org.osteoboard.model.choice.Fracture;
import org.osteoboard.model.choice.LesionType;
import org.osteoboard.model.choice.PainKind;
import org.osteoboard.model.choice.Posterolateral;
import org.osteoboard.model.choice.Vertebra;
import org.osteoboard.model.choice.WidthInvolved;

/**
 * The handful of statements by hand: what somebody would write who needs only these, and both readings of them. No
 * tables, no objects for facts; each score and formula is worked out once for both readings.
 */
final class SmallPlain {
    private static final long YES = 1;
    private static final long NO = 2;
    private static final long SPINE = of(BoneName.VERTEBRA, BoneName.SACRUM);
    private static final long UPPER_LIMB = of(BoneName.HUMERUS, BoneName.RADIUS, BoneName.ULNA);
    private static final long LOWER_LEG = of(BoneName.TIBIA, BoneName.FIBULA);
    private static final long FEMUR = of(BoneName.FEMUR);
    private static final long LONG_BONE = UPPER_LIMB | LOWER_LEG | FEMUR;
    private static final long JUNCTIONAL = of(
            Vertebra.C1,
            Vertebra.C2,
            Vertebra.C7,
            Vertebra.T1,
            Vertebra.T2,
            Vertebra.T11,
            Vertebra.T12,
            Vertebra.L1,
            Vertebra.L5,
            Vertebra.S1);
    private static final long MOBILE =
            of(Vertebra.C3, Vertebra.C4, Vertebra.C5, Vertebra.C6, Vertebra.L2, Vertebra.L3, Vertebra.L4);
    private static final long RIGID = of(Vertebra.S2, Vertebra.S3, Vertebra.S4, Vertebra.S5);
    private static final long SEMIRIGID =
            of(Vertebra.T3, Vertebra.T4, Vertebra.T5, Vertebra.T6, Vertebra.T7, Vertebra.T8, Vertebra.T9, Vertebra.T10);
    private static final long MECHANICAL = of(PainKind.MECHANICAL);
    private static final long NON_MECHANICAL = of(PainKind.NON_MECHANICAL);
    private static final long NO_PAIN = of(PainKind.NONE);
    private static final long LYTIC = of(LesionType.LYTIC);
    private static final long MIXED = of(LesionType.MIXED);
    private static final long BLASTIC = of(LesionType.BLASTIC);
    private static final long NORMAL = of(Alignment.NORMAL);
    private static final long DEFORMITY = of(Alignment.DEFORMITY);
    private static final long SUBLUXATION = of(Alignment.SUBLUXATION);
    private static final long NOT_COLLAPSED = of(Collapse.NONE, Collapse.BODY_INVOLVED_HALF);
    private static final long INVOLVED = of(Collapse.BODY_INVOLVED, Collapse.BODY_INVOLVED_HALF);
    private static final long UP_TO_HALF = of(Collapse.BELOW_HALF, Collapse.EXACTLY_HALF);
    private static final long FROM_HALF = of(Collapse.ABOVE_HALF, Collapse.EXACTLY_HALF);
    private static final long NEITHER_SIDE = of(Posterolateral.NONE);
    private static final long ONE_SIDE = of(Posterolateral.UNILATERAL);
    private static final long BOTH_SIDES = of(Posterolateral.BILATERAL);
    private static final long NOT_TROCHANTER =
            of(BonePart.HEAD_NECK, BonePart.UPPER_END, BonePart.SHAFT, BonePart.DISTAL);
    private static final long PERHAPS_TROCHANTER =
            of(BonePart.PERITROCHANTERIC, BonePart.HEAD_NECK, BonePart.UPPER_END);
    private static final long BELOW_THIRD = of(WidthInvolved.BELOW_THIRD);
    private static final long UP_TO_TWO_THIRDS = of(WidthInvolved.THIRD_TO_TWO_THIRDS);
    private static final long ABOVE_TWO_THIRDS = of(WidthInvolved.ABOVE_TWO_THIRDS);
    private static final long UNBROKEN = of(Fracture.NONE, Fracture.IMPENDING);

    private SmallPlain() {}

    private static long of(Enum<?>... values) {
        long mask = 0;
        for (Enum<?> value : values) {
            mask |= 1L << value.ordinal();
        }
        return mask;
    }

    static SmallAnswers answers(SmallValues values) {
        int described = values.lesions.length;
        boolean meets = values.metastases.anyAtLeast(described);
        boolean more = meets && values.metastases.high() > described;
        SmallAnswers answers = new SmallAnswers(more ? described + 1 : described);
        patient(values, answers);
        for (int i = 0; i < described; i++) {
            lesion(values.lesions[i], i, true, answers);
        }
        if (more) {
            lesion(new SmallValues.Lesion(), described, values.metastases.low() > described, answers);
        }
        return answers;
    }

    private static void patient(SmallValues values, SmallAnswers answers) {
        boolean adult = values.years.allAtLeast(18);
        Applies applies = Applies.of(adult, values.years.anyAtLeast(18));
        Interval clearance = clearance(values);
        answers.clearance = clearance;
        answers.clearanceApplies = applies;
        boolean all = applies == Applies.YES;
        boolean any = applies != Applies.NO;
        answers.say(0, 0, all && clearance.allAbove(60), any && clearance.anyAbove(60));
        answers.say(
                0,
                1,
                all && clearance.allAtLeast(50) && clearance.allAtMost(60),
                any && clearance.anyAtLeast(50) && clearance.anyAtMost(60));
        answers.say(
                0,
                2,
                all && clearance.allAtLeast(40) && clearance.allBelow(50),
                any && clearance.anyAtLeast(40) && clearance.anyBelow(50));
        answers.say(
                0,
                3,
                all && clearance.allAtLeast(30) && clearance.allBelow(40),
                any && clearance.anyAtLeast(30) && clearance.anyBelow(40));
        long dialysis = values.severe == NO ? NO : values.dialysis;
        boolean lowForAll = all && clearance.allBelow(30) || dialysis == YES;
        boolean lowForAny = any && clearance.anyBelow(30) || (dialysis & YES) != 0;
        answers.say(0, 4, lowForAll, lowForAny);
        answers.say(0, 5, true, true);
        calcium(values, answers);
        pain(values, answers);
        Interval filtration = adult ? filtration(values) : values.filtration;
        answers.say(
                0,
                9,
                lowForAll || filtration.allBelow(30) || values.severe == YES,
                lowForAny || filtration.anyBelow(30) || (values.severe & YES) != 0);
    }

    /** Ages under 18 enter as 18. */
    private static Interval adult(Interval years) {
        return years.allBelow(18)
                ? Interval.between(18, 18)
                : years.low() >= 18 ? years : new Interval(18, false, years.high(), years.highOpen());
    }

    private static Interval clearance(SmallValues values) {
        Interval years = adult(values.years);
        Interval weight = values.weight;
        Interval creatinine = values.creatinine;
        double lower = (values.sex & YES) != 0 ? 0.85 : 1;
        double higher = (values.sex & NO) != 0 ? 1 : 0.85;
        return new Interval(
                decimal((140 - years.high()) * weight.low() * lower / (72 * creatinine.high())),
                years.highOpen() || weight.lowOpen() || creatinine.highOpen(),
                decimal((140 - years.low()) * weight.high() * higher / (72 * creatinine.low())),
                years.lowOpen() || weight.highOpen() || creatinine.lowOpen());
    }

    /** Binary fractions miss a threshold that decimals meet: cut behind the ninth digit. */
    private static double decimal(double value) {
        return Math.rint(value * 1e9) / 1e9;
    }

    /** The eGFR stated and the Japanese equation for adults: what they have in common, or everything between them. */
    private static Interval filtration(SmallValues values) {
        Interval years = values.years;
        Interval creatinine = values.creatinine;
        double lower = (values.sex & YES) != 0 ? 0.739 : 1;
        double higher = (values.sex & NO) != 0 ? 1 : 0.739;
        double low = filtration(years.high(), creatinine.high(), lower);
        boolean onePoint = lower == higher && years.low() == years.high() && creatinine.low() == creatinine.high();
        Interval computed = new Interval(
                low,
                years.highOpen() || creatinine.highOpen(),
                onePoint ? low : filtration(years.low(), creatinine.low(), higher),
                years.lowOpen() || creatinine.lowOpen());
        Interval stated = values.filtration;
        boolean meet = stated.anyAtLeast(computed.low()) && stated.anyAtMost(computed.high());
        return meet
                ? stated.and(computed)
                : Interval.between(Math.min(stated.low(), computed.low()), Math.max(stated.high(), computed.high()));
    }

    private static double filtration(double years, double creatinine, double sex) {
        return 194 * Math.pow(creatinine, -1.094) * Math.pow(years, -0.287) * sex;
    }

    /** Corrected by both formulas: the values of either are possible. */
    private static void calcium(SmallValues values, SmallAnswers answers) {
        Interval calcium = values.calcium;
        double most = 4 - values.albumin.low();
        double least = 4 - values.albumin.high();
        double low = decimal(calcium.low() + Math.min(Math.max(least, 0), 0.8 * least));
        double high = decimal(calcium.high() + Math.max(Math.max(most, 0), 0.8 * most));
        Interval limit = values.calciumLimit;
        answers.say(0, 6, high < limit.low(), low < limit.high());
    }

    private static void pain(SmallValues values, SmallAnswers answers) {
        double least = 0;
        for (SmallValues.Lesion lesion : values.lesions) {
            least = Math.max(least, lesion.pain.low());
        }
        Interval worst = values.pain;
        if (worst.low() < least) {
            worst = new Interval(least, false, Math.max(worst.high(), least), worst.highOpen());
        }
        answers.say(0, 7, worst.allAtLeast(1) && worst.allBelow(4), worst.anyAtLeast(1) && worst.anyBelow(4));
        answers.say(
                0,
                8,
                worst.allAtLeast(4) || values.nonopioidFailed == YES,
                worst.anyAtLeast(4) || (values.nonopioidFailed & YES) != 0);
    }

    private static void lesion(SmallValues.Lesion lesion, int at, boolean certain, SmallAnswers answers) {
        boolean painless = lesion.pain.allBelow(1);
        long reported = painless ? NO : lesion.reported;
        long onLoading = painless ? NO : lesion.onLoading;
        long lying = painless ? NO : lesion.lying;
        long kind = lesion.painKind;
        boolean noPain = painless || reported == NO || kind == NO_PAIN;
        long present = noPain
                ? NO
                : finding(
                        lesion.pain.allAtLeast(1)
                                || lesion.painNow.allAtLeast(1)
                                || reported == YES
                                || onLoading == YES
                                || lying == YES
                                || (kind & NO_PAIN) == 0,
                        lesion.pain.anyAtLeast(1)
                                || lesion.painNow.anyAtLeast(1)
                                || (reported & YES) != 0
                                || (onLoading & YES) != 0
                                || (lying & YES) != 0
                                || (kind & (MECHANICAL | NON_MECHANICAL)) != 0);
        long mechanical = noPain || (kind & MECHANICAL) == 0 || onLoading == NO
                ? NO
                : finding(kind == MECHANICAL || onLoading == YES, (kind & MECHANICAL) != 0 || (onLoading & YES) != 0);
        Score sins = sins(lesion, present, mechanical);
        Score mirels = mirels(lesion, present, mechanical);
        answers.sins[at] = sins;
        answers.mirels[at] = mirels;
        band(sins, 7, 13, 0, at, certain, answers);
        band(sins, 13, 99, 1, at, certain, answers);
        band(sins, 0, 7, 2, at, certain, answers);
        band(mirels, 9, 99, 3, at, certain, answers);
        band(mirels, 8, 9, 4, at, certain, answers);
        band(mirels, 0, 8, 5, at, certain, answers);
    }

    private static void band(
            Score score, int from, int below, int statement, int at, boolean certain, SmallAnswers answers) {
        answers.say(at + 1, statement, certain && score.allBetween(from, below), score.anyBetween(from, below));
    }

    private static long finding(boolean certain, boolean possible) {
        return certain ? YES : possible ? YES | NO : NO;
    }

    private static Score sins(SmallValues.Lesion lesion, long present, long mechanical) {
        int location = points(lesion.vertebra & RIGID, 0)
                | points(lesion.vertebra & SEMIRIGID, 1)
                | points(lesion.vertebra & MOBILE, 2)
                | points(lesion.vertebra & JUNCTIONAL, 3);
        int pain = points(present & NO, 0)
                | ((present & YES) == 0 ? 0 : points(mechanical & NO, 1))
                | points(mechanical & YES, 3);
        int type = points(lesion.type & BLASTIC, 0) | points(lesion.type & MIXED, 1) | points(lesion.type & LYTIC, 2);
        int alignment = points(lesion.alignment & NORMAL, 0)
                | points(lesion.alignment & DEFORMITY, 2)
                | points(lesion.alignment & SUBLUXATION, 4);
        int collapse = points(lesion.collapse & NOT_COLLAPSED, 0)
                | points(lesion.collapse & INVOLVED, 1)
                | points(lesion.collapse & UP_TO_HALF, 2)
                | points(lesion.collapse & FROM_HALF, 3);
        int behind = points(lesion.posterolateral & NEITHER_SIDE, 0)
                | points(lesion.posterolateral & ONE_SIDE, 1)
                | points(lesion.posterolateral & BOTH_SIDES, 3);
        return new Score(
                low(location) + low(pain) + low(type) + low(alignment) + low(collapse) + low(behind),
                high(location) + high(pain) + high(type) + high(alignment) + high(collapse) + high(behind),
                Applies.of((lesion.bone & ~SPINE) == 0, (lesion.bone & SPINE) != 0));
    }

    private static Score mirels(SmallValues.Lesion lesion, long present, long mechanical) {
        boolean femur = (lesion.bone & FEMUR) != 0;
        boolean hurts = (present & YES) != 0;
        boolean notMechanical = (mechanical & NO) != 0;
        int site = points(lesion.bone & UPPER_LIMB, 1)
                | points((lesion.bone & LOWER_LEG) | (femur ? lesion.part & NOT_TROCHANTER : 0), 2)
                | points(femur ? lesion.part & PERHAPS_TROCHANTER : 0, 3);
        int pain = ((present & NO) != 0 || (notMechanical && lesion.pain.anyBelow(4)) ? 1 << 1 : 0)
                | (hurts && notMechanical && lesion.pain.anyAtLeast(4) ? 1 << 2 : 0)
                | (hurts && ((mechanical & YES) != 0 || lesion.pain.anyAtLeast(7)) ? 1 << 3 : 0);
        int type = points(lesion.type & BLASTIC, 1) | points(lesion.type & MIXED, 2) | points(lesion.type & LYTIC, 3);
        int size = points(lesion.width & BELOW_THIRD, 1)
                | points(lesion.width & UP_TO_TWO_THIRDS, 2)
                | points(lesion.width & ABOVE_TWO_THIRDS, 3);
        return new Score(
                low(site) + low(pain) + low(type) + low(size),
                high(site) + high(pain) + high(type) + high(size),
                Applies.of(
                        (lesion.bone & ~LONG_BONE) == 0 && (lesion.fracture & ~UNBROKEN) == 0,
                        (lesion.bone & LONG_BONE) != 0 && (lesion.fracture & UNBROKEN) != 0));
    }

    /** One bit for each number of points an item may still give. */
    private static int points(long left, int points) {
        return left == 0 ? 0 : 1 << points;
    }

    private static int low(int points) {
        return Integer.numberOfTrailingZeros(points);
    }

    private static int high(int points) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(points);
    }
}
