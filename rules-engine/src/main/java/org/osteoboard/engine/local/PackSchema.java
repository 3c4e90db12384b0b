package org.osteoboard.engine.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;

/**
 * The JSON Schema (draft 2020-12) of the files of a pack, for editors: keys, words and forms. What a condition means and
 * how statements stand to each other only {@link PackReader} finds.
 */
public final class PackSchema {
    private PackSchema() {}

    /** The schema as JSON text; the same bytes for the same knowledge. */
    public static String json(Catalogue catalogue, FactorTable table) {
        List<String> kinds = Arrays.stream(Kind.values())
                .filter(kind -> !StatementReader.NOT_LOCAL.contains(kind))
                .map(Kind::id)
                .toList();
        List<String> options = Stream.concat(
                        catalogue.options().keySet().stream(), catalogue.families().keySet().stream())
                .toList();
        List<String> topics =
                catalogue.topics().values().stream().map(Topic::id).toList();
        List<String> factors = table.all().stream().map(Factor::path).toList();
        return frame().replace("\"@kinds\"", words(kinds))
                .replace("\"@options\"", words(options))
                .replace("\"@topics\"", words(topics))
                .replace("\"@factors\"", words(factors));
    }

    private static String frame() {
        try (InputStream in = PackSchema.class.getResourceAsStream("pack.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("pack.schema.json is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids and paths: nothing in them needs an escape. */
    private static String words(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", ", "[", "]"));
    }
}
