package org.osteoboard.engine.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.engine.explain.OptionLinks;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;

/** Who asks for which factor, and which option a statement is said of: what an answer touches. Immutable. */
public final class Index {
    private final List<Option> options = new ArrayList<>();
    private final List<Linked> linked = new ArrayList<>();
    private final BitSet told = new BitSet();
    private final BitSet topical = new BitSet();
    private final List<List<Integer>> optionsOf = new ArrayList<>();
    private final List<List<FactorRef>> asked = new ArrayList<>();
    private final BitSet askedOfPatient = new BitSet();
    private final BitSet askedOfPatientAtLesions = new BitSet();
    private final BitSet askedOfLesions = new BitSet();
    private final Map<String, Set<FactorRef>> alerts = new LinkedHashMap<>();

    /** What is said of an option: everything, the statement that opens it, and what speaks against it or its being had. */
    record Linked(
            BitSet statements, Statement opener, List<Statement> contraindications, List<Statement> unavailable) {}

    public Index(OptionEngine engine) {
        for (Statement statement : engine.catalogue().statements()) {
            optionsOf.add(new ArrayList<>());
            told.set(statement.index(), statement.kind() != Kind.OPENS && statement.kind() != Kind.ALERT);
            topical.set(statement.index(), !statement.topic().isEmpty());
            note(statement.condition(), statement.aboutPatient());
        }
        for (Modality modality : Modality.values()) {
            for (Option option : engine.catalogue().options().values()) {
                if (option.modality() == modality) {
                    link(option, engine);
                }
            }
        }
        for (Topic topic : engine.catalogue().topics().values()) {
            if (topic.alert()) {
                Set<FactorRef> asked = new HashSet<>(topic.signs());
                for (Statement statement : engine.catalogue().ofTopic(topic.id())) {
                    statement.condition().tests(test -> asked.add(test.factor()));
                }
                alerts.put(topic.id(), asked);
            }
        }
    }

    private void link(Option option, OptionEngine engine) {
        BitSet statements = new BitSet();
        engine.explainer().links().of(option.id()).forEach(link -> {
            statements.set(link.statement().index());
            optionsOf.get(link.statement().index()).add(options.size());
        });
        linked.add(new Linked(
                statements,
                engine.explainer().links().opener(option.id()),
                of(option, Kind.CONTRAINDICATION, engine),
                of(option, Kind.UNAVAILABLE, engine)));
        options.add(option);
    }

    private static List<Statement> of(Option option, Kind kind, OptionEngine engine) {
        return engine.explainer().links().of(option.id()).stream()
                .map(OptionLinks.Link::statement)
                .filter(statement -> statement.kind() == kind)
                .toList();
    }

    private void note(Condition condition, boolean aboutPatient) {
        Set<FactorRef> factors = new LinkedHashSet<>();
        condition.tests(test -> factors.add(test.factor()));
        for (FactorRef factor : factors) {
            (aboutPatient ? askedOfPatient : factor.aboutPatient() ? askedOfPatientAtLesions : askedOfLesions)
                    .set(factor.index());
        }
        asked.add(List.copyOf(factors));
    }

    /** The factors that each statement tests, by its index. */
    List<List<FactorRef>> asked() {
        return asked;
    }

    /** Every option, in the order of proposals. */
    public List<Option> options() {
        return options;
    }

    /** What is said of an option, by its position in {@link #options}. */
    Linked linked(int option) {
        return linked.get(option);
    }

    /** What statements told by themselves are: no openers, no alerts. */
    public BitSet told() {
        return told;
    }

    /** The statements of alerts and notes, which matter whatever option is open. */
    BitSet topical() {
        return topical;
    }

    /** The options, by position in {@link #options}, of which a statement is said. */
    List<Integer> optionsOf(int statement) {
        return optionsOf.get(statement);
    }

    /** The targets at which a rule asks for something that changed: 0 for the patient, then the lesions. */
    public BitSet touched(Changed changed, int targets) {
        BitSet touched = new BitSet();
        touched.set(0, changed.ofPatient().intersects(askedOfPatient));
        boolean all = changed.ofPatient().intersects(askedOfPatientAtLesions);
        for (int slot = 1; slot < targets; slot++) {
            touched.set(slot, all || changed.ofLesion(slot - 1).intersects(askedOfLesions));
        }
        return touched;
    }

    /** The alerts that look at something that changed. */
    public Set<String> alerts(Changed changed) {
        Set<String> touched = new HashSet<>();
        alerts.forEach((topic, factors) -> {
            for (FactorRef factor : factors) {
                if (changed.has(factor)) {
                    touched.add(topic);
                    break;
                }
            }
        });
        return touched;
    }
}
