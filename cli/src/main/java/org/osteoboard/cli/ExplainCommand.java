package org.osteoboard.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Contention;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.Probe;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.NearestName;
import org.osteoboard.report.Format;
import org.osteoboard.report.Layout;
import org.osteoboard.report.Reports;
import org.osteoboard.report.text.Folded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code osteoboard explain CASE ID[@TARGET]}: which facts made a statement or an option so, or blocked it; or where the case touches a disagreement. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    String name = "";

    @Parameters(index = "1", paramLabel = "ID[@TARGET]", descriptionKey = "id")
    String id = "";

    @Mixin
    ReportOptions.InputOption input = new ReportOptions.InputOption();

    @Mixin
    LocalOption local = new LocalOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        OptionEngine engine = local.with(OptionEngine.create(), terminal);
        int at = id.indexOf('@');
        String wanted = at < 0 ? id : id.substring(0, at);
        String target = at < 0 ? null : id.substring(at + 1);
        Catalogue catalogue = engine.catalogue();
        Option option = catalogue.options().get(wanted);
        Statement statement = catalogue.find(wanted);
        Contention contention = catalogue.contentions().get(wanted);
        if (option == null && statement == null && contention == null) {
            throw noSuchId(wanted, catalogue);
        }
        Input file = Input.read(name, input.format, terminal);
        ReadResult read = engine.reader().read(file.bytes(), file.format());
        if (!read.usable()) {
            terminal.tell(read.problems(), file.name());
            Layout layout = new Layout(false, terminal.colour());
            Output.write(Reports.render(engine.propose(read), Format.TEXT, terminal.lang(), layout), null, terminal);
            return Exit.UNUSABLE;
        }
        if (contention != null) {
            Output.write(Folded.of(disputed(contention, engine.propose(read), catalogue)), null, terminal);
            return Exit.DONE;
        }
        CaseFacts facts = engine.facts(read.caseFile());
        Probe probe = engine.explainer().probe(facts, engine.fire(facts));
        ExplainText text = new ExplainText(probe, catalogue, terminal.lang());
        if (option != null) {
            text.option(option, engine.explainer().links(), positions(probe, option.aboutPatient(), target));
        } else if (statement != null) {
            text.statement(statement, positions(probe, statement.aboutPatient(), target));
        }
        Output.write(Folded.of(text.toString()), null, terminal);
        return Exit.DONE;
    }

    private String disputed(Contention contention, Proposal proposal, Catalogue catalogue) {
        StringBuilder out = new StringBuilder();
        ContentionText text = new ContentionText(catalogue, terminal.lang(), out);
        text.all(contention);
        text.touches(proposal.disagreements().stream()
                .filter(each -> each.id().equals(contention.id()))
                .flatMap(each -> each.touches().stream())
                .toList());
        return out.toString();
    }

    private List<Integer> positions(Probe probe, boolean aboutPatient, @Nullable String target) throws Trouble {
        List<Integer> all = probe.positions(aboutPatient);
        if (target == null) {
            return all;
        }
        List<Integer> chosen = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (int position : all) {
            targets.add(probe.target(position));
            if (probe.target(position).equals(target)) {
                chosen.add(position);
            }
        }
        if (chosen.isEmpty()) {
            // The ids of lesions are words of the case: they are offered only on the command line of its owner.
            String list = String.join(", ", targets);
            throw new Trouble(Exit.USAGE, "@ の後に書ける対象は " + list + " です。", "the target after @ is one of " + list + ".");
        }
        return chosen;
    }

    static Trouble noSuchId(String id, Catalogue catalogue) {
        Set<String> ids = new LinkedHashSet<>(catalogue.options().keySet());
        for (Statement statement : catalogue.statements()) {
            ids.add(statement.id());
        }
        catalogue.scores().forEach(score -> ids.add(score.id()));
        ids.addAll(catalogue.contentions().keySet());
        List<String> near = NearestName.among(id, ids);
        boolean some = !near.isEmpty() && near.size() <= 5;
        return new Trouble(
                Exit.USAGE,
                "そのような ID はありません。" + (some ? String.join(" または ", near) + " ではありませんか。" : "")
                        + "一覧: osteoboard knowledge list",
                "there is no such id." + (some ? " Maybe " + String.join(" or ", near) + "." : "")
                        + " List: osteoboard knowledge list");
    }
}
