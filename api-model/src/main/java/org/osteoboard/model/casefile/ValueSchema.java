package org.osteoboard.model.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;

/** Writes the schema of single values: the words, numbers, units and forms {@link AnswerReader} reads. */
final class ValueSchema {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String ON_DAY = " +on +" + DAY;

    private static final String WITH_UNIT = ".with-unit";

    private enum Unit {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private final JsonGenerator out;

    ValueSchema(JsonGenerator out) {
        this.out = out;
    }

    /** What the values of many keys share. */
    void definitions(FactorTable table) throws IOException {
        out.writeObjectFieldStart("$defs");
        out.writeObjectFieldStart("day");
        out.writeStringField("type", "string");
        out.writeStringField("pattern", "^" + DAY + "$");
        out.writeEndObject();
        out.writeObjectFieldStart("date");
        out.writeArrayFieldStart("anyOf");
        pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$");
        bounds("integer", "1900", "2999");
        out.writeEndArray();
        out.writeEndObject();
        out.writeObjectFieldStart("open");
        strings("enum", List.of("unknown", "pending"));
        out.writeEndObject();
        out.writeObjectFieldStart("finding");
        out.writeArrayFieldStart("enum");
        out.writeString("yes");
        out.writeString("no");
        out.writeBoolean(true);
        out.writeBoolean(false);
        out.writeString("unknown");
        out.writeString("pending");
        out.writeEndArray();
        out.writeEndObject();
        finding("undated-finding", false, table);
        finding("dated-finding", true, table);
        for (Factor factor : table.all()) {
            if (factor.input() != null && factor.kind() != Factor.Kind.FINDING) {
                out.writeObjectFieldStart(factor.path());
                scalar(factor);
                out.writeEndObject();
                if (isNumber(factor) && factor.numbers().unitRequired()) {
                    out.writeObjectFieldStart(factor.path() + WITH_UNIT);
                    out.writeArrayFieldStart("anyOf");
                    pattern("^" + Numbers.any(factor.numbers()) + " *" + Numbers.units(factor.numbers()) + "$");
                    reference("open");
                    out.writeEndArray();
                    out.writeEndObject();
                }
            }
        }
        out.writeEndObject();
    }

    /** All findings that may, or may not, be dated are written in the same ways. */
    private void finding(String name, boolean dated, FactorTable table) throws IOException {
        for (Factor factor : table.all()) {
            if (factor.kind() == Factor.Kind.FINDING && factor.dated() == dated && !factor.dateRequired()) {
                out.writeObjectFieldStart(name);
                written(factor, "finding");
                out.writeEndObject();
                return;
            }
        }
    }

    /** One value without unit and date beside it. */
    private void scalar(Factor factor) throws IOException {
        Factor.Input input = factor.input();
        if (factor.kind() == Factor.Kind.CHOICE) {
            out.writeArrayFieldStart("enum");
            for (String word : words(factor)) {
                out.writeString(word);
                if (word.matches("\\d+")) {
                    out.writeNumber(Integer.parseInt(word));
                }
            }
            out.writeEndArray();
        } else if (input != null && !input.form().isEmpty()) {
            out.writeArrayFieldStart("anyOf");
            reference("date");
            reference("open");
            out.writeEndArray();
        } else {
            Factor.Numbers numbers = factor.numbers();
            out.writeArrayFieldStart("anyOf");
            if (Numbers.oneUnit(numbers)) {
                bounds(
                        numbers.whole() ? "integer" : "number",
                        numbers.low().toPlainString(),
                        numbers.high().toPlainString());
            } else {
                out.writeStartObject();
                out.writeStringField("type", "number");
                out.writeEndObject();
            }
            String unit = numbers.unitRequired() ? "" : "( *" + Numbers.units(numbers) + ")?";
            pattern("^" + Numbers.any(numbers) + unit + "$");
            reference("open");
            out.writeEndArray();
        }
    }

    private static boolean isNumber(Factor factor) {
        Factor.Input input = factor.input();
        return factor.kind() == Factor.Kind.RANGE
                && input != null
                && input.form().isEmpty();
    }

    static List<String> words(Factor factor) {
        List<String> words = new ArrayList<>();
        for (Factor.Value value : factor.values()) {
            words.add(value.word());
        }
        for (Factor.Alias alias : factor.aliases()) {
            words.add(alias.word());
        }
        words.add("unknown");
        words.add("pending");
        return words;
    }

    /** Everything that may be written at the key of {@code factor}. */
    void factor(Factor factor) throws IOException {
        out.writeStringField(
                "title", factor.label().ja() + " / " + factor.label().en());
        out.writeStringField("description", Described.in(factor));
        String value = factor.kind() == Factor.Kind.FINDING ? "finding" : factor.path();
        if (factor.kind() == Factor.Kind.FINDING && !factor.dateRequired()) {
            ref(factor.dated() ? "dated-finding" : "undated-finding");
        } else {
            written(factor, value);
        }
    }

    private void written(Factor factor, String value) throws IOException {
        out.writeArrayFieldStart("anyOf");
        if (isNumber(factor)) {
            number(factor);
        } else {
            reference(value);
            if (factor.dated()) {
                pattern("^(" + alternatives(factor) + ")" + ON_DAY + "$");
            }
        }
        detailed(factor, value);
        out.writeEndArray();
    }

    private void number(Factor factor) throws IOException {
        Factor.Numbers numbers = factor.numbers();
        reference("open");
        if (!numbers.unitRequired() && !factor.dateRequired()) {
            reference(factor.path());
        }
        String unit = " *" + Numbers.units(numbers);
        if (!numbers.unitRequired()) {
            unit = "(" + unit + ")?";
        }
        String on = !factor.dated() ? "" : factor.dateRequired() ? ON_DAY : "(" + ON_DAY + ")?";
        pattern("^" + Numbers.any(numbers) + unit + on + "$");
        if (factor.dated()) {
            pattern("^(unknown|pending)" + ON_DAY + "$");
        }
    }

