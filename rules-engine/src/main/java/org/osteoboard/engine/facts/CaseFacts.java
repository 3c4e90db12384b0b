package org.osteoboard.engine.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Contradicting;
import org.osteoboard.engine.score.ScoreTables;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.reading.Reading;
import org.osteoboard.model.text.Text;

/**
 * Everything one case says: the values left of every factor, for the patient and for each lesion, computed when first
 * asked for. Not thread-safe; one case, one thread.
 */
public final class CaseFacts {
    /** Position of the patient where a lesion's position could stand. */
    public static final int PATIENT = -1;

    private final Unanswered unanswered;
    private final FactorTable table;
    private final ScoreTables scores;
    private final CaseFile file;
    private final @Nullable Answer[] patientAnswers;
    private final List<@Nullable Answer[]> lesionAnswers = new ArrayList<>();
    private final @Nullable Fact[] patientFacts;
    private final List<LesionFacts> lesions = new ArrayList<>();
    private final List<Found> contradictions = new ArrayList<>(0);
    private final List<Answer> contradicted = new ArrayList<>(0);
    private final View patientView;
    private final View[] lesionViews;
    private final ValueRange count;

    public CaseFacts(Unanswered unanswered, ScoreTables scores, Exclusions exclusions, CaseFile file) {
        this.unanswered = unanswered;
        this.table = unanswered.table();
        this.scores = scores;
        this.file = file;
        patientAnswers = answers(file.answers(), table.ofPatient().size());
        patientFacts = new Fact[table.ofPatient().size()];
        patientView = new View(PATIENT, patientFacts);
        // Room for one more: the lesions that are counted and not described.
        lesionViews = new View[file.lesions().size() + 1];
        for (Lesion lesion : file.lesions()) {
            addTarget(lesion, answers(lesion.answers(), table.ofLesion().size()), true);
        }
        exclude(exclusions, file.answers(), PATIENT);
        for (int i = 0; i < lesions.size(); i++) {
            exclude(exclusions, file.lesions().get(i).answers(), i);
        }
        int described = lesions.size();
        count = count(described);
        boolean mayBeMore = count.high().intValueExact() > described;
        if (mayBeMore) {
            boolean mustBeMore = count.low().intValueExact() > described;
            addTarget(null, new Answer[table.ofLesion().size()], mustBeMore);
        }
    }

    private static @Nullable Answer[] answers(List<Answer> given, int size) {
        @Nullable Answer[] answers = new Answer[size];
        for (Answer answer : given) {
            answers[answer.factor().ref().index()] = answer;
        }
        return answers;
    }

    private void addTarget(@Nullable Lesion lesion, @Nullable Answer[] answers, boolean certain) {
        lesionViews[lesions.size()] =
                new View(lesions.size(), new Fact[table.ofLesion().size()]);
        lesions.add(new LesionFacts(lesions.size(), lesion, certain));
        lesionAnswers.add(answers);
    }

    private void exclude(Exclusions exclusions, List<Answer> answers, int position) {
        BitSet due = exclusions.due(answers, position == PATIENT);
        if (due.isEmpty()) {
            return;
        }
        FactorValues stated = ref -> stated(ref, position);
        for (int i = due.nextSetBit(0); i >= 0; i = due.nextSetBit(i + 1)) {
            // Before all that is found of facts, in the order of the catalogue.
            exclude(exclusions.get(i), i - exclusions.size(), position, stated);
        }
    }

    /** If what is stated at {@code position} excludes itself: reports it, and none of it is used. */
    private void exclude(Contradicting excluding, int rank, int position, FactorValues stated) {
        if (!excluding.when().certain(stated)) {
            return;
        }
        Set<String> pointers = new LinkedHashSet<>();
        excluding.when().tests(test -> {
            Answer answer = answer(test.factor(), position);
            if (answer != null && test.certain(stated)) {
                contradicted.add(answer);
                pointers.add(answer.pointer());
            }
        });
        contradictions.add(new Found(rank, new Contradiction(excluding.id(), excluding.text(), List.copyOf(pointers))));
    }

