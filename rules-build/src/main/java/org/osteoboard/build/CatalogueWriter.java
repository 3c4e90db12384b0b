package org.osteoboard.build;

import java.util.List;
import java.util.Map;

/** Writes rules, texts, options and score tables as the compact resource {@code catalogue.bin}. */
final class CatalogueWriter {
    private final Knowledge knowledge;
    private final BinaryOut out = new BinaryOut();

    CatalogueWriter(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    byte[] write() {
        out.each(knowledge.sources().entrySet(), this::source);
        YamlMap families = knowledge.families();
        out.each(families.keys(), id -> out.text(id).words(families.map(id).words()));
        YamlMap options = knowledge.options();
        out.each(options.keys(), id -> option(id, options.map(id)));
        YamlMap topics = knowledge.topics();
        out.each(topics.keys(), id -> topic(id, topics.map(id)));
        out.each(knowledge.statements().values(), this::statement);
        YamlMap missing = knowledge.missing();
        out.each(missing.keys(), id -> missing(id, missing.map(id)));
        YamlMap glossary = knowledge.glossary();
        out.each(glossary.keys(), id -> glossary(id, glossary.map(id)));
        out.each(knowledge.scores(), this::score);
        out.each(
                knowledge.contradictions(),
                row -> out.text(row.id())
                        .flag(row.aboutPatient())
                        .words(row.text())
                        .condition(row.when()));
        YamlMap contentions = knowledge.contentions();
        out.each(contentions.keys(), id -> contention(id, contentions.map(id)));
        out.each(knowledge.aims().ids(), this::aim);
        return out.bytes();
    }

    private void contention(String id, YamlMap row) {
        out.text(id).words(row.words());
        out.each(row.maps("sides"), side -> {
            out.words(side.words());
            citations(side);
            out.texts(side.texts("statements"));
        });
        out.texts(row.texts("neutral"));
    }

    private void aim(String id) {
        FactorRow factor = knowledge.rows().find(id);
        if (factor == null) {
            throw new IllegalStateException(id + " is no factor");
        }
        out.factor(factor);
        for (String effect : Aims.EFFECTS) {
            out.each(
                    knowledge.aims().links(id, effect).entrySet(),
                    link -> out.text(link.getKey()).texts(link.getValue()));
        }
        out.texts(knowledge.aims().concerns(id));
    }

    private void source(Map.Entry<String, YamlMap> entry) {
        YamlMap row = entry.getValue();
        out.text(entry.getKey())
                .text(row.text("title"))
                .text(row.textOr("org", ""))
                .text(row.textOr("year", ""));
        out.text(row.textOr("url", "")).text(row.textOr("read", "")).words(row.wordsOrNone("note"));
    }

    private void option(String id, YamlMap row) {
        out.text(id).words(row.words()).words(row.words("plain"));
        out.number(Knowledge.MODALITIES.indexOf(row.text("modality")));
        out.flag(row.text("target").equals("patient"));
        out.texts(row.texts("families")).text(row.textOr("part-of", ""));
    }

    private void topic(String id, YamlMap row) {
        out.text(id).words(row.words()).flag(row.text("kind").equals("alert"));
        factors(row.texts("signs"));
    }

    private void factors(List<String> paths) {
        out.number((int)
                paths.stream().filter(p -> knowledge.rows().find(p) != null).count());
        for (String path : paths) {
            FactorRow row = knowledge.rows().find(path);
            if (row != null) {
                out.factor(row);
            }
        }
    }

    private void statement(StatementText text) {
        YamlMap row = text.row();
        DrlRules.Rule rule = knowledge.rules().get(text.id());
        if (rule == null) {
            throw new IllegalStateException(text.id() + " has no rule");
        }
        out.text(text.id()).number(StatementText.KINDS.indexOf(text.kind())).flag(rule.aboutPatient());
        out.texts(text.options()).text(row.textOr("topic", "")).words(row.words());
        out.words(row.wordsOrNone("brief")).words(row.wordsOrNone("plain"));
        citations(row);
        out.texts(text.seed()).text(row.textOr("jurisdiction", "")).text(row.textOr("verification", "verified"));
        out.words(row.wordsOrNone("verification-note")).words(row.wordsOrNone("ours"));
        out.words(contention(row)).words(row.wordsOrNone("grade"));
        factors(row.texts("answered-by"));
        out.text(row.text("reviewed")).text(rule.file()).text(rule.source());
        out.condition(rule.condition());
    }

    private Words contention(YamlMap row) {
        return row.has("contention")
                ? knowledge.contentions().map(row.text("contention")).words()
                : Words.NONE;
    }

    private void citations(YamlMap row) {
        out.each(row.maps("sources"), source -> out.text(source.text("id")).text(source.textOr("at", "")));
    }

    private void missing(String id, YamlMap row) {
        out.text(id).words(row.words());
        factors(row.texts("factors"));
        citations(row);
        out.texts(row.texts("seed"));
    }

    private void glossary(String id, YamlMap row) {
        out.text(id);
        out.words(new Words(row.map("ja").text("term"), row.map("en").text("term")));
        out.words(new Words(row.map("ja").text("text"), row.map("en").text("text")));
        citations(row);
        out.texts(row.texts("seed"));
    }

    private void score(ScoreRows score) {
        YamlMap row = score.row();
        out.text(score.id()).number(score.form().ordinal()).factor(score.factor());
        out.text(row.text("about")).condition(score.listedIf());
        out.words(row.words("title")).words(row.wordsOrNone("direction")).words(row.wordsOrNone("scheme"));
        out.each(score.items(), this::item);
        bands(row.maps("bands"));
        out.each(row.maps("further-bands"), further -> {
            out.words(further.words("scheme"));
            bands(further.maps("bands"));
        });
        YamlMap labels = row.mapOrNone("labels");
        out.each(
                labels.keys(),
                word -> out.mask(score.factor().maskOfWords(List.of(word)))
                        .words(labels.map(word).words()));
        out.words(row.wordsOrNone("formula"));
        out.each(row.maps("principles"), principle -> out.words(principle.words()));
        out.each(row.maps("caveats"), caveat -> out.words(caveat.words()));
        out.words(row.wordsOrNone("purpose")).words(row.wordsOrNone("use")).words(row.wordsOrNone("misuse"));
        out.text(row.textOr("verification", "verified")).words(row.wordsOrNone("verification-note"));
        citations(row);
    }

    private void bands(List<YamlMap> bands) {
        out.each(bands, band -> {
            out.text(band.text("from"))
                    .text(band.text("to"))
                    .text(band.text("code"))
                    .words(band.words());
            out.each(
                    band.maps("figures"),
                    figure -> out.words(figure.words()).text(figure.textOr("verification", "verified")));
        });
    }

    private void item(ScoreRows.Item item) {
        out.text(item.id()).words(item.label()).words(item.note());
        out.words(item.open()).words(item.ours()).text(item.verification());
        out.each(
                item.levels(),
                level -> out.text(level.code())
                        .text(level.low())
                        .text(level.high())
                        .words(level.label())
                        .condition(level.when()));
    }
}