    /** {@code {value, unit, on}} and {@code {one-of, unit, on}}. */
    private void detailed(Factor factor, String value) throws IOException {
        boolean unitRequired = isNumber(factor) && factor.numbers().unitRequired();
        Unit unit = !isNumber(factor) ? Unit.NONE : unitRequired ? Unit.REQUIRED : Unit.OPTIONAL;
        for (String key : List.of("value", "one-of")) {
            mapping(factor, key, value, unit, factor.dateRequired());
            if (unitRequired) {
                mapping(factor, key, value + WITH_UNIT, Unit.NONE, factor.dateRequired());
            }
        }
        if (unitRequired || factor.dateRequired()) {
            mapping(factor, "value", "open", Unit.NONE, false);
        }
    }

    private void mapping(Factor factor, String key, String value, Unit unit, boolean dateRequired) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "object");
        out.writeObjectFieldStart("properties");
        out.writeObjectFieldStart(key);
        if (key.equals("value")) {
            ref(value);
        } else {
            out.writeStringField("type", "array");
            out.writeNumberField("minItems", 1);
            out.writeObjectFieldStart("items");
            ref(value);
            out.writeEndObject();
        }
        out.writeEndObject();
        if (unit != Unit.NONE) {
            out.writeObjectFieldStart("unit");
            strings("enum", Numbers.spellings(factor.numbers()));
            out.writeEndObject();
        }
        on(factor);
        out.writeEndObject();
        List<String> required = new ArrayList<>(List.of(key));
        if (unit == Unit.REQUIRED) {
            required.add("unit");
        }
        if (dateRequired) {
            required.add("on");
        }
        strings("required", required);
        out.writeBooleanField("additionalProperties", false);
        out.writeEndObject();
    }

    private void on(Factor factor) throws IOException {
        if (factor.dated()) {
            out.writeObjectFieldStart("on");
            ref("day");
            out.writeEndObject();
        }
    }

    private static String alternatives(Factor factor) {
        List<String> words = new ArrayList<>();
        for (String word :
                factor.kind() == Factor.Kind.FINDING ? List.of("yes", "no", "unknown", "pending") : words(factor)) {
            words.add(Numbers.quoted(word));
        }
        return String.join("|", words);
    }

    /** A list of words, complete when present. */
    void list(Map<String, Factor> members, boolean goals) throws IOException {
        StringBuilder words =
                new StringBuilder("書いた一覧は完全とみなす。なければ none。 A list that is written is complete; none if empty.");
        for (Map.Entry<String, Factor> member : members.entrySet()) {
            words.append("\n- ").append(member.getKey()).append(": ");
            words.append(member.getValue().label().ja()).append(" / ");
            words.append(member.getValue().label().en());
        }
        out.writeStringField("description", words.toString());
        out.writeArrayFieldStart("anyOf");
        out.writeStartObject();
        out.writeStringField("type", "array");
        out.writeObjectFieldStart("items");
        if (goals) {
            out.writeArrayFieldStart("anyOf");
            out.writeStartObject();
            strings("enum", members.keySet());
            out.writeEndObject();
            out.writeStartObject();
            out.writeStringField("type", "object");
            out.writeObjectFieldStart("properties");
            out.writeObjectFieldStart("about");
            strings("enum", members.keySet());
            out.writeEndObject();
            out.writeObjectFieldStart("words");
            freeText(CaseReader.LONGEST_NOTE);
            out.writeEndObject();
            out.writeEndObject();
            out.writeBooleanField("additionalProperties", false);
            out.writeEndObject();
            out.writeEndArray();
        } else {
            strings("enum", members.keySet());
        }
        out.writeEndObject();
        out.writeEndObject();
        out.writeStartObject();
        strings("enum", List.of("none", "unknown", "pending"));
        out.writeEndObject();
        out.writeEndArray();
    }

    void lesionId() throws IOException {
        out.writeArrayFieldStart("type");
        out.writeString("string");
        out.writeString("number");
        out.writeEndArray();
        out.writeStringField("pattern", CaseReader.LESION_ID.pattern());
    }

    void freeText(int longest) throws IOException {
        out.writeStringField("type", "string");
        out.writeNumberField("maxLength", longest);
    }

    void anyOf(String text, int number) throws IOException {
        out.writeArrayFieldStart("enum");
        out.writeNumber(number);
        out.writeString(text);
        out.writeEndArray();
    }

    void ref(String definition) throws IOException {
        out.writeStringField("$ref", "#/$defs/" + definition);
    }

    private void reference(String definition) throws IOException {
        out.writeStartObject();
        ref(definition);
        out.writeEndObject();
    }

    private void pattern(String pattern) throws IOException {
        out.writeStartObject();
        patternFields(pattern);
        out.writeEndObject();
    }

    private void patternFields(String pattern) throws IOException {
        out.writeStringField("type", "string");
        out.writeStringField("pattern", pattern);
    }

    private void bounds(String type, String low, String high) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", type);
        out.writeFieldName("minimum");
        out.writeNumber(low);
        out.writeFieldName("maximum");
        out.writeNumber(high);
        out.writeEndObject();
    }

    void strings(String field, Collection<String> strings) throws IOException {
        out.writeArrayFieldStart(field);
        for (String string : strings) {
            out.writeString(string);
        }
        out.writeEndArray();
    }
}
