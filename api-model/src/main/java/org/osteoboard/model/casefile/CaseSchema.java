package org.osteoboard.model.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Text;

/**
 * The JSON Schema (draft 2020-12) of the case file, written from the factor table, for editors and for systems that
 * write case files. It knows keys, words, units and forms; what needs two values at once only {@link CaseReader} finds.
 */
public final class CaseSchema {
    /** Name under which the schema is published and which {@link CaseTemplate} points to. */
    public static final String FILE_NAME = "case.schema.json";

    private final FactorTable table;
    private final JsonGenerator out;
    private final ValueSchema values;

    private CaseSchema(FactorTable table, JsonGenerator out) {
        this.table = table;
        this.out = out;
        this.values = new ValueSchema(out);
    }

    /** The schema as JSON text; the same bytes for the same table. */
    public static String json(FactorTable table) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
            new CaseSchema(table, out).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.writeStringField("$id", "urn:osteoboard:case:" + CaseReader.FORMAT);
        out.writeStringField("title", "OsteoBoard の症例ファイル / OsteoBoard case file");
        out.writeStringField(
                "description",
                "キーがないことは「記載なし」。unknown（確認して不明）と pending（結果待ち）はどの値にも書けます。\n"
                        + "A key left out means: not recorded. unknown and pending are legal for every value.");
        Keys patient = Keys.of(table.ofPatient());
        Set<String> names = new LinkedHashSet<>(CaseReader.HEAD);
        for (String section : table.sections().keySet()) {
            if (section.indexOf('.') < 0) {
                names.add(section);
            }
        }
        names.addAll(patient.children().keySet());
        out.writeStringField("type", "object");
        values.strings("required", CaseReader.REQUIRED);
        out.writeBooleanField("additionalProperties", false);
        out.writeObjectFieldStart("properties");
        for (String name : names) {
            out.writeObjectFieldStart(name);
            Keys keys = patient.children().get(name);
            if (keys == null) {
                head(name);
            } else {
                key(name, keys);
            }
            out.writeEndObject();
        }
        out.writeEndObject();
        values.definitions(table);
        out.writeEndObject();
    }

    /** A key that is no factor. */
    private void head(String name) throws IOException {
        describe(name);
        switch (name) {
            case "osteoboard" -> values.anyOf("1", CaseReader.FORMAT);
            case "case" -> {
                out.writeStringField("type", "string");
                out.writeStringField("pattern", "^[\\p{L}\\p{Nd}._/-]{1," + CaseReader.LONGEST_LABEL + "}$");
            }
            case "as-of" -> values.ref("day");
            case "note" -> values.freeText(CaseReader.LONGEST_NOTE);
            default -> throw new IllegalStateException("no such key: " + name);
        }
    }

    private void describe(String path) throws IOException {
        Text words = table.sections().get(path);
        if (words != null) {
            out.writeStringField("title", words.ja() + " / " + words.en());
        }
    }

    private void key(String path, Keys keys) throws IOException {
        Factor factor = keys.factor();
        if (!keys.members().isEmpty()) {
            describe(path);
            values.list(keys.members(), path.equals(CaseReader.GOALS));
        } else if (factor == null) {
            describe(path);
            section(path, keys);
        } else if (keys.children().isEmpty()) {
            values.factor(factor);
        } else {
            out.writeArrayFieldStart("anyOf");
            out.writeStartObject();
            values.factor(factor);
            out.writeEndObject();
            out.writeStartObject();
            section(path, keys);
            out.writeEndObject();
            out.writeEndArray();
        }
    }

    private void section(String path, Keys keys) throws IOException {
        out.writeArrayFieldStart("type");
        out.writeString("object");
        out.writeString("null");
        out.writeEndArray();
        out.writeBooleanField("additionalProperties", false);
        out.writeObjectFieldStart("properties");
        children(path, keys);
        if (path.equals(CaseReader.BONE)) {
            lesions(path + "." + CaseReader.LESIONS);
        }
        out.writeEndObject();
    }

    private void children(String path, Keys keys) throws IOException {
        for (Map.Entry<String, Keys> child : keys.children().entrySet()) {
            out.writeObjectFieldStart(child.getKey());
            key(path + "." + child.getKey(), child.getValue());
            out.writeEndObject();
        }
    }

    private void lesions(String path) throws IOException {
        out.writeObjectFieldStart(CaseReader.LESIONS);
        describe(path);
        out.writeArrayFieldStart("type");
        out.writeString("array");
        out.writeString("null");
        out.writeEndArray();
        out.writeNumberField("maxItems", CaseReader.MOST_LESIONS);
        out.writeObjectFieldStart("items");
        out.writeStringField("type", "object");
        out.writeArrayFieldStart("required");
        out.writeString("id");
        out.writeEndArray();
        out.writeBooleanField("additionalProperties", false);
        out.writeObjectFieldStart("properties");
        out.writeObjectFieldStart("id");
        describe(path + ".id");
        values.lesionId();
        out.writeEndObject();
        out.writeObjectFieldStart("note");
        describe(path + ".note");
        values.freeText(CaseReader.LONGEST_NOTE);
        out.writeEndObject();
        children(path, Keys.of(table.ofLesion()));
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
    }
}
