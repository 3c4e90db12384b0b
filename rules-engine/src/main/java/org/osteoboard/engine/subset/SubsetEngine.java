package org.osteoboard.engine.subset;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.Notices;
import org.osteoboard.engine.explain.OptionLinks;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.session.CaseReadings;
import org.osteoboard.engine.session.LocalRules;
import org.osteoboard.engine.session.RuleModels;
import org.osteoboard.engine.session.RuleSessions;
import org.osteoboard.engine.session.Said;
import org.osteoboard.engine.session.Speaking;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.proposal.Proposal;

/**
 * Evaluates a {@link Subset} of the knowledge and nothing else: its rule base holds the rules of that subset only, and
 * only what they ask for is worked out. Of every statement in it, it says exactly what the whole engine says. Immutable
 * and thread-safe; make one and keep it.
 */
public final class SubsetEngine {
    private final Subset asked;
    private final Function<CaseFile, CaseFacts> facts;
    private final Notices notices;
    private final Proposal.Versions versions;
    private final Speaking speaking;
    private final RuleSessions rules;
    private final Optional<LocalRules> localRules;
    private final Evaluated whole;
    private final Evaluated alerts;

    /**
     * @param facts makes the facts of a case
     * @param versions of the engine and the knowledge
     * @throws IllegalArgumentException if the subset is empty or names what the knowledge does not have; it names each, and
     *     the nearest there is
     */
    public SubsetEngine(
            Subset asked,
            Catalogue catalogue,
            FactorTable table,
            OptionLinks links,
            Function<CaseFile, CaseFacts> facts,
            Proposal.Versions versions) {
        Selection selection = new Selection(asked, catalogue, table, links);
        BitSet chosen = selection.statements();
        this.asked = asked;
        this.facts = facts;
        this.notices = new Notices(table, versions.pack());
        this.versions = versions;
        this.speaking = Speaking.some(catalogue, chosen);
        this.rules = new RuleSessions(RuleModels.conditional(id -> {
            Statement statement = catalogue.find(id);
            return statement != null && chosen.get(statement.index());
        }));
        List<Statement> local = chosen.stream()
                .mapToObj(catalogue.statements()::get)
                .filter(Statement::local)
                .toList();
        this.localRules = local.isEmpty() ? Optional.empty() : Optional.of(new LocalRules(local));
        this.whole = Evaluated.wholeOf(selection);
        this.alerts = Evaluated.alertsOf(selection);
    }

    /** What is evaluated of every adult whose case file was readable whole. */
    public Coverage coverage() {
        return whole.coverage();
    }

    /**
     * What the subset says of a case: of its patient and of each of its lesions. If the file was not readable whole, or the
     * patient is under 18, only the alerts of the subset are evaluated, as far as the file could be read, and the
     * {@link SubsetResult#coverage() coverage} of the result says so.
     */
    public SubsetResult evaluate(ReadResult read) {
        CaseFacts of = facts.apply(read.caseFile());
        CaseReadings readings = CaseReadings.of(of, speaking);
        List<Said> said = rules.fire(readings);
        if (localRules.isPresent()) {
            localRules.get().fire(readings);
        }
        Evaluated evaluated = read.usable() && !notices.minor(of) ? whole : alerts;
        return new SubsetResult(asked, evaluated, of, said, notices.of(of), versions);
    }
}
