package org.osteoboard.engine.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Text;

/** Who a result is not, or perhaps not, for. Immutable. */
public final class Notices {
    /** The age from which somebody is an adult, in years. */
    private static final int ADULT = 18;

    private static final Proposal.Notice MINOR = new Proposal.Notice(
            "minor",
            new Text(
                    "18歳未満です。この知識は成人のものなので、選択肢は示しません。急ぐ所見だけを示します。",
                    "Under 18. This knowledge is about adults: no option is presented, only the alerts."));
    private static final Proposal.Notice AGE_NOT_KNOWN = new Proposal.Notice(
            "age-not-known", new Text("年齢が分かりません。以下は成人の場合です。", "The age is not known. What follows is for adults."));

    private final Factor years;
    private final Proposal.Pack pack;

    public Notices(FactorTable table, Proposal.Pack pack) {
        this.years = table.named("patient.years");
        this.pack = pack;
    }

    /** True if the patient cannot be an adult. */
    public boolean minor(CaseFacts facts) {
        return years(facts).high().intValue() < ADULT;
    }

    public List<Proposal.Notice> of(CaseFacts facts) {
        boolean minor = minor(facts);
        boolean unsure = !minor && years(facts).low().intValue() < ADULT;
        boolean overdue = overdue(facts);
        if (!minor && !unsure && !overdue) {
            return List.of();
        }
        List<Proposal.Notice> notices = new ArrayList<>(2);
        if (minor) {
            notices.add(MINOR);
        }
        if (unsure) {
            notices.add(AGE_NOT_KNOWN);
        }
        if (overdue) {
            notices.add(new Proposal.Notice(
                    "local-pack-overdue",
                    new Text(
                            "院内パックの見直し期限（" + pack.reviewBy() + "）を過ぎています。",
                            "The local pack is past the day it was to be reviewed by (" + pack.reviewBy() + ").")));
        }
        return List.copyOf(notices);
    }

    private ValueRange years(CaseFacts facts) {
        return (ValueRange) facts.fact(years, CaseFacts.PATIENT).values();
    }

    private boolean overdue(CaseFacts facts) {
        LocalDate asOf = facts.file().asOf();
        return asOf != null && pack.given() && asOf.isAfter(LocalDate.parse(pack.reviewBy()));
    }
}
