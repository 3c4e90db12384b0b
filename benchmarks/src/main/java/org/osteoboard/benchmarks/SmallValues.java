package org.osteoboard.benchmarks;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/**
 * The values a handful of statements needs, in plain fields: what is left of each number, and a mask of what is left of
 * each finding (1 yes, 2 no) and choice (one bit a value). Everything is left of what nobody recorded.
 */
final class SmallValues {
    private static final long YES_OR_NO = 3;

    Interval years = Interval.between(0, 120);
    Interval weight = Interval.between(20, 250);
    Interval creatinine = Interval.between(0.1, 25);
    Interval filtration = Interval.between(0, 250);
    Interval calcium = Interval.between(3, 25);
    Interval calciumLimit = Interval.between(6, 10);
    Interval albumin = Interval.between(0.5, 7);
    Interval pain = Interval.between(0, 10);
    Interval metastases = Interval.between(0, 999);
    long sex = YES_OR_NO;
    long nonopioidFailed = YES_OR_NO;
    long severe = YES_OR_NO;
    long dialysis = YES_OR_NO;
    Lesion[] lesions = {};

    /** One lesion. */
    static final class Lesion {
        Interval pain = Interval.between(0, 10);
        Interval painNow = Interval.between(0, 10);
        long reported = YES_OR_NO;
        long onLoading = YES_OR_NO;
        long lying = YES_OR_NO;
        long painKind = 0b111;
        long bone = (1 << 22) - 1;
        long vertebra = (1 << 29) - 1;
        long part = 0b11111;
        long type = 0b111;
        long width = 0b111;
        long fracture = 0b111;
        long alignment = 0b111;
        long collapse = 0b111111;
        long posterolateral = 0b111;
    }

    /** The values as a case file states them; what is too old counts as not recorded. */
    static SmallValues of(CaseFile file) {
        SmallValues values = new SmallValues();
        List<Answer> answers = file.answers();
        for (int i = 0; i < answers.size(); i++) {
            if (counts(answers.get(i), file)) {
                values.take(answers.get(i));
            }
        }
        values.lesions = new Lesion[file.lesions().size()];
        for (int i = 0; i < values.lesions.length; i++) {
            values.lesions[i] = lesion(file.lesions().get(i).answers(), file);
        }
        return values;
    }

    private static boolean counts(Answer answer, CaseFile file) {
        if (answer.kind() != Answer.Kind.STATED) {
            return false;
        }
        int limit = answer.factor().staleAfterDays();
        return limit == 0
                || answer.on() == null
                || file.asOf() == null
                || ChronoUnit.DAYS.between(answer.on(), file.asOf()) <= limit;
    }

    private void take(Answer answer) {
        switch (answer.factor().path()) {
            case "patient.years" -> years = number(answer);
            case "patient.sex" -> sex = mask(answer);
            case "patient.weight" -> weight = number(answer);
            case "patient.kidney.creatinine" -> creatinine = number(answer);
            case "patient.kidney.filtrationStated" -> filtration = number(answer);
            case "patient.kidney.severe" -> severe = mask(answer);
            case "patient.kidney.dialysis" -> dialysis = mask(answer);
            case "patient.calcium.total" -> calcium = number(answer);
            case "patient.calcium.lowerLimit" -> calciumLimit = number(answer);
            case "patient.blood.albumin" -> albumin = number(answer);
            case "patient.pain.stated" -> pain = number(answer);
            case "patient.pain.nonopioidFailed" -> nonopioidFailed = mask(answer);
            case "patient.metastases.stated" -> metastases = number(answer);
            default -> {}
        }
    }

    private static Lesion lesion(List<Answer> answers, CaseFile file) {
        Lesion lesion = new Lesion();
        for (int i = 0; i < answers.size(); i++) {
            if (counts(answers.get(i), file)) {
                take(answers.get(i), lesion);
            }
        }
        return lesion;
    }

    private static void take(Answer answer, Lesion lesion) {
        switch (answer.factor().path()) {
            case "pain.worst" -> lesion.pain = number(answer);
            case "pain.now" -> lesion.painNow = number(answer);
            case "pain.reported" -> lesion.reported = mask(answer);
            case "pain.onLoading" -> lesion.onLoading = mask(answer);
            case "pain.lying" -> lesion.lying = mask(answer);
            case "pain.kind" -> lesion.painKind = mask(answer);
            case "bone.name" -> lesion.bone = mask(answer);
            case "bone.vertebra" -> lesion.vertebra = mask(answer);
            case "bone.part" -> lesion.part = mask(answer);
            case "bone.lesionType" -> lesion.type = mask(answer);
            case "bone.widthInvolved" -> lesion.width = mask(answer);
            case "fracture.state" -> lesion.fracture = mask(answer);
            case "spine.alignment" -> lesion.alignment = mask(answer);
            case "spine.collapse" -> lesion.collapse = mask(answer);
            case "spine.posterolateral" -> lesion.posterolateral = mask(answer);
            default -> {}
        }
    }

    private static Interval number(Answer answer) {
        ValueRange range = (ValueRange) answer.values();
        return new Interval(
                range.low().doubleValue(), range.lowOpen(), range.high().doubleValue(), range.highOpen());
    }

    private static long mask(Answer answer) {
        return ((ValueSet) answer.values()).mask();
    }
}
