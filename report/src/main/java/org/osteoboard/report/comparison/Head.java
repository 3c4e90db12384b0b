package org.osteoboard.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.comparison.Doubt;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;

/** What is compared, what this is, where the differences come from, and whether the two belong together. */
final class Head {
    private final View view;

    Head(View view) {
        this.view = view;
    }

    void all() {
        String before = label(view.all.before());
        String after = label(view.all.after());
        String labels = before.equals(after) ? after : view.arrow(before, after);
        String days = view.arrow(day(view.all.before()), day(view.all.after()));
        view.page.add(Kind.TITLE, Body.of(labels), days, List.of());
        view.page.add(Kind.NOTICE, Body.of(view.say(Words.WHAT_THIS_IS)));
        doubts();
        switch (view.all.cause()) {
            case TIME -> notice(Words.CAUSE_TIME);
            case KNOWLEDGE -> notice(Words.CAUSE_KNOWLEDGE);
            case BOTH -> notice(Words.CAUSE_BOTH);
            case CASE -> {
                // what comes from the case needs no notice
            }
        }
        if (view.all.nothing()) {
            view.page.add(Kind.NOTICE, new Body().strong(view.say(Words.NOTHING)), "nothing");
        }
    }

    private void notice(Words words) {
        if (!view.all.nothing()) {
            view.page.add(
                    Kind.NOTICE, Body.of(view.say(words)), view.all.cause().id());
        }
    }

    private String label(Proposal proposal) {
        return proposal.caseLabel().isEmpty() ? view.say(Labels.NO_LABEL) : view.quoted(proposal.caseLabel());
    }

    private String day(Proposal proposal) {
        return proposal.asOf().isEmpty() ? view.say(Labels.NO_DATE) : view.quoted(proposal.asOf());
    }

    private void doubts() {
        List<String> persons = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Doubt doubt : view.all.doubts()) {
            if (doubt.kind().person()) {
                persons.add(words(doubt));
                ids.add(doubt.kind().id());
            }
        }
        if (!persons.isEmpty()) {
            Body body = new Body().alarm(view.say(Words.PERHAPS_OTHERS) + " " + view.list(persons));
            view.page.add(Kind.NOTICE, "", body, ids);
        }
        for (Doubt doubt : view.all.doubts()) {
            if (!doubt.kind().person()) {
                view.page.add(
                        Kind.NOTICE,
                        new Body().alarm(words(doubt)),
                        doubt.kind().id());
            }
        }
    }

    private String words(Doubt doubt) {
        String before = view.quoted(view.say(doubt.before()));
        String after = view.quoted(view.say(doubt.after()));
        return switch (doubt.kind()) {
            case LABEL -> view.say(Words.DOUBT_LABEL, label(view.all.before()), label(view.all.after()));
            case SEX -> view.say(Words.DOUBT_SEX, before, after);
            case CANCER -> view.say(Words.DOUBT_CANCER, before, after);
            case AGE -> view.say(Words.DOUBT_AGE, before, after);
            case BACKWARDS -> view.say(Words.DOUBT_BACKWARDS, before, after);
            case JURISDICTION -> view.say(Words.DOUBT_JURISDICTION, country(before), country(after));
            case PACK -> view.say(Words.DOUBT_PACK);
            case NO_FACTS -> view.say(Words.DOUBT_NO_FACTS);
        };
    }

    private String country(String name) {
        return name.isEmpty() ? view.say(Labels.NO_JURISDICTION) : name;
    }
}
