package org.osteoboard.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the factor table as the compact resource {@code factors.bin}. */
final class FactorTableWriter {
    private final FactorRows rows;
    private final Faults faults;
    private final BinaryOut out = new BinaryOut();

    FactorTableWriter(FactorRows rows, Faults faults) {
        this.rows = rows;
        this.faults = faults;
    }

    byte[] write() {
        for (String table : List.of("sections", "roles", "groups")) {
            YamlMap map = rows.texts().map(table);
            out.each(map.keys(), key -> out.text(key).words(map.words(key)));
        }
        out.each(rows.all(), this::row);
        return out.bytes();
    }

    private void row(FactorRow factor) {
        YamlMap row = factor.row();
        out.text(factor.path()).number(factor.kind().ordinal());
        out.words(row.words("label")).words(row.wordsOrNone("help"));
        out.text(row.text("group")).text(row.text("who"));
        out.text(row.textOr("input", "")).text(row.textOr("member", "")).text(row.textOr("form", ""));
        out.text(factor.type());
        out.each(
                factor.values(),
                value -> out.text(value.word()).text(value.constant()).words(value.label()));
        out.each(
                factor.aliases().entrySet(),
                alias -> out.text(alias.getKey()).mask(factor.maskOfWords(alias.getValue())));
        out.text(row.textOr("unit", ""));
        bounds(row.texts("between"));
        bounds(row.texts("plausible"));
        out.flag(row.number("step", 0) >= 1);
        YamlMap units = row.map("units");
        out.each(row.has("units") ? units.keys() : List.of(), unit -> unit(factor, unit, units.text(unit)));
        out.flag(row.flag("unit-required"));
        out.flag(row.flag("dated")).flag(row.flag("date-required")).number(row.number("stale-after-days", 0));
        out.text(rows.by(factor));
        List<FactorRow> from = new ArrayList<>();
        for (String path : row.texts("from")) {
            FactorRow input = rows.find(path);
            if (input != null) {
                from.add(input);
            }
        }
        out.each(from, out::factor);
        out.condition(rows.condition(factor, "when"));
        out.flag(rows.isYesIf(factor)).condition(rows.condition(factor, "yes-if"));
        out.flag(row.has("no-if")).condition(rows.condition(factor, "no-if"));
        out.flag(row.has("applies")).condition(rows.condition(factor, "applies"));
        List<YamlMap> cases = row.maps("cases");
        out.number(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            long mask = factor.maskOfWords(cases.get(i).texts("value"));
            faults.check(mask != 0, factor.path(), "case " + i + " gives an unknown value");
            out.mask(mask).condition(rows.condition(factor, "cases/" + i));
        }
        YamlMap implied = row.mapOrNone("implies");
        out.each(implied.keys(), path -> implied(factor, path, implied.texts(path)));
    }

    /** A stated value of {@code factor} implies these values of the factor {@code path}, if that is not stated. */
    private void implied(FactorRow factor, String path, List<String> words) {
        FactorRow other = rows.find(path);
        long mask = other == null ? 0 : other.maskOfWords(words);
        faults.check(
                mask != 0 && other != null && other.isInput() && other.aboutPatient() == factor.aboutPatient(),
                factor.path(),
                "implies an unknown value of " + path);
        out.factor(other == null ? factor : other).mask(mask);
    }

    private void bounds(List<String> bounds) {
        out.text(bounds.size() == 2 ? bounds.get(0) : "").text(bounds.size() == 2 ? bounds.get(1) : "");
    }

    /** A multiplier is a decimal or a fraction of decimals. */
    private void unit(FactorRow factor, String unit, String multiplier) {
        int slash = multiplier.indexOf('/');
        String over = slash < 0 ? multiplier : multiplier.substring(0, slash);
        String under = slash < 0 ? "1" : multiplier.substring(slash + 1);
        try {
            faults.check(
                    new BigDecimal(over.strip()).signum() > 0 && new BigDecimal(under.strip()).signum() > 0,
                    factor.path(),
                    "unit " + unit + " needs a positive multiplier");
        } catch (NumberFormatException e) {
            faults.add(factor.path(), "unit " + unit + " has no readable multiplier");
        }
        out.text(unit).text(over.strip()).text(under.strip());
    }
}
