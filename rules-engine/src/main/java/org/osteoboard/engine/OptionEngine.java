package org.osteoboard.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.explain.ProposalBuilder;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Exclusions;
import org.osteoboard.engine.facts.Unanswered;
import org.osteoboard.engine.local.LocalPack;
import org.osteoboard.engine.local.PackReader;
import org.osteoboard.engine.score.ScoreTables;
import org.osteoboard.engine.session.CaseReadings;
import org.osteoboard.engine.session.LocalRules;
import org.osteoboard.engine.session.RuleModels;
import org.osteoboard.engine.session.RuleSessions;
import org.osteoboard.engine.session.Said;
import org.osteoboard.engine.session.Speaking;
import org.osteoboard.engine.subset.Subset;
import org.osteoboard.engine.subset.SubsetEngine;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.CaseReader;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.proposal.Proposal;

/**
 * The one entry point for embedders: a case in, every option out. Immutable and thread-safe; no static state, no clock,
 * no input or output. Make one and keep it.
 */
public final class OptionEngine {
    /** Version of the engine, printed on every proposal. */
    public static final String VERSION = "0.1.0";

    private final FactorTable table;
    private final Catalogue catalogue;
    private final CaseReader reader;
    private final ScoreTables scores;
    private final Unanswered unanswered;
    private final Exclusions exclusions;
    private final Proposal.Versions versions;
    private final FutureTask<RuleSessions> rules;
    private final Optional<FutureTask<LocalRules>> localRules;
    private final Speaking speaking;
    private final ProposalBuilder builder;

    private OptionEngine(
            FactorTable table,
            Catalogue catalogue,
            FutureTask<RuleSessions> rules,
            Optional<FutureTask<LocalRules>> localRules,
            Proposal.Pack pack) {
        this.rules = rules;
        this.localRules = localRules;
        this.table = table;
        this.catalogue = catalogue;
        this.reader = new CaseReader(table);
        this.scores = new ScoreTables(catalogue.scores());
        this.unanswered = new Unanswered(table);
        this.exclusions = new Exclusions(catalogue.contradictions(), table);
        this.speaking = Speaking.all(catalogue);
        this.versions = new Proposal.Versions(VERSION, Catalogue.VERSION, catalogue.sha256(), "", pack);
        this.builder = new ProposalBuilder(table, catalogue, scores, versions);
    }

    /**
     * An engine with the knowledge built with this version. The rules are put together beside the caller's own work;
     * the first case waits for them.
     */
    public static OptionEngine create() {
        FutureTask<RuleSessions> rules = beside(() -> new RuleSessions(RuleModels.conditional()));
        return new OptionEngine(FactorTable.load(), Catalogue.load(), rules, Optional.empty(), Proposal.Pack.NONE);
    }

    /** Reads and checks a hospital's own pack against this engine's knowledge. */
    public PackReader packReader() {
        return new PackReader(table, catalogue);
    }

    /**
     * This engine with a hospital's own pack, which adds statements and takes nothing away. The pack was read by this
     * engine's {@link #packReader()}; an engine takes one pack.
     */
    public OptionEngine with(LocalPack pack) {
        if (localRules.isPresent()) {
            throw new IllegalStateException("there is a pack already");
        }
        FutureTask<LocalRules> own = beside(() -> new LocalRules(pack.statements()));
        return new OptionEngine(table, pack.into(catalogue), rules, Optional.of(own), pack.head());
    }

    /**
     * A part of this engine's knowledge alone, its pack included: for programs that want a few statements or values and not
     * a proposal. Loads and asks for nothing else, so that it costs less; what it says is what this engine says.
     *
     * @throws IllegalArgumentException if the subset is empty or names what the knowledge does not have
     */
    public SubsetEngine only(Subset subset) {
        return new SubsetEngine(subset, catalogue, table, builder.links(), this::facts, versions);
    }

    /** Reads case files, YAML or JSON. */
    public CaseReader reader() {
        return reader;
    }

    public FactorTable factors() {
        return table;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Of the engine, the knowledge and the pack, as on every proposal; without a digest of an input. */
    public Proposal.Versions versions() {
        return builder.versions();
    }

    /** Which statements speak of which option, and the words for values. */
    public ProposalBuilder explainer() {
        return builder;
    }

    /** Every option the case opens; if the file was not readable whole, only its alerts. */
    public Proposal propose(ReadResult read) {
        CaseFacts facts = facts(read.caseFile());
        return builder.build(facts, fire(facts), read.usable());
    }

    /** What the file says of every factor. */
    public CaseFacts facts(CaseFile file) {
        return new CaseFacts(unanswered, scores, exclusions, file);
    }

    /** What the rules say of the patient (first) and of each lesion. */
    public List<Said> fire(CaseFacts facts) {
        return fire(readings(facts));
    }

    /** What the rules say of some targets: 0 for the patient, then the lesions. Of the others nothing is said. */
    public List<Said> fire(CaseFacts facts, BitSet targets) {
        return fire(CaseReadings.of(facts, speaking, targets));
    }

    /** The strict and the open reading of a case, as rules see them. */
    public CaseReadings readings(CaseFacts facts) {
        return CaseReadings.of(facts, speaking);
    }

    /** What the rules say of these readings. */
    public List<Said> fire(CaseReadings readings) {
        List<Said> said = ready(rules).fire(readings);
        localRules.ifPresent(own -> ready(own).fire(readings));
        return said;
    }

    private static <T> FutureTask<T> beside(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread beside = new Thread(task, "osteoboard-rules");
        beside.setDaemon(true);
        beside.start();
        return task;
    }

    private static <T> T ready(FutureTask<T> task) {
        boolean interrupted = false;
        while (true) {
            try {
                T ready = task.get();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return ready;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("the rules cannot be put together", e);
            }
        }
    }
}
