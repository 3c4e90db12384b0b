package org.osteoboard.engine.generated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ways in which a line is no usable case. */
enum Spoiling {
    EMPTY(line -> ""),
    NO_JSON(line -> "case 17: no file received"),
    LIST(line -> '[' + line + ']'),
    TWO_CASES(line -> line + ' ' + line),
    NO_DATE(line -> line.replaceFirst("\"as-of\":\"[^\"]*\",", "")),
    FUTURE_FORMAT(line -> line.replaceFirst("\"osteoboard\":1", "\"osteoboard\":2")),
    NAME_AS_LABEL(line -> line.replaceFirst("\"case\":\"[^\"]*\"", "\"case\":\"症例 十七（仮）\"")),
    UNKNOWN_KEY(line -> with(line, "\"diagnosis\":\"骨転移\"")),
    KEY_TWICE(line -> with(line, "\"osteoboard\":1")),
    SECTION_AS_WORD(line -> with(line, "\"rehabilitation\":\"yes\"", "rehabilitation")),
    NO_SUCH_VERTEBRA(line -> withLesions(line, "[{\"id\":\"x\",\"vertebra\":\"L6\"}]")),
    LESION_WITHOUT_ID(line -> withLesions(line, "[{\"bone\":\"femur\"}]")),
    LESIONS_AS_NUMBER(line -> withLesions(line, "3")),
    WORD_AS_NUMBER(line -> with(line, "\"patient\":{\"age\":\"old\"}", "patient")),
    IMPOSSIBLE_AGE(line -> with(line, "\"patient\":{\"age\":190}", "patient")),
    FULL_WIDTH(line -> with(line, "\"patient\":{\"age\":\"６７\"}", "patient")),
    NO_UNIT(line -> with(line, "\"labs\":{\"calcium\":\"9.1 on 2026-01-04\"}", "labs")),
    NO_DAY(line -> with(line, "\"labs\":{\"calcium\":\"9.1 mg/dL\"}", "labs")),
    FUTURE_DAY(line -> with(line, "\"labs\":{\"calcium\":\"9.1 mg/dL on 2099-01-01\"}", "labs")),
    CUT_OFF(line -> line) {
        @Override
        byte[] spoil(byte[] line, Chance chance) {
            return Arrays.copyOf(line, chance.between(1, line.length - 1));
        }
    },
    OTHER_ENCODING(line -> line) {
        /** One letter of Shift_JIS in the label. */
        @Override
        byte[] spoil(byte[] line, Chance chance) {
            byte[] spoilt = line.clone();
            int at = new String(line, UTF_8).indexOf("\"case\":\"") + "\"case\":\"".length();
            spoilt[at] = (byte) 0x8f;
            spoilt[at + 1] = (byte) 0xc7;
            return spoilt;
        }
    };

    private static final List<Spoiling> ALL = List.of(values());

    private final UnaryOperator<String> change;

    Spoiling(UnaryOperator<String> change) {
        this.change = change;
    }

    static Spoiling any(Chance chance) {
        return chance.of(ALL);
    }

    byte[] spoil(byte[] line, Chance chance) {
        return change.apply(new String(line, UTF_8)).getBytes(UTF_8);
    }

    /** The line with one entry more, at its end. */
    private static String with(String line, String entry) {
        return line.substring(0, line.length() - 1) + ',' + entry + '}';
    }

    /** The line with this section in place of its own. */
    private static String with(String line, String entry, String section) {
        return with(without(line, section), entry);
    }

    private static String withLesions(String line, String lesions) {
        return with(line, "\"bone-metastases\":{\"lesions\":" + lesions + '}', "bone-metastases");
    }

    /** The line without a section: a mapping, whose braces balance. */
    private static String without(String line, String section) {
        int start = line.indexOf(",\"" + section + "\":{");
        if (start < 0) {
            return line;
        }
        int at = line.indexOf('{', start);
        int depth = 0;
        do {
            depth += line.charAt(at) == '{' ? 1 : line.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
        return line.substring(0, start) + line.substring(at);
    }
}
