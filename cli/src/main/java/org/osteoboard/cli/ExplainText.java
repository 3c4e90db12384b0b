package org.osteoboard.cli;

import java.util.List;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.OptionLinks;
import org.osteoboard.engine.explain.Probe;
import org.osteoboard.engine.explain.Probe.Outcome;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;

/** Why, or why not, in words: each test of a rule with the value it saw. */
final class ExplainText {
    private final Probe probe;
    private final Catalogue catalogue;
    private final Lang lang;
    private final StringBuilder out = new StringBuilder();

    ExplainText(Probe probe, Catalogue catalogue, Lang lang) {
        this.probe = probe;
        this.catalogue = catalogue;
        this.lang = lang;
    }

    private String in(String ja, String en) {
        return lang == Lang.JA ? ja : en;
    }

    void option(Option option, OptionLinks links, List<Integer> positions) {
        out.append(option.id()).append("  ").append(option.name().in(lang)).append("  (");
        out.append(option.modality().label().in(lang)).append(")\n");
        Statement opener = links.opener(option.id());
        sentence(opener);
        unavailable(option, links);
        for (int position : positions) {
            Outcome outcome = probe.outcome(opener, position);
            head(
                    position,
                    switch (outcome) {
                        case HOLDS -> in("候補", "open");
                        case POSSIBLE -> in("情報待ち", "needs information");
                        case RULED_OUT -> in("記載からは開かない", "nothing on file opens it");
                    });
            tests(opener, position, outcome);
            others(option, links, position);
        }
    }

    /** What a hospital's own pack says of an option that is not available there. */
    private void unavailable(Option option, OptionLinks links) {
        for (OptionLinks.Link link : links.of(option.id())) {
            if (link.statement().kind() == Kind.UNAVAILABLE) {
                sentence(link.statement());
            }
        }
    }

    private void others(Option option, OptionLinks links, int position) {
        for (OptionLinks.Link link : links.of(option.id())) {
            Statement statement = link.statement();
            if (statement.kind().isDanger()
                    && !statement.standing()
                    && statement.aboutPatient() == option.aboutPatient()) {
                Outcome outcome = probe.outcome(statement, position);
                if (outcome != Outcome.RULED_OUT) {
                    out.append("  ")
                            .append(mark(outcome))
                            .append(' ')
                            .append(statement.kind().label().in(lang));
                    out.append("  [").append(Entries.marked(statement, lang)).append("] ");
                    out.append(statement.text().in(lang)).append('\n');
                }
            }
        }
    }

    void statement(Statement statement, List<Integer> positions) {
        sentence(statement);
        for (int position : positions) {
            Outcome outcome = probe.outcome(statement, position);
            head(
                    position,
                    switch (outcome) {
                        case HOLDS -> in("成り立つ", "holds");
                        case POSSIBLE -> in("成り立つかもしれない", "possible");
                        case RULED_OUT -> in("成り立たない", "ruled out");
                    });
            tests(statement, position, outcome);
        }
    }

    private void sentence(Statement statement) {
        out.append('[').append(Entries.marked(statement, lang)).append("] ");
        out.append(statement.kind().label().in(lang)).append(": ");
        out.append(statement.text().in(lang)).append('\n');
        for (Citation citation : statement.sources()) {
            Source source = catalogue.sources().get(citation.source());
            if (source != null) {
                out.append("  ")
                        .append(in("出典: ", "source: "))
                        .append(source.org())
                        .append(", ");
                out.append(source.title()).append(" (").append(source.year()).append(')');
                out.append(citation.at().isEmpty() ? "" : ", " + citation.at()).append('\n');
            }
        }
    }

    private void head(int position, String outcome) {
        out.append('\n').append(in("対象 ", "target ")).append(probe.target(position));
        out.append(": ").append(outcome).append('\n');
    }

    private void tests(Statement statement, int position, Outcome outcome) {
        List<Probe.Line> lines = probe.lines(statement, position);
        if (lines.isEmpty()) {
            out.append("  ")
                    .append(in("条件はありません。", "It asks nothing of the case."))
                    .append('\n');
        }
        for (Probe.Line line : lines) {
            out.append("  ")
                    .append("  ".repeat(line.depth()))
                    .append(mark(line.outcome()))
                    .append(' ');
            FactUse seen = line.seen();
            if (seen == null) {
                out.append(line.join() == Probe.Join.ANY ? in("次のどれか", "one of these") : in("次のすべて", "all of these"));
            } else {
                out.append(line.question().in(lang)).append("   ");
                fact(seen);
            }
            out.append('\n');
        }
        if (outcome == Outcome.POSSIBLE) {
            missing(statement, position);
        }
    }

    private void fact(FactUse seen) {
        out.append(in("記載: ", "on file: ")).append(value(seen));
        for (String pointer : seen.pointers()) {
            out.append("  ").append(pointer);
        }
    }

    private String value(FactUse seen) {
        Text why = StandingWords.of(seen.standing());
        String values = seen.values().in(lang);
        String on = seen.on().isEmpty() ? "" : " (" + seen.on() + ")";
        if (why.en().isEmpty()) {
            return values + on;
        }
        return StandingWords.saysAll(seen.standing()) ? why.in(lang) + on : values + on + ", " + why.in(lang);
    }

    private void missing(Statement statement, int position) {
        out.append("  ").append(in("足りない情報:", "missing:")).append('\n');
        for (FactUse fact : probe.missing(statement, position)) {
            out.append("    - ").append(fact.label().in(lang));
            out.append(fact.target().equals(probe.target(position)) ? "" : " @" + fact.target());
            out.append(": ").append(value(fact)).append('\n');
        }
    }

    /** A mark beside every line, so that nothing hangs on colour. */
    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> "+";
            case POSSIBLE -> "?";
            case RULED_OUT -> "-";
        };
    }

    @Override
    public String toString() {
        return out + "\n" + in("+ 満たす  ? 未確定  - 満たさない", "+ passes  ? open  - fails") + "\n";
    }
}
