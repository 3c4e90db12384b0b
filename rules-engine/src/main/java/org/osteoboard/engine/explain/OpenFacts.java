package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.Trace.Placed;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.proposal.Proposal;

/** The missing facts of a case for which something waits, each marked once. For one case; not thread-safe. */
final class OpenFacts {
    private final Context context;
    private final CaseFacts facts;
    /** Factors of which an open test was seen, by slot: those of the patient, then those of the lesion. */
    private final List<BitSet> tested = new ArrayList<>();
    /** The facts that keep them open, by slot of the target they belong to. */
    private final List<BitSet> open = new ArrayList<>();

    private final int ofPatient;
    private boolean undescribed;

    OpenFacts(Context context) {
        this.context = context;
        this.facts = context.facts;
        this.ofPatient = facts.table().ofPatient().size();
        for (int slot = 0; slot <= facts.lesions().size(); slot++) {
            tested.add(new BitSet());
            open.add(new BitSet());
        }
    }

    /** Notes what keeps a statement open, which is possible at {@code position} and does not hold. */
    void add(Statement statement, int position) {
        if (isUndescribed(position)) {
            undescribed = true;
            return;
        }
        FactorValues view = facts.view(position);
        Trace.openTests(statement.condition(), view, ref -> add(ref, position));
    }

    /** Notes what keeps a factor open. */
    void add(FactorRef ref, int position) {
        BitSet seen = tested.get(position + 1);
        int at = ref.aboutPatient() ? ref.index() : ofPatient + ref.index();
        if (!seen.get(at)) {
            seen.set(at);
            for (Placed each : context.trace.open(ref, position)) {
                note(each);
            }
        }
    }

    private void note(Placed placed) {
        if (isUndescribed(placed.position())) {
            undescribed = true;
        } else {
            open.get(placed.position() + 1).set(placed.fact().factor().ref().index());
        }
    }

    private boolean isUndescribed(int position) {
        return position != CaseFacts.PATIENT && facts.lesions().get(position).lesion() == null;
    }

    /** Their keys, in the order of the factor table, lesions that are not described last. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        BitSet patient = open.get(0);
        for (int at = patient.nextSetBit(0); at >= 0; at = patient.nextSetBit(at + 1)) {
            keys.add(Context.key(facts.table().ofPatient().get(at), Proposal.PATIENT));
        }
        List<Factor> factors = facts.table().ofLesion();
        for (int at = 0; at < factors.size(); at++) {
            for (int slot = 1; slot < open.size(); slot++) {
                if (open.get(slot).get(at)) {
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
