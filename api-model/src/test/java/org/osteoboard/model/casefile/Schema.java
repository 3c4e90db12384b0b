package org.osteoboard.model.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Node;
import org.osteoboard.model.source.SourceReader;

/** A schema under test, asked about YAML text as an editor would ask it. */
final class Schema {
    private final com.networknt.schema.Schema schema;

    Schema(String json) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    List<String> complaintsAbout(String yaml) {
        Node root = SourceReader.read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML)
                .root();
        return schema.validate(json(Objects.requireNonNull(root, yaml))).stream()
                .map(Error::toString)
                .toList();
    }

    private static JsonNode json(Node node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = make.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = make.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.form()) {
            case NUMBER -> make.numberNode(new BigDecimal(scalar.text()));
            case BOOLEAN -> make.booleanNode(Boolean.parseBoolean(scalar.text()));
            case NULL -> make.nullNode();
            case TEXT, REJECTED -> make.textNode(scalar.text());
        };
    }
}
