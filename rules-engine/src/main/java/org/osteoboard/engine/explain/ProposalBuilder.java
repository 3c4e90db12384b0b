package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.score.ScoreTables;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.Goal;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.Proposal.Jurisdiction;
import org.osteoboard.model.proposal.Proposal.Question;
import org.osteoboard.model.proposal.Proposal.Target;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;

/** Builds the proposal of one case from what the rules said. Immutable and thread-safe. */
public final class ProposalBuilder {
    private static final List<String> ABOUT =
            List.of("patient.years", "patient.sex", "patient.cancer.primary", "patient.cancer.stage", "patient.ecog");

    private static final List<String> AIMS = List.of("patient.purpose.stated", "patient.goals.stated");

    private final FactorTable table;
    private final Catalogue catalogue;
    private final ScoreTables scores;
    private final ValueWords words;
    private final OptionLinks links;
    private final AimLinks aimLinks;
    private final Disputes disputes;
    private final List<List<StatementEntry.Cite>> cites;
    private final List<Tested> tested;
    private final List<Proposal.SourceEntry> allSources = new ArrayList<>();
    private final Proposal.Versions versions;
    private final Notices notices;

    public ProposalBuilder(FactorTable table, Catalogue catalogue, ScoreTables scores, Proposal.Versions versions) {
        this.table = table;
        this.catalogue = catalogue;
        this.scores = scores;
        this.words = new ValueWords(table, catalogue);
        this.links = new OptionLinks(catalogue);
        this.aimLinks = new AimLinks(catalogue);
        this.disputes = new Disputes(catalogue);
        this.versions = versions;
        this.notices = new Notices(table, versions.pack());
        this.cites = catalogue.statements().stream()
                .map(statement -> Context.cites(statement.sources()))
                .toList();
        for (Source source : catalogue.sources().values()) {
            allSources.add(new Proposal.SourceEntry(
                    source.id(), source.title(), source.org(), source.year(), source.url(), source.read()));
        }
        this.tested = catalogue.statements().stream()
                .map(statement -> Tested.of(statement.condition()))
                .toList();
    }

    /** The proposal; only the alerts of it if the case file is not {@code usable}. */
    public Proposal build(CaseFacts facts, List<Said> said, boolean usable) {
        Context context = context(facts, said);
        facts.complete();
        boolean minor = notices.minor(facts);
        List<Alert> alerts = new AlertsExplained(context).all();
        AimsExplained aims = new AimsExplained(context, aimLinks);
        List<ModalityEntry> modalities =
                usable ? new OptionsExplained(context, links, aims, !minor).modalities() : List.of();
        StatementsExplained explained = new StatementsExplained(context, cites, tested);
        List<StatementEntry> statements = explained.all();
        List<StatementEntry> told = usable ? statements : ofAlerts(statements, alerts);
        List<Disagreement> disagreements = new DisagreementsExplained(disputes, modalities, alerts)
                .all(catalogue.contentions().values());
        List<Assessment> assessments = usable ? new AssessmentsExplained(context).all() : List.of();
        CaseFile file = facts.file();
        List<Proposal.GoalEntry> goals = goals(file);
        return new Proposal(
                file.label(),
                file.asOf() == null ? "" : file.asOf().toString(),
                jurisdiction(facts),
                usable,
                notices.of(facts),
                uses(context, ABOUT),
                new FactsOnFile(context).all(),
                targets(facts),
                alerts,
                assessments,
                modalities,
                told,
                disagreements,
                usable ? new MissingExplained(context).all(explained.waiting(), assessments) : List.of(),
                usable && !minor ? questions(context) : List.of(),
                goals,
                notStated(context),
                usable && !minor ? aims.all(modalities, goals) : List.of(),
                facts.contradictions().stream()
                        .map(c -> new Proposal.Conflict(
                                c.id(),
                                c.text(),
                                c.pointers().stream().filter(p -> !p.isEmpty()).toList()))
                        .toList(),
                sources(told, disagreements),
                new Proposal.Versions(
                        versions.engine(),
                        versions.knowledge(),
                        versions.knowledgeSha256(),
                        file.sha256(),
                        versions.pack()));
    }

    /** Where some alerts stand, by topic: as {@link #build} says it. */
    public Map<String, Alert.State> alerts(CaseFacts facts, List<Said> said, Predicate<String> wanted) {
        return bare(facts, said).alerts(wanted);
    }

    /** Some scores and classifications: as {@link #build} says them. */
    public List<Assessment> assessments(CaseFacts facts, List<Said> said, Predicate<ScoreTable> wanted) {
        return new AssessmentsExplained(context(facts, said)).some(wanted);
    }

    /** Parts of the explanation of one case without words: the same as {@link #build} says with them. */
    public BareParts bare(CaseFacts facts, List<Said> said) {
        return new BareParts(context(facts, said));
    }

    /** One fact in words. */
    public FactUse fact(CaseFacts facts, Factor factor, int position) {
        return context(facts, List.of()).use(factor.ref(), position);
    }

    private Context context(CaseFacts facts, List<Said> said) {
        return new Context(facts, catalogue, words, new Trace(facts, scores), said);
    }

    /** For questions about single statements. */
    public Probe probe(CaseFacts facts, List<Said> said) {
        return new Probe(context(facts, said), table);
    }

