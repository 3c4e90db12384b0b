package org.osteoboard.cli;

import java.util.List;
import java.util.Locale;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Contention;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.engine.explain.ConditionWords;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Labels;

/** The entries of the knowledge in words. */
final class KnowledgeText {
    private final Catalogue catalogue;
    private final FactorTable table;
    private final ConditionWords words;
    private final Lang lang;
    private final StringBuilder out = new StringBuilder();

    KnowledgeText(Catalogue catalogue, FactorTable table, Lang lang) {
        this.catalogue = catalogue;
        this.table = table;
        this.words = new ConditionWords(table);
        this.lang = lang;
    }

    private String in(String ja, String en) {
        return lang == Lang.JA ? ja : en;
    }

    /** The id of a statement, marked where a hospital's own pack says it. */
    static String marked(Statement statement, Lang lang) {
        return statement.local() ? Labels.LOCAL.in(lang) + " " + statement.id() : statement.id();
    }

    /** A statement on one line. */
    static void line(Statement statement, Lang lang, StringBuilder out) {
        out.append(marked(statement, lang))
                .append("  ")
                .append(statement.kind().label().in(lang))
                .append("  ");
        out.append(statement.text().in(lang)).append('\n');
    }

    /** All that a search looks at, in small letters. */
    String searchable(Statement statement) {
        StringBuilder all = new StringBuilder(statement.id());
        all.append('\n')
                .append(statement.text().ja())
                .append('\n')
                .append(statement.text().en());
        all.append('\n').append(String.join("\n", statement.options()));
        all.append('\n').append(String.join("\n", statement.seed()));
        for (String named : statement.options()) {
            Option option = catalogue.options().get(named);
            if (option != null) {
                all.append('\n')
                        .append(option.name().ja())
                        .append('\n')
                        .append(option.name().en());
            }
        }
        for (Citation citation : statement.sources()) {
            Source source = catalogue.sources().get(citation.source());
            all.append('\n').append(citation.source());
            all.append('\n').append(source == null ? "" : source.title() + " " + source.org());
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    /** Shows one entry; false if there is none of this id. */
    boolean show(String id) {
        Statement statement = catalogue.find(id);
        Option option = catalogue.options().get(id);
        Source source = catalogue.sources().get(id);
        Topic topic = catalogue.topics().get(id);
        Contention contention = catalogue.contentions().get(id);
        out.append(out.length() > 0 ? "\n" : "");
        if (statement != null) {
            statement(statement);
        } else if (option != null) {
            option(option);
        } else if (source != null) {
            source(source);
        } else if (topic != null) {
            topic(topic);
        } else if (contention != null) {
            new ContentionText(catalogue, lang, out).all(contention);
        } else {
            return score(id);
        }
        return true;
    }

    private void statement(Statement statement) {
        out.append(marked(statement, lang))
                .append("  ")
                .append(statement.kind().label().in(lang))
                .append('\n');
        entry("", statement.text().ja());
        entry("", statement.text().en());
        entry(in("選択肢", "options"), String.join(", ", statement.options()));
        entry(in("話題", "topic"), statement.topic());
        entry(in("対象", "looks at"), statement.aboutPatient() ? in("患者", "the patient") : in("各病変", "each lesion"));
        out.append("  ").append(in("条件", "condition")).append(":\n");
        if (statement.standing()) {
            out.append("    ").append(in("なし", "none")).append('\n');
        } else {
            condition(statement.condition(), 2);
        }
        for (FactorRef ref : statement.answeredBy()) {
            entry(in("並べて示す事実", "printed beside it"), table.get(ref).label().in(lang));
        }
        entry(in("私たちが決めた数値", "ours, no source's"), statement.ours().in(lang));
        entry(in("意見の分かれ", "guidelines differ"), statement.contention().in(lang));
        entry(
                in("推奨の強さ（出典の言葉）", "strength in the source's words"),
                statement.grade().in(lang));
        sources(statement.sources());
        entry(in("元の行", "seed lines"), String.join(", ", statement.seed()));
        entry(in("国", "jurisdiction"), statement.jurisdiction());
        String note = statement.verificationNote().in(lang);
        entry(in("出典の確認", "verification"), statement.verification() + (note.isEmpty() ? "" : " - " + note));
        entry(in("見直し", "reviewed"), statement.reviewed());
        out.append("  ").append(statement.file()).append(":\n");
        for (String line : statement.drl().split("\n")) {
            out.append("    ").append(line).append('\n');
        }
    }

    private void condition(Condition condition, int depth) {
        String indent = "  ".repeat(depth);
        if (condition instanceof Condition.Test test) {
            out.append(indent).append("- ").append(words.of(test).in(lang)).append('\n');
        } else if (condition instanceof Condition.Any any) {
            out.append(indent).append("- ").append(in("次のどれか", "one of these")).append('\n');
            any.parts().forEach(part -> condition(part, depth + 1));
        } else if (condition instanceof Condition.All all) {
            boolean outermost = depth == 2;
            if (!outermost) {
                out.append(indent)
                        .append("- ")
                        .append(in("次のすべて", "all of these"))
                        .append('\n');
            }
            all.parts().forEach(part -> condition(part, outermost ? depth : depth + 1));
        }
    }

    private void option(Option option) {
        out.append(option.id())
                .append("  ")
                .append(option.modality().label().in(lang))
                .append('\n');
        entry("", option.name().ja());
        entry("", option.name().en());
        entry(in("対象", "target"), option.aboutPatient() ? in("患者", "the patient") : in("病変", "a lesion"));
        entry(in("仲間", "families"), String.join(", ", option.families()));
        entry(in("次の内訳", "a form of"), option.partOf());
        out.append("  ").append(in("この選択肢についての文", "statements")).append(":\n");
        for (Statement statement : catalogue.statements()) {
            if (statement.options().contains(option.id())
                    || statement.options().stream().anyMatch(option.families()::contains)) {
                out.append("    ");
                line(statement, lang, out);
            }
        }
    }

    private void source(Source source) {
        out.append(source.id()).append("  ").append(source.title()).append('\n');
        entry("", source.org() + " " + source.year());
        entry("", source.url());
        entry(in("読み方", "read as"), source.read() + (source.note().isEmpty() ? "" : " - " + source.note()));
        out.append("  ").append(in("引用する文", "cited by")).append(":\n");
        for (Statement statement : catalogue.statements()) {
            if (statement.sources().stream().anyMatch(c -> c.source().equals(source.id()))) {
                out.append("    ");
                line(statement, lang, out);
            }
        }
        for (ScoreTable score : catalogue.scores()) {
            if (score.sources().stream().anyMatch(c -> c.source().equals(source.id()))) {
                out.append("    ");
                ScoreText.line(score, lang, out);
            }
        }
    }

    private void topic(Topic topic) {
        out.append(topic.id()).append("  ").append(topic.name().in(lang)).append('\n');
        for (FactorRef ref : topic.signs()) {
            entry(in("徴候", "sign"), table.get(ref).label().in(lang));
        }
        for (Statement statement : catalogue.statements()) {
            if (statement.topic().equals(topic.id())) {
                out.append("    ");
                line(statement, lang, out);
            }
        }
    }

    private boolean score(String id) {
        for (ScoreTable score : catalogue.scores()) {
            if (score.id().equals(id)) {
                new ScoreText(lang, out).page(score);
                sources(score.sources());
                return true;
            }
        }
        return false;
    }

    private void sources(List<Citation> citations) {
        for (Citation citation : citations) {
            Source source = catalogue.sources().get(citation.source());
            String title =
                    source == null ? "" : "  " + source.org() + ", " + source.title() + " (" + source.year() + ")";
            entry(
                    in("出典", "source"),
                    citation.source() + title + (citation.at().isEmpty() ? "" : ", " + citation.at()));
        }
    }

    private void entry(String name, String value) {
        if (!value.isEmpty()) {
            out.append("  ")
                    .append(name)
                    .append(name.isEmpty() ? "" : ": ")
                    .append(value)
                    .append('\n');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