    /** What the file itself states of an input factor and is not too old. */
    private Values stated(FactorRef ref, int position) {
        Factor factor = table.get(ref);
        Answer answer = answer(ref, position);
        return answer == null || answer.kind() != Answer.Kind.STATED || stale(factor, answer.on())
                ? unanswered.everything(ref)
                : answer.values();
    }

    private @Nullable Answer answer(FactorRef ref, int position) {
        return (ref.aboutPatient() ? patientAnswers : lesionAnswers.get(position))[ref.index()];
    }

    /** The number of bone metastases: as stated, never fewer than are described. */
    private ValueRange count(int described) {
        Factor factor = unanswered.count();
        Fact stated = fact(((Factor.Computed) factor.source()).from().get(0), PATIENT);
        ValueRange range = (ValueRange) stated.values();
        ValueRange atLeast = ValueRange.between(
                BigDecimal.valueOf(described), factor.numbers().high());
        if (range.meets(atLeast)) {
            return range.and(atLeast);
        }
        contradiction(
                factor,
                PATIENT,
                new Text("骨転移の数が、記載された病変の数より少ない。", "Fewer bone metastases are counted than are described."),
                List.of(stated.pointer(), "/bone-metastases/lesions"));
        return (ValueRange) range.or(ValueRange.exactly(described));
    }

    ValueRange count() {
        return count;
    }

    public CaseFile file() {
        return file;
    }

    public FactorTable table() {
        return table;
    }

    /** Described lesions in the order of the file, then the undescribed if there may be any. */
    public List<LesionFacts> lesions() {
        return lesions;
    }

    /**
     * The contradictions found so far; all of them once every factor has been asked for. In the order of targets and
     * factors, whichever was asked for first.
     */
    public List<Contradiction> contradictions() {
        if (contradictions.isEmpty()) {
            return List.of();
        }
        return contradictions.stream()
                .sorted(Comparator.comparingInt(Found::rank))
                .map(Found::contradiction)
                .toList();
    }

    /** A contradiction, with its place among the others. */
    private record Found(int rank, Contradiction contradiction) {}

    /** The values seen from the patient ({@link #PATIENT}) or from the lesion at {@code position}. */
    public FactorValues view(int position) {
        return viewAt(position);
    }

    private View viewAt(int position) {
        return position == PATIENT ? patientView : lesionViews[position];
    }

    /** The facts of one target, and the values seen from it. */
    private final class View implements FactorValues {
        private final int position;
        private final @Nullable Fact[] facts;

        View(int position, @Nullable Fact[] facts) {
            this.position = position;
            this.facts = facts;
        }

        @Override
        public Values of(FactorRef factor) {
            Fact known = (factor.aboutPatient() ? patientFacts : facts)[factor.index()];
            return known != null ? known.values() : fact(factor, position).values();
        }
    }

    /** Finds every contradiction: asks for all that may be one, of what is stated and of what is derived. */
    public void complete() {
        complete(file.answers(), unanswered.contradictable(true), PATIENT);
        for (LesionFacts lesion : lesions) {
            List<Answer> answers =
                    lesion.lesion() == null ? List.of() : lesion.lesion().answers();
            complete(answers, unanswered.contradictable(false), lesion.position());
        }
    }

    private void complete(List<Answer> answers, List<Factor> derived, int position) {
        for (int i = 0; i < answers.size(); i++) {
            Factor factor = answers.get(i).factor();
            if (factor.noIf() != null || factor.applies() != null) {
                fact(factor, position);
            }
        }
        for (int i = 0; i < derived.size(); i++) {
            fact(derived.get(i), position);
        }
    }

    /** The fact of the patient or, for a lesion's factor, of the lesion at {@code position}. */
    public Fact fact(FactorRef ref, int position) {
        Fact known = facts(ref, position)[ref.index()];
        return known != null ? known : work(table.get(ref), position);
    }

