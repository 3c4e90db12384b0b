package org.osteoboard.engine.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.proposal.Missing;

/**
 * A missing fact that a case file can answer.
 *
 * @param left the values it may still have
 */
record Asked(Missing missing, Factor factor, int position, Values left, List<Candidate> candidates) {

    static Asked of(Missing missing, Factor factor, int position, Values left, Cuts cuts) {
        List<Candidate> candidates = new ArrayList<>();
        if (left instanceof ValueRange range) {
            List<ValueRange> parts = cuts.parts(factor, range);
            if (cuts.feedsFormula(factor)) {
                for (BigDecimal value : new Steps(factor, parts).values()) {
                    candidates.add(new Candidate(ValueRange.exactly(value)));
                }
            } else {
                parts.forEach(part -> candidates.add(new Candidate(part)));
            }
        } else {
            long mask = ((ValueSet) left).mask();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                if ((mask & 1L << bit) != 0) {
                    candidates.add(new Candidate(ValueSet.of(1L << bit)));
                }
            }
        }
        return new Asked(missing, factor, position, left, List.copyOf(candidates));
    }

    /** The case with this answer in place of what its file says. */
    CaseFile answered(CaseFile file, Candidate candidate, FactorTable table) {
        if (position == CaseFacts.PATIENT) {
            List<Answer> answers = replaced(file.answers(), candidate, file.asOf(), table);
            return with(file, answers, file.lesions());
        }
        List<Lesion> lesions = new ArrayList<>(file.lesions());
        Lesion lesion = lesions.get(position);
        List<Answer> answers = replaced(lesion.answers(), candidate, file.asOf(), table);
        lesions.set(position, new Lesion(lesion.id(), lesion.pointer(), lesion.line(), answers, lesion.note()));
        return with(file, file.answers(), lesions);
    }

    private static CaseFile with(CaseFile file, List<Answer> answers, List<Lesion> lesions) {
        return new CaseFile(
                file.label(),
                file.asOf(),
                answers,
                lesions,
                file.lesionsListed(),
                file.goals(),
                file.note(),
                file.sha256());
    }

    private List<Answer> replaced(List<Answer> told, Candidate candidate, @Nullable LocalDate asOf, FactorTable table) {
        List<Answer> answers = new ArrayList<>(told);
        answers.removeIf(each -> each.factor().equals(factor));
        answers.add(stated(factor, candidate.values(), factor.dated() ? asOf : null));
        for (Factor.Implied implied : factor.implied()) {
            Factor other = table.get(implied.factor());
            boolean stated =
                    answers.stream().anyMatch(each -> each.factor().equals(other) && each.kind() == Answer.Kind.STATED);
            if (!stated) {
                answers.removeIf(each -> each.factor().equals(other));
                answers.add(stated(other, ValueSet.of(implied.mask()), null));
            }
        }
        return answers;
    }

    private Answer stated(Factor of, Values values, @Nullable LocalDate on) {
        return new Answer(of, values, Answer.Kind.STATED, on, missing.pointer(), 0);
    }

    /** As {@code path=value}; "" where a file writes a list or a date instead. */
    String setting(CaseFile file, Candidate candidate) {
        Factor.Input input = factor.input();
        if (input == null || !input.member().isEmpty() || !input.form().isEmpty()) {
            return "";
        }
        String above = position == CaseFacts.PATIENT
                ? ""
                : "lesions." + file.lesions().get(position).id() + ".";
        String unit = factor.kind() == Factor.Kind.RANGE && factor.numbers().unitRequired()
                ? " " + factor.numbers().unit()
                : "";
        String on = factor.dateRequired() && file.asOf() != null ? " on " + file.asOf() : "";
        return above + input.key() + "=" + candidate.written(factor) + unit + on;
    }
}
