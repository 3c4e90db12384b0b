package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.review.ReviewData;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.report.json.KnowledgeJson;

/** The exported knowledge keeps to its published schema. */
class KnowledgeSchemaTest {
    private static final Path SCHEMA = Path.of("..", "docs", "schema", "knowledge.schema.json");
    private static final String JSON = json();

    private static String json() {
        return KnowledgeJson.write(Catalogue.load(), FactorTable.load(), ReviewData.load());
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @Test
    void the_whole_knowledge_is_valid() throws IOException {
        assertThat(schema().validate(JSON, InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_member_that_is_not_in_the_schema_is_refused() throws IOException {
        String wrong = JSON.replaceFirst("\"kind\": \"", "\"rank\": 1, \"kind\": \"");
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void the_same_knowledge_gives_the_same_bytes() {
        assertThat(json()).isEqualTo(JSON).endsWith("}\n");
    }
}