    /** The fact of {@code factor}, of the patient or of the lesion at {@code position}. */
    public Fact fact(Factor factor, int position) {
        FactorRef ref = factor.ref();
        Fact known = facts(ref, position)[ref.index()];
        return known != null ? known : work(factor, position);
    }

    private @Nullable Fact[] facts(FactorRef ref, int position) {
        return ref.aboutPatient() ? patientFacts : lesionViews[position].facts;
    }

    private Fact work(Factor factor, int position) {
        Fact fact = factor.input() != null ? input(factor, position) : derived(factor, position);
        facts(factor.ref(), position)[factor.ref().index()] = fact;
        return fact;
    }

    /**
     * What a reading shows of the factor with this index, of the patient or of a lesion: a {@code Finding}, a {@code Range}
     * or a {@code Choice}, as its kind is.
     */
    public Object seen(int index, int position, Reading reading) {
        Fact known = viewAt(position).facts[index];
        return unanswered.seen(
                known != null ? known : work(unanswered.factor(position == PATIENT, index), position), reading);
    }

    private Fact input(Factor factor, int position) {
        Answer answer = answer(factor.ref(), position);
        if (answer == null) {
            return unanswered(factor, position);
        }
        LocalDate on = answer.on();
        if (answer.kind() != Answer.Kind.STATED) {
            Standing standing = answer.kind() == Answer.Kind.PENDING ? Standing.PENDING : Standing.UNKNOWN;
            return limited(new Fact(factor, factor.everything(), standing, answer.pointer(), on, null), position);
        }
        if (isContradicted(answer)) {
            Values all = factor.everything();
            Condition applies = factor.applies();
            return new Fact(
                    factor,
                    applies == null || applies.certain(view(position)) ? all : all.orNotApplicable(),
                    Standing.CONTRADICTORY,
                    answer.pointer(),
                    on,
                    answer.values());
        }
        if (stale(factor, on)) {
            return limited(
                    new Fact(factor, factor.everything(), Standing.STALE, answer.pointer(), on, answer.values()),
                    position);
        }
        Standing standing = answer.values().settled() ? Standing.KNOWN : Standing.PARTLY;
        return limited(new Fact(factor, answer.values(), standing, answer.pointer(), on, null), position);
    }

    private Fact unanswered(Factor factor, int position) {
        Unanswered.Blank blank = unanswered.of(factor.ref());
        Condition applies = factor.applies();
        if (factor.noIf() != null) {
            return limited(blank.applies(), position);
        }
        if (applies == null || applies.certain(view(position))) {
            return blank.applies();
        }
        return applies.possible(view(position)) ? blank.mayNotApply() : blank.notApplicable();
    }

    private boolean isContradicted(Answer answer) {
        for (int i = 0; i < contradicted.size(); i++) {
            if (contradicted.get(i) == answer) {
                return true;
            }
        }
        return false;
    }

    private boolean stale(Factor factor, @Nullable LocalDate on) {
        LocalDate asOf = file.asOf();
        return on != null
                && asOf != null
                && factor.staleAfterDays() > 0
                && asOf.toEpochDay() - on.toEpochDay() > factor.staleAfterDays();
    }

    /** Applies what makes a finding simply no, and whether the factor applies at all. */
    private Fact limited(Fact fact, int position) {
        Factor factor = fact.factor();
        boolean isStated = fact.standing() == Standing.KNOWN || fact.standing() == Standing.PARTLY;
        Fact result = fact;
        Condition noIf = factor.noIf();
        if (noIf != null && noIf.certain(view(position))) {
            if (isStated && !((ValueSet) fact.values()).mayBe(ValueSet.NO_BIT)) {
                result = contradicted(fact, position, ValueSet.YES_OR_NO);
            } else {
                result = with(fact, ValueSet.NO, Standing.KNOWN);
            }
        }
        Condition applies = factor.applies();
        if (applies != null && !applies.certain(view(position))) {
            if (applies.possible(view(position))) {
                Standing standing = result.standing() == Standing.KNOWN ? Standing.DERIVED : result.standing();
                result = with(result, result.values().orNotApplicable(), standing);
            } else if (isStated && !mayBeNo(fact)) {
                result = contradicted(fact, position, fact.values().orNotApplicable());
            } else {
                result = with(fact, NotApplicable.INSTANCE, Standing.NOT_APPLICABLE);
            }
        }
        return result;
    }

