package org.osteoboard.cli;

import java.util.List;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Contention;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.text.Lang;

/** A disagreement in words: every side with its sources and statements, and where a case touches it. */
final class ContentionText {
    private final Catalogue catalogue;
    private final Lang lang;
    private final StringBuilder out;

    ContentionText(Catalogue catalogue, Lang lang, StringBuilder out) {
        this.catalogue = catalogue;
        this.lang = lang;
        this.out = out;
    }

    private String in(String ja, String en) {
        return lang == Lang.JA ? ja : en;
    }

    void all(Contention contention) {
        line("", contention.id() + "  " + contention.title().in(lang));
        int number = 0;
        for (Contention.Side side : contention.sides()) {
            number++;
            line("  ", in("見解", "view ") + number + ": " + side.text().in(lang));
            side.sources().forEach(this::source);
            statements(side.statements());
        }
        if (!contention.neutral().isEmpty()) {
            line("  ", in("双方を述べる文:", "statements that tell every side:"));
            statements(contention.neutral());
        }
    }

    /** Where it matters in a case. */
    void touches(List<Disagreement.Touch> touches) {
        line("", "");
        if (touches.isEmpty()) {
            line(
                    "",
                    in(
                            "この症例では、開いている候補、情報待ちの候補、急ぐ所見のどれにもかかりません。",
                            "No option that is open or waits, and no alert of this case, is touched."));
        }
        for (Disagreement.Touch touch : touches) {
            StringBuilder said = new StringBuilder();
            for (OptionEntry.Said each : touch.statements()) {
                said.append(said.length() == 0 ? "" : " ").append(each.statement());
            }
            String at = touch.target().isEmpty() ? "" : " @" + touch.target();
            line("", "- " + name(touch) + at + ": " + state(touch) + "  [" + said + "]");
        }
    }

    private String name(Disagreement.Touch touch) {
        Option option = catalogue.options().get(touch.option());
        Topic topic = catalogue.topics().get(touch.topic());
        return option != null
                ? option.name().in(lang)
                : topic != null ? topic.name().in(lang) : touch.option() + touch.topic();
    }

    private String state(Disagreement.Touch touch) {
        return switch (touch.state()) {
            case "open" -> in("候補", "open");
            case "needs-information" -> in("情報待ち", "needs information");
            case "raised" -> in("急ぐ所見あり", "alert raised");
            default -> in("急ぐ所見を否定できていない", "alert not excluded");
        };
    }

    private void source(Citation citation) {
        Source source = catalogue.sources().get(citation.source());
        String title = source == null ? "" : "  " + source.org() + ", " + source.title() + " (" + source.year() + ")";
        String at = citation.at().isEmpty() ? "" : ", " + citation.at();
        line("    ", in("出典: ", "source: ") + citation.source() + title + at);
    }

    private void statements(List<String> ids) {
        for (String id : ids) {
            Statement statement = catalogue.find(id);
            if (statement != null) {
                out.append("    ");
                Entries.line(statement, lang, out);
            }
        }
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
