package org.osteoboard.engine.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.local.Findings.Spot;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.source.Problem;

/** Whether the statements of a pack agree with each other. */
final class Overlaps {
    private final FactorTable table;
    private final Findings findings;
    private final List<Placed> all = new ArrayList<>();

    /** A statement, where it stands, and when it is said. */
    private record Placed(Statement statement, Spot spot, Ways ways) {}

    Overlaps(FactorTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    void add(Statement statement, Spot spot) {
        try {
            all.add(new Placed(statement, spot, Ways.of(statement.condition(), table)));
        } catch (Ways.TooMany told) {
            // its own condition was refused for this
        }
    }

    void check() {
        for (int i = 1; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Optional<String> shared = shared(all.get(i).statement, all.get(j).statement);
                if (shared.isPresent()) {
                    pair(all.get(i), all.get(j), shared.get());
                }
            }
        }
    }

    /** An option or a topic both speak of. */
    private static Optional<String> shared(Statement one, Statement other) {
        if (!one.topic().isEmpty() || !other.topic().isEmpty()) {
            return one.topic().equals(other.topic()) ? Optional.of(one.topic()) : Optional.empty();
        }
        return one.options().stream().filter(other.options()::contains).findFirst();
    }

    private void pair(Placed one, Placed other, String shared) {
        Statement mine = one.statement;
        Statement theirs = other.statement;
        boolean sameKind = mine.kind() == theirs.kind();
        boolean inside = one.ways.within(other.ways);
        boolean around = other.ways.within(one.ways);
        boolean same = inside && around;
        boolean standing = mine.standing() && mine.kind() != Kind.UNAVAILABLE;
        if (sameKind && same && !standing) {
            findings.fault(
                    "overlap",
                    one.spot,
                    shared + " について " + theirs.id() + " と同じ種類・同じ条件です。1 つの文にまとめます。",
                    "says the same kind of thing of " + shared + " under the same condition as " + theirs.id()
                            + "; make it one statement.");
        } else if (sameKind && (inside || around)) {
            String ja = inside ? "この文が言われるときは、必ず " + theirs.id() + " も言われます" : theirs.id() + " が言われるときは、必ずこの文も言われます";
            String en = inside
                    ? theirs.id() + " is also said whenever this is"
                    : "this is also said whenever " + theirs.id() + " is";
            findings.warn("overlap", one.spot, ja + "（" + shared + "）。", en + " (" + shared + ").", Problem.NO_HINT);
        } else if (same && are(mine, theirs, Kind.SUPPORTS, Kind.AGAINST)) {
            contradiction(one, theirs, shared, "同じ条件で支持と反対を述べています", "is for and against under one condition");
        } else if (are(mine, theirs, Kind.SUPPORTS, Kind.UNAVAILABLE)) {
            contradiction(one, theirs, shared, "ここで利用できないものを支持しています", "supports what is not available here");
        }
    }

    private static boolean are(Statement one, Statement other, Kind first, Kind second) {
        return (one.kind() == first && other.kind() == second) || (one.kind() == second && other.kind() == first);
    }

    private void contradiction(Placed one, Statement other, String shared, String ja, String en) {
        findings.fault(
                "contradiction",
                one.spot,
                other.id() + " と矛盾します: " + shared + " について" + ja + "。",
                "contradicts " + other.id() + ": the pack " + en + " (" + shared + ").");
    }
}
