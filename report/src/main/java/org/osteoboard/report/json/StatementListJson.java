package org.osteoboard.report.json;

import java.util.List;
import java.util.Map;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.Factor;

/** Some statements of the knowledge as JSON, each with the factors through which it was found. */
public final class StatementListJson {
    private StatementListJson() {}

    /** The document; {@code through} is left out where no factor was asked for. */
    public static String write(Map<Statement, List<Factor>> found) {
        Out out = new Out();
        return out.document(() -> out.array("statements", found.entrySet(), entry -> {
            Statement statement = entry.getKey();
            out.string("id", statement.id());
            out.string("kind", statement.kind().id());
            out.text("text", statement.text());
            out.string("jurisdiction", statement.jurisdiction());
            out.string("verification", statement.verification());
            if (!entry.getValue().isEmpty()) {
                out.strings(
                        "through", entry.getValue().stream().map(Factor::path).toList());
            }
        }));
    }
}