    private Jurisdiction jurisdiction(CaseFacts facts) {
        Factor factor = table.named("patient.jurisdiction");
        Fact fact = facts.fact(factor.ref(), CaseFacts.PATIENT);
        if (!fact.open() && fact.values() instanceof ValueSet set) {
            for (int i = 0; i < factor.values().size(); i++) {
                if (set.mask() == 1L << i) {
                    Factor.Value value = factor.values().get(i);
                    return new Jurisdiction(value.word(), value.label());
                }
            }
        }
        return Jurisdiction.UNKNOWN;
    }

    private static List<StatementEntry> ofAlerts(List<StatementEntry> statements, List<Alert> alerts) {
        Set<String> ids = new HashSet<>();
        alerts.forEach(alert -> alert.statements().forEach(said -> ids.add(said.statement() + "@" + said.target())));
        return statements.stream()
                .filter(statement -> ids.contains(statement.id() + "@" + statement.target()))
                .toList();
    }

    private List<FactUse> notStated(Context context) {
        return uses(
                context,
                AIMS.stream()
                        .filter(path -> !context.facts
                                .fact(table.named(path).ref(), CaseFacts.PATIENT)
                                .values()
                                .equals(ValueSet.YES))
                        .toList());
    }

    private List<FactUse> uses(Context context, List<String> paths) {
        return context.uses(paths.stream().map(path -> table.named(path).ref()).toList(), CaseFacts.PATIENT);
    }

    private List<Target> targets(CaseFacts facts) {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target(Proposal.PATIENT, "", new Text("全身", "patient"), ""));
        Factor site = table.named("bone.site");
        Factor vertebra = table.named("bone.vertebra");
        Factor side = table.named("bone.side");
        for (LesionFacts each : facts.lesions()) {
            Lesion lesion = each.lesion();
            if (lesion == null) {
                targets.add(new Target(LesionFacts.UNDESCRIBED, "", new Text("記載のない病変", "lesions not described"), ""));
            } else {
                Fact level = facts.fact(vertebra.ref(), each.position());
                Fact place = facts.fact(site.ref(), each.position());
                Text label = level.values().settled() && !level.values().mayNotApply()
                        ? words.of(vertebra, level.values())
                        : sided(words.of(site, place.values()), facts.fact(side.ref(), each.position()));
                targets.add(new Target(lesion.id(), lesion.pointer(), label, lesion.note()));
            }
        }
        return targets;
    }

    /** The place with its side, where that is settled. */
    private Text sided(Text place, Fact side) {
        if (!side.values().settled() || side.values().mayNotApply()) {
            return place;
        }
        Text word = words.of(side.factor(), side.values());
        return new Text(place.ja() + "（" + word.ja() + "）", place.en() + ", " + word.en());
    }

    /** The questions that hold and matter here, each once. */
    private static List<Question> questions(Context context) {
        List<Question> questions = new ArrayList<>();
        for (Statement statement : context.catalogue.statements()) {
            if (statement.kind() == Kind.ASK_PATIENT) {
                List<Integer> positions =
                        statement.aboutPatient() ? context.positions().subList(0, 1) : context.lesions();
                for (int position : positions) {
                    if (context.holds(statement, position) && context.relevant(statement, position)) {
                        questions.add(new Question(statement.id(), context.targetId(position), statement.text()));
                        break;
                    }
                }
            }
        }
        return questions;
    }

    private List<Proposal.GoalEntry> goals(CaseFile file) {
        List<Proposal.GoalEntry> goals = new ArrayList<>();
        for (Goal goal : file.goals()) {
            Text label = new Text("", "");
            for (Factor factor : table.ofPatient()) {
                Factor.Input input = factor.input();
                if (input != null
                        && input.key().equals("goals")
                        && input.member().equals(goal.about())
                        && !goal.about().isEmpty()) {
                    label = factor.label();
                }
            }
            goals.add(new Proposal.GoalEntry(goal.about(), label, goal.words(), goal.pointer()));
        }
        return goals;
    }

    private List<Proposal.SourceEntry> sources(List<StatementEntry> statements, List<Disagreement> disagreements) {
        Set<String> cited = new HashSet<>();
        for (StatementEntry statement : statements) {
            List<StatementEntry.Cite> sources = statement.sources();
            for (int i = 0; i < sources.size(); i++) {
                cited.add(sources.get(i).source());
            }
        }
        disagreements.stream()
                .flatMap(each -> each.sides().stream())
                .flatMap(side -> side.sources().stream())
                .forEach(cite -> cited.add(cite.source()));
        List<Proposal.SourceEntry> entries = new ArrayList<>(cited.size());
        for (Proposal.SourceEntry source : allSources) {
            if (cited.contains(source.id())) {
                entries.add(source);
            }
        }
        return entries;
    }

    /** The words for values, for others that print facts. */
    public ValueWords words() {
        return words;
    }

    /** What is told of the scope of every case. */
    public Notices notices() {
        return notices;
    }

    /** As on every proposal; without a digest of an input. */
    public Proposal.Versions versions() {
        return versions;
    }

    /** Which statements speak of which option. */
    public OptionLinks links() {
        return links;
    }
}
