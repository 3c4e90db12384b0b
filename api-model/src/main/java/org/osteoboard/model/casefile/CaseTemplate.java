package org.osteoboard.model.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;

/**
 * An empty case file with every key in it, commented out, for a person to fill in: take away {@code "# "} before a key
 * and write its value. Sections stay open; an empty one says nothing.
 */
public final class CaseTemplate {
    private static final int WIDTH = 100;

    private final FactorTable table;
    private final Lang lang;
    private final StringBuilder out = new StringBuilder();

    private CaseTemplate(FactorTable table, Lang lang) {
        this.table = table;
        this.lang = lang;
    }

    /**
     * The template.
     *
     * @param schema where an editor finds the schema: a file name or address
     * @param asOf placeholder for the as-of date
     */
    public static String yaml(FactorTable table, Lang lang, String schema, LocalDate asOf) {
        return new CaseTemplate(table, lang).write(schema, asOf);
    }

    private String write(String schema, LocalDate asOf) {
        out.append("# yaml-language-server: $schema=").append(schema).append('\n');
        say(
                "キーの前の「# 」を消して値を書く。書かないキーは「記載なし」。",
                "Take away \"# \" before a key and write its value. A key left out means: not recorded.");
        say(
                "どの値にも unknown（確認して不明）と pending（結果待ち）が書ける。",
                "unknown (asked, not known) and pending are legal for every value.");
        say(
                "幅のある書き方: at least 2、at most 3、below 50、4-6、{one-of: [breast, lung]}。",
                "Partial knowledge: at least 2, at most 3, below 50, 4-6, {one-of: [breast, lung]}.");
        say("氏名や患者番号は書かない。", "Never write a name or a patient number.");
        Keys patient = Keys.of(table.ofPatient());
        out.append('\n');
        filled("osteoboard", String.valueOf(CaseReader.FORMAT));
        filled("case", "CASE-001");
        filled("as-of", asOf.toString());
        Keys jurisdiction = patient.children().get("jurisdiction");
        if (jurisdiction != null && jurisdiction.factor() != null) {
            words(jurisdiction.factor(), "# ");
        }
        filled("jurisdiction", "JP");
        out.append("# note:   # ").append(title("note")).append('\n');
        List<String> names = new ArrayList<>();
        for (String section : table.sections().keySet()) {
            if (section.indexOf('.') < 0) {
                names.add(section);
            }
        }
        for (String name : patient.children().keySet()) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        for (String name : names) {
            Keys keys = patient.children().get(name);
            if (keys != null && !CaseReader.REQUIRED.contains(name)) {
                out.append('\n');
                key(name, name, keys, "", "");
            }
        }
        return out.toString();
    }

    private String title(String path) {
        Text words = table.sections().get(path);
        return words == null ? "" : words.in(lang);
    }

    private void filled(String key, String value) {
        out.append(key)
                .append(": ")
                .append(value)
                .append("   # ")
                .append(title(key))
                .append('\n');
    }

    /** One key with what is below it; {@code off} is {@code "# "} where even sections are commented out. */
    private void key(String path, String name, Keys keys, String indent, String off) {
        Factor factor = keys.factor();
        if (!keys.members().isEmpty()) {
            list(path, name, keys, indent);
        } else if (factor != null) {
            leaf(name, factor, indent);
        }
        if (!keys.children().isEmpty()) {
            out.append(off).append(indent).append(name).append(":");
            String title = title(path);
            out.append(title.isEmpty() ? "" : "   # " + title).append('\n');
            for (Map.Entry<String, Keys> child : keys.children().entrySet()) {
                key(path + "." + child.getKey(), child.getKey(), child.getValue(), indent + "  ", off);
            }
        }
        if (path.equals(CaseReader.BONE)) {
            lesions(path + "." + CaseReader.LESIONS, indent + "  ");
        }
    }

    private void leaf(String name, Factor factor, String indent) {
        words(factor, "# " + indent + "# ");
        out.append("# ").append(indent).append(name).append(":   # ");
        out.append(factor.label().in(lang));
        Factor.Input input = factor.input();
        if (factor.kind() == Factor.Kind.FINDING) {
            out.append(": yes / no");
        } else if (factor.kind() == Factor.Kind.RANGE) {
            Factor.Numbers numbers = factor.numbers();
            if (input != null && !input.form().isEmpty()) {
                out.append(lang == Lang.JA ? "（日付 " : " (date ")
                        .append("2026-11-18")
                        .append(lang == Lang.JA ? "）" : ")");
            } else if (factor.dateRequired()) {
                out.append(": … ").append(numbers.unit()).append(" on 2026-11-18");
            } else if (!numbers.unit().equals("1")) {
                out.append(": … ").append(numbers.unit());
            } else {
                out.append(": ").append(numbers.low()).append("-").append(numbers.high());
            }
        }
        out.append('\n');
    }

    private void words(Factor factor, String before) {
        if (factor.kind() == Factor.Kind.CHOICE) {
            List<String> words = new ArrayList<>();
            for (Factor.Value value : factor.values()) {
                words.add(word(value.word(), value.label()));
            }
            for (Factor.Alias alias : factor.aliases()) {
                words.add(alias.word());
            }
            wrap(before, words);
        }
    }

    private String word(String word, Text label) {
        String meaning = label.in(lang);
        return meaning.equals(word) ? word : lang == Lang.JA ? word + "（" + meaning + "）" : word + " (" + meaning + ")";
    }

    private void list(String path, String name, Keys keys, String indent) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, Factor> member : keys.members().entrySet()) {
            words.add(word(member.getKey(), member.getValue().label()));
        }
        wrap("# " + indent + "# ", words);
        String title = title(path);
        out.append("# ").append(indent).append(name).append(": []");
        out.append(title.isEmpty() ? "" : "   # " + title).append('\n');
        if (path.equals(CaseReader.GOALS)) {
            out.append("# ").append(indent).append("# - {about: walking, words: \"…\"}\n");
        }
    }

    private void lesions(String path, String indent) {
        out.append(indent)
                .append(CaseReader.LESIONS)
                .append(":   # ")
                .append(title(path))
                .append('\n');
        out.append("# ").append(indent).append("- id:   # ").append(title(path + ".id"));
        out.append(lang == Lang.JA ? "（例 femur-R）\n" : " (for example femur-R)\n");
        String inner = indent + "  ";
        for (Map.Entry<String, Keys> child :
                Keys.of(table.ofLesion()).children().entrySet()) {
            key(path + "." + child.getKey(), child.getKey(), child.getValue(), inner, "# ");
        }
        out.append("# ")
                .append(inner)
                .append("note:   # ")
                .append(title(path + ".note"))
                .append('\n');
    }

    private void say(String ja, String en) {
        out.append("# ").append(lang == Lang.JA ? ja : en).append('\n');
    }

    private void wrap(String before, List<String> words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() > 0 && width(line) + width(word) > WIDTH) {
                out.append(before).append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " | " : "").append(word);
        }
        out.append(before).append(line).append('\n');
    }

    private static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2000 ? 1 : 2;
        }
        return width;
    }
}
