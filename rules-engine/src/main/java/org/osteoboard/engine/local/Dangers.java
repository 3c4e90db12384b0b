package org.osteoboard.engine.local;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Doings;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Text;

/** What a statement that carries a danger may ask: never that something was not done, and an alert asks for a sign. */
final class Dangers {
    private final FactorTable table;
    private final Catalogue catalogue;
    private final Findings findings;
    private final Map<String, Topic> topics;

    Dangers(FactorTable table, Catalogue catalogue, Findings findings, Map<String, Topic> topics) {
        this.table = table;
        this.catalogue = catalogue;
        this.findings = findings;
        this.topics = topics;
    }

    void check(Kind kind, Condition when, String topic, Fields row) {
        if (kind.carriesDanger()) {
            for (String path : Doings.undone(when, table)) {
                findings.fault(
                        "danger-waits",
                        row.at("when"),
                        path + " が「行われていない」ことを条件にしています。記録がないだけの危険を見落とします。",
                        "asks that " + path + " was not done; a danger would be lost where it is only not recorded.",
                        new Text(
                                "条件から外し、answered-by に書きます。",
                                "Leave it out of the condition and name it in answered-by."));
            }
        }
        if (kind == Kind.ALERT && !when.isAlways()) {
            sign(when, topic, row);
        }
        if (kind == Kind.ALERT && when.isAlways()) {
            findings.fault(
                    "alert-always", row.at("when"), "警告には所見の条件が必要です。", "an alert needs a sign as its condition.");
        }
    }

    /** An alert that looks at none of its topic's signs would be silent wherever it is only possible. */
    private void sign(Condition when, String topic, Fields row) {
        Topic about = topics.getOrDefault(topic, catalogue.topics().get(topic));
        if (about == null) {
            return;
        }
        Set<FactorRef> seen = new LinkedHashSet<>();
        when.tests(test -> behind(test.factor(), seen));
        if (about.signs().stream().noneMatch(seen::contains)) {
            List<String> signs =
                    about.signs().stream().map(sign -> table.get(sign).path()).toList();
            findings.fault(
                    "no-sign",
                    row.at("when"),
                    topic + " の所見を 1 つも問うていません。",
                    "asks for none of the signs of " + topic + ".",
                    Findings.list(signs));
        }
    }

    /** A factor and those it is derived from. */
    private void behind(FactorRef ref, Set<FactorRef> seen) {
        if (!seen.add(ref)) {
            return;
        }
        Factor factor = table.get(ref);
        if (factor.source() instanceof Factor.Computed computed) {
            computed.from().forEach(from -> behind(from, seen));
            computed.when().tests(test -> behind(test.factor(), seen));
        } else if (factor.source() instanceof Factor.YesIf yesIf) {
            yesIf.condition().tests(test -> behind(test.factor(), seen));
        } else if (factor.source() instanceof Factor.Cases cases) {
            cases.cases().forEach(each -> each.when().tests(test -> behind(test.factor(), seen)));
        }
    }
}