    /** A finding that may be no agrees with not applying: no radiotherapy after surgery, and no surgery. */
    private static boolean mayBeNo(Fact fact) {
        return fact.factor().kind() == Factor.Kind.FINDING && ((ValueSet) fact.values()).mayBe(ValueSet.NO_BIT);
    }

    private Fact with(Fact fact, Values values, Standing standing) {
        if (fact.pointer().isEmpty()) {
            return unanswered.unstated(fact.factor(), values, standing);
        }
        return new Fact(fact.factor(), values, standing, fact.pointer(), fact.on(), fact.stated());
    }

    private Fact contradicted(Fact fact, int position, Values all) {
        Text label = fact.factor().label();
        contradiction(
                fact.factor(),
                position,
                new Text(
                        "「" + label.ja() + "」の記載が、他の記載と両立しない。",
                        "What is stated for \"" + label.en() + "\" does not agree with other facts."),
                List.of(fact.pointer()));
        return new Fact(fact.factor(), all, Standing.CONTRADICTORY, fact.pointer(), fact.on(), fact.values());
    }

    private Fact derived(Factor factor, int position) {
        FactorValues view = view(position);
        Condition noIf = factor.noIf();
        Condition applies = Objects.requireNonNullElse(factor.applies(), Condition.ALWAYS);
        boolean surelyApplies = applies.certain(view);
        boolean mayApply = surelyApplies || applies.possible(view);
        if (!mayApply && noIf == null) {
            return unanswered.of(factor.ref()).notApplicable();
        }
        boolean no = noIf != null && noIf.certain(view);
        boolean contradictory = no
                && factor.source() instanceof Factor.YesIf yesIf
                && yesIf.condition().certain(view);
        Values values = contradictory ? ValueSet.YES_OR_NO : no ? ValueSet.NO : values(factor, position);
        if (!surelyApplies) {
            values = mayApply ? values.orNotApplicable() : NotApplicable.INSTANCE;
        }
        if (contradictory) {
            return contradicted(new Fact(factor, values, Standing.CONTRADICTORY, "", null, null), position, values);
        }
        Standing standing = values == NotApplicable.INSTANCE
                ? Standing.NOT_APPLICABLE
                : values.settled() ? Standing.KNOWN : Standing.DERIVED;
        return unanswered.unstated(factor, values, standing);
    }

    private Values values(Factor factor, int position) {
        Factor.Source source = factor.source();
        FactorValues view = view(position);
        if (source instanceof Factor.YesIf yesIf) {
            boolean certain = yesIf.condition().certain(view);
            return ValueSet.finding(certain, certain || yesIf.condition().possible(view));
        }
        if (source instanceof Factor.Cases cases) {
            long mask = 0;
            for (Factor.Case each : cases.cases()) {
                mask |= each.when().possible(view) ? each.mask() : 0;
            }
            return mask == 0 ? factor.everything() : ValueSet.of(mask);
        }
        Factor.Computed computed = (Factor.Computed) source;
        return computed.by().equals("score")
                ? scores.value(factor, view)
                : Objects.requireNonNull(Computations.of(computed.by()), computed.by())
                        .compute(factor, computed, this);
    }

    /** Notes that what is on file for a factor excludes itself. */
    void contradiction(Factor factor, int position, Text text, List<String> pointers) {
        int rank =
                (position + 1) * Math.max(patientFacts.length, table.ofLesion().size())
                        + factor.ref().index();
        contradictions.add(new Found(rank, new Contradiction(factor.path(), text, pointers)));
    }
}
