package org.osteoboard.model.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;

/** JSON text (RFC 8259) as a tree. Numbers stay text: none is ever computed here. */
final class JsonTree {
    /**
     * Lets through numbers the standard refuses, for one reason: {@link PlainNumber} then refuses each of them by name
     * instead of the parser stopping at the first. The limits of Jackson lie above ours, so that ours speak.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 8)
                    .maxDocumentLength(Size.PROPOSAL.bytes())
                    .maxStringLength(Limits.FILE_BYTES)
                    .maxNameLength(Limits.FILE_BYTES)
                    .maxNumberLength(Limits.FILE_BYTES)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final String text;
    private final TreeBuilder tree;
    private final Place place;
    private int reportedNumber = -1;

    private JsonTree(String text, TreeBuilder tree) {
        this.text = text;
        this.tree = tree;
        this.place = new Place(text);
    }

    static void read(String text, TreeBuilder tree) {
        JsonTree json = new JsonTree(text, tree);
        try (JsonParser parser = FACTORY.createParser(text.toCharArray())) {
            json.readAll(parser);
        } catch (JsonEOFException e) {
            json.place.moveTo(text.length());
            throw tree.giveUp(Fault.ENDS_EARLY, json.place.line(), json.place.column());
        } catch (StreamReadException e) {
            int offset = e.getLocation() == null
                    ? text.length()
                    : (int) e.getLocation().getCharOffset();
            throw json.giveUp(offset);
        } catch (IOException e) {
            throw tree.giveUp(Fault.UNREADABLE, 0, 0);
        }
    }

    private void readAll(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token != null) {
            int offset = (int) parser.currentTokenLocation().getCharOffset();
            place.moveTo(offset);
            int line = place.line();
            int column = place.column();
            if (tree.root() != null) {
                throw tree.giveUp(Fault.MANY_DOCUMENTS, line, column);
            }
            switch (token) {
                case START_OBJECT -> tree.beginMapping(line, column);
                case START_ARRAY -> tree.beginSequence(line, column);
                case END_OBJECT, END_ARRAY -> tree.end();
                case FIELD_NAME -> tree.key(parser.currentName(), line, column);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(offset, line, column);
                case VALUE_TRUE, VALUE_FALSE -> tree.scalar(parser.getText(), Node.Form.BOOLEAN, line, column);
                case VALUE_NULL -> tree.scalar(parser.getText(), Node.Form.NULL, line, column);
                default -> tree.scalar(parser.getText(), Node.Form.TEXT, line, column);
            }
            token = parser.nextToken();
        }
    }

    /** The number as it stands in the text, since the parser's own text may already be tidied (leading zeros). */
    private void number(int offset, int line, int column) {
        String written = text.substring(offset, JsonSyntax.wordEnd(text, offset));
        if (PlainNumber.matches(written)) {
            tree.scalar(written, Node.Form.NUMBER, line, column);
        } else {
            tree.report(Fault.NUMBER_FORM, line, column);
            reportedNumber = offset;
            tree.rejectedValue(line, column);
        }
    }

    private GiveUp giveUp(int stoppedAt) {
        int stop = Math.max(0, Math.min(stoppedAt, text.length()));
        int offset = JsonSyntax.wordStart(text, stop);
        if (offset == reportedNumber) {
            return new GiveUp(); // such as 1_000, where the parser stops at the second character
        }
        place.moveTo(offset);
        return tree.giveUp(JsonSyntax.fault(text, stop, offset), place.line(), place.column());
    }
}
