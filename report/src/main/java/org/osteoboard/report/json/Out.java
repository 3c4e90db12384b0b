package org.osteoboard.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.osteoboard.model.text.Text;

/** Writes JSON, what is empty left out: for people with two blanks a level, or on one line. */
final class Out {
    /** Something that writes. */
    interface Part {
        void write() throws IOException;
    }

    /** Something that writes one element of an array. */
    interface Element<T> {
        void write(T element) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    /** On one line, to where it is used. */
    Out(JsonGenerator json) {
        this.json = json;
    }

    /** For people: two blanks a level and {@code \n}. */
    Out() {
        try {
            json = FACTORY.createGenerator(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
    }

    /** The whole document. */
    String document(Part part) {
        try {
            object(part);
            json.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    void object(Part part) throws IOException {
        json.writeStartObject();
        part.write();
        json.writeEndObject();
    }

    void object(String name, Part part) throws IOException {
        json.writeFieldName(name);
        object(part);
    }

    <T> void array(String name, Collection<T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : elements) {
            object(() -> element.write(each));
        }
        json.writeEndArray();
    }

    void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void texts(String name, List<Text> values) throws IOException {
        array(name, values, this::languages);
    }

    void text(String name, Text value) throws IOException {
        if (!value.ja().isEmpty() || !value.en().isEmpty()) {
            object(name, () -> languages(value));
        }
    }

    private void languages(Text value) throws IOException {
        json.writeStringField("ja", value.ja());
        json.writeStringField("en", value.en());
    }

    void string(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    /** A flag that is left out where it is false. */
    void mark(String name, boolean value) throws IOException {
        if (value) {
            flag(name, true);
        }
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }
}
