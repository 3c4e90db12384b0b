package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;
import org.osteoboard.model.whatif.Answer;
import org.osteoboard.model.whatif.Sweep;
import org.osteoboard.model.whatif.Tried;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** What each answer to a missing fact would change. */
public final class SweepPage {
    private static final int MOST_VALUES = 6;

    private final Sweep sweep;
    private final Case about;
    private final Effects effects;
    private final Page page = new Page();

    private SweepPage(Sweep sweep, Lang lang) {
        this.sweep = sweep;
        this.about = new Case(sweep.before(), lang, false);
        this.effects = new Effects(about);
    }

    public static Page of(Sweep sweep, Lang lang) {
        SweepPage made = new SweepPage(sweep, lang);
        made.all();
        return made.page;
    }

    private void all() {
        new Head(about, page).whatIf(Labels.WHAT_IF_IS);
        page.add(
                Kind.SECTION,
                Body.of(about.say(Labels.ONE_ANSWER)),
                about.say(
                        Labels.ANSWERS_COUNT,
                        sweep.single().size(),
                        sweep.pairs().size()),
                List.of("single"));
        sweep.single().stream().filter(SweepPage::tells).forEach(this::tried);
        if (!sweep.pairs().isEmpty()) {
            page.add(Kind.SECTION, Body.of(about.say(Labels.TWO_ANSWERS)), "pairs");
            sweep.pairs().forEach(this::tried);
        }
        silent();
        undescribed();
        page.add(Kind.SECTION, new Body(), "foot");
        sweep.single().stream()
                .flatMap(tried -> tried.answers().stream())
                .map(answer -> answer.settings().get(0))
                .filter(setting -> !setting.isEmpty())
                .findFirst()
                .ifPresent(setting -> page.add(Kind.FOOT, Body.of(about.say(Labels.TRY, quoted(setting)))));
        new Foot(about, page).versions();
    }

    /** As a shell takes it. */
    static String quoted(String setting) {
        return setting.contains(" ") ? "\"" + setting + "\"" : setting;
    }

    private static boolean tells(Tried tried) {
        return !tried.answers().isEmpty() || !tried.contradicting().isEmpty();
    }

    private void tried(Tried tried) {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Missing fact : tried.facts()) {
            names.add(name(fact));
            ids.add(fact.key());
        }
        page.add(Kind.OPTION, String.join(about.say(Labels.TOGETHER), names), new Body(), ids);
        for (Answer answer : tried.answers()) {
            Body body = effects.of(answer.changes());
            List<String> words = answer.values().stream().map(this::words).toList();
            page.add(
                    Kind.PART,
                    String.join(about.say(Labels.TOGETHER), words) + ":",
                    body.isEmpty() ? narrowed(answer) : body,
                    Effects.ids(answer.changes()));
        }
        if (!tried.contradicting().isEmpty()) {
            page.add(
                    Kind.DETAIL,
                    new Body().faint(about.say(Labels.CONTRADICTS, words(tried.contradicting()))),
                    ids.get(0));
        }
    }

    /** Classes that are fewer, though more than one. */
    private Body narrowed(Answer answer) {
        Body body = new Body();
        answer.changes()
                .assessments()
                .forEach(each -> body.gap()
                        .text(about.say(each.title()) + " ")
                        .faint(about.list(each.after().stream().map(about::say).toList())));
        return body;
    }

    private String words(List<Text> values) {
        return about.few(values.stream().map(about::say).toList(), MOST_VALUES);
    }

    private String name(Missing fact) {
        String at = fact.target().equals(Proposal.PATIENT)
                ? ""
                : about.say(Labels.PAREN, about.shortTargets(List.of(fact.target())));
        return about.say(fact.label()) + at;
    }

    private void silent() {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        sweep.single().stream().filter(tried -> !tells(tried)).forEach(tried -> {
            names.add(name(tried.facts().get(0)));
            ids.add(tried.facts().get(0).key());
        });
        if (!names.isEmpty()) {
            page.add(Kind.SECTION, Body.of(about.say(Labels.NOTHING_ALONE)), "silent");
            page.add(Kind.NOTE, "", Body.of(about.list(names)), ids);
        }
    }

    private void undescribed() {
        for (Missing each : sweep.undescribed()) {
            page.add(Kind.SECTION, Body.of(about.say(Labels.NOT_TRIED)), "not-tried");
            page.add(
                    Kind.NOTE,
                    Body.of(about.say(Labels.UNDESCRIBED_WAIT, each.waiting().size())),
                    each.key());
        }
    }
}
