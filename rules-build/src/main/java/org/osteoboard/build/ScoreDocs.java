package org.osteoboard.build;

import java.util.List;

/** The page of the scores: for each its purpose, use, misuse, table, figures, caveats and sources, in both languages. */
final class ScoreDocs {
    private final Knowledge knowledge;
    private final StringBuilder page = new StringBuilder();

    ScoreDocs(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    String write() {
        page.append("# Scores and classifications\n\n");
        page.append(
                "Published arithmetic as data. What is missing makes a range, never a zero. Several scores of one kind "
                        + "stand side by side and are never merged. Figures describe a cohort, not a person.\n\n");
        page.append("| id | about | name | gives |\n|---|---|---|---|\n");
        for (ScoreRows score : knowledge.scores()) {
            Words title = score.row().words("title");
            row(
                    "[" + score.id() + "](#" + score.id().toLowerCase(java.util.Locale.ROOT) + ")",
                    score.about(),
                    title.ja() + "<br>" + title.en(),
                    gives(score));
        }
        knowledge.scores().forEach(this::score);
        return page.toString();
    }

    private static String gives(ScoreRows score) {
        return switch (score.form()) {
            case POINTS -> String.join(" to ", score.row().texts("range"));
            case CLASS -> "a class";
            case LABELS -> "the words of a stated class";
            case FORMULA -> "a number";
            case FRAMEWORK -> "nothing: described, not computed";
        };
    }

    private void score(ScoreRows score) {
        YamlMap row = score.row();
        Words title = row.words("title");
        page.append("\n## ").append(score.id()).append("\n\n");
        page.append(title.ja()).append("<br>").append(title.en()).append("\n\n");
        line("目的 purpose", row.words("purpose"));
        line("使い方 use", row.words("use"));
        line("誤用 **misuse**", row.words("misuse"));
        line("向き direction", row.words("direction"));
        line("式 formula", row.wordsOrNone("formula"));
        if (row.has("scheme")) {
            line("区分 scheme", row.words("scheme"));
        }
        row.maps("principles").forEach(each -> line("原則 principle", each.words()));
        items(score);
        labels(row);
        bands("", row.maps("bands"));
        row.maps("further-bands").forEach(each -> bands(each.words("scheme").en(), each.maps("bands")));
        row.maps("caveats").forEach(each -> line("留意 caveat", each.words()));
        line("確認 verification: " + row.textOr("verification", "verified"), row.wordsOrNone("verification-note"));
        sources(row.maps("sources"));
    }

    private void items(ScoreRows score) {
        if (score.items().isEmpty()) {
            return;
        }
        boolean points = score.form() == ScoreRows.Form.POINTS;
        page.append("\n| item | points | level | when |\n|---|---|---|---|\n");
        for (ScoreRows.Item item : score.items()) {
            for (ScoreRows.Level level : item.levels()) {
                String span = level.low().equals(level.high()) ? level.low() : level.low() + " to " + level.high();
                row(
                        item.label().ja() + "<br>" + item.label().en(),
                        points ? span : "",
                        level.label().ja() + "<br>" + level.label().en(),
                        "`" + level.when().spelled().replace("|", "\\|") + "`");
            }
        }
        page.append('\n');
        for (ScoreRows.Item item : score.items()) {
            String name = item.label().ja() + " " + item.label().en();
            line(name + ", 読み方 read as", item.note());
            line(name + ", 資料が分かれるとき where sources differ", item.open());
            line(name + ", 私たちの判断 ours", item.ours());
        }
    }

    private void labels(YamlMap row) {
        YamlMap labels = row.mapOrNone("labels");
        for (String word : labels.keys()) {
            line(word, labels.map(word).words());
        }
    }

    private void bands(String scheme, List<YamlMap> bands) {
        if (bands.isEmpty()) {
            return;
        }
        page.append("\n| ")
                .append(scheme.isEmpty() ? "total" : scheme)
                .append(" | class | observed |\n|---|---|---|\n");
        for (YamlMap band : bands) {
            String from = band.text("from");
            String to = band.text("to");
            List<String> figures = band.maps("figures").stream()
                    .map(each -> each.text("ja") + "<br>" + each.text("en"))
                    .toList();
            row(
                    from.equals(to) ? from : from + " to " + to,
                    band.text("ja") + "<br>" + band.text("en"),
                    String.join("<br>", figures));
        }
        page.append('\n');
    }

    private void sources(List<YamlMap> cited) {
        for (YamlMap each : cited) {
            YamlMap source = knowledge.sources().get(each.text("id"));
            page.append("- ").append(each.text("id")).append(": ");
            if (source != null) {
                page.append(source.textOr("org", "")).append(". ").append(source.text("title"));
                page.append(" (").append(source.textOr("read", "")).append(')');
            }
            page.append(each.has("at") ? "; " + each.text("at") : "").append('\n');
        }
    }

    private void line(String name, Words words) {
        if (!words.ja().isEmpty() || name.contains(": ")) {
            page.append("- ").append(name);
            page.append(words.ja().isEmpty() ? "" : ": " + words.ja() + " / " + words.en())
                    .append('\n');
        }
    }

    private void row(String... cells) {
        page.append('|');
        for (String cell : cells) {
            page.append(' ').append(cell.replace(" | ", " \\| ")).append(" |");
        }
        page.append('\n');
    }
}
