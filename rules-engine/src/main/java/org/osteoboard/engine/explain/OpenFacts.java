package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.Standing;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.proposal.Proposal;

/** The missing facts of a case for which something waits, each marked once. For one case; not thread-safe. */
final class OpenFacts {
    private final CaseFacts facts;
    private final Context context;
    private final Marking walk;
    /** Factors that need no further look, by slot of the target they belong to. */
    private final BitSet[] done;
    /** Of these the ones that some missing fact keeps open. */
    private final BitSet[] keptOpen;

    private final BitSet[] missing;
    private boolean undescribed;

    OpenFacts(Context context) {
        this.context = context;
        this.facts = context.facts;
        this.walk = new Marking(context.trace);
        int slots = facts.lesions().size() + 1;
        done = new BitSet[slots];
        keptOpen = new BitSet[slots];
        missing = new BitSet[slots];
        for (int slot = 0; slot < slots; slot++) {
            int factors = (slot == 0 ? facts.table().ofPatient() : facts.table().ofLesion()).size();
            done[slot] = new BitSet(factors);
            keptOpen[slot] = new BitSet(factors);
            missing[slot] = new BitSet(factors);
        }
    }

    /**
     * Notes what keeps a statement open, which is possible at {@code position} and does not hold.
     *
     * @param asked the factors its condition tests
     */
    void add(Statement statement, List<FactorRef> asked, int position) {
        if (isUndescribed(position)) {
            undescribed = true;
        } else if (asksNews(asked, position)) {
            walk.walk(statement.condition(), position);
        }
    }

    /** True if an open factor has not been followed yet: most statements ask what others have asked. */
    private boolean asksNews(List<FactorRef> asked, int position) {
        for (int i = 0; i < asked.size(); i++) {
            FactorRef ref = asked.get(i);
            int slot = slot(ref, position);
            if (!done[slot].get(ref.index())) {
                if (facts.fact(ref, position).open()) {
                    return true;
                }
                done[slot].set(ref.index());
            }
        }
        return false;
    }

    private static int slot(FactorRef ref, int position) {
        return ref.aboutPatient() ? 0 : position + 1;
    }

    /**
     * Notes what keeps a factor open, if it is.
     *
     * @return true if some missing fact does
     */
    boolean add(FactorRef ref, int position) {
        int slot = slot(ref, position);
        if (!done[slot].get(ref.index())) {
            done[slot].set(ref.index());
            Fact fact = facts.fact(ref, position);
            if (fact.open()) {
                keptOpen[slot].set(ref.index(), walk.keepingOpen(fact, slot - 1));
            }
        }
        return keptOpen[slot].get(ref.index());
    }

    /** Marks what it finds. */
    private final class Marking extends OpenWalk {
        private int count;

        Marking(Trace trace) {
            super(trace);
        }

        boolean keepingOpen(Fact fact, int position) {
            int before = count;
            if (isInput(fact.factor())) {
                found(fact, position, fact.standing());
            } else {
                walk(fact, position);
            }
            return count > before;
        }

        @Override
        void found(Fact fact, int position, Standing standing) {
            count++;
            if (isUndescribed(position)) {
                undescribed = true;
            } else {
                missing[position + 1].set(fact.factor().ref().index());
            }
        }

        @Override
        void follow(FactorRef ref, int position) {
            if (add(ref, position)) {
                count++;
            }
        }

        @Override
        int count() {
            return count;
        }
    }

    private boolean isUndescribed(int position) {
        return position != CaseFacts.PATIENT && facts.lesions().get(position).lesion() == null;
    }

    /** Their keys, in the order of the factor table, lesions that are not described last. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        BitSet patient = missing[0];
        for (int at = patient.nextSetBit(0); at >= 0; at = patient.nextSetBit(at + 1)) {
            keys.add(Context.key(facts.table().ofPatient().get(at), Proposal.PATIENT));
        }
        List<Factor> factors = facts.table().ofLesion();
        for (int at = 0; at < factors.size(); at++) {
            for (int slot = 1; slot < missing.length; slot++) {
                if (missing[slot].get(at)) {
                    keys.add(Context.key(factors.get(at), context.targetId(slot - 1)));
                }
            }
        }
        if (undescribed) {
            keys.add(Context.UNDESCRIBED_KEY);
        }
        return keys;
    }
}
