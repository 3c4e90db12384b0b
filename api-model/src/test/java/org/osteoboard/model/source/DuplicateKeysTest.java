package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.json;
import static org.osteoboard.model.source.Reads.problems;
import static org.osteoboard.model.source.Reads.tree;
import static org.osteoboard.model.source.Reads.yaml;

import org.junit.jupiter.api.Test;

class DuplicateKeysTest {

    @Test
    void every_further_key_is_told_with_both_lines_and_the_first_value_stays() {
        SourceResult result = yaml("ecog: 1\npain:\n  x: 1\n  x: 2\necog: 3\necog: 4\n");

        assertThat(problems(result)).containsExactly("duplicate-key@4", "duplicate-key@5", "duplicate-key@6");
        Problem third = result.problems().get(2);
        assertThat(third.message().en())
                .isEqualTo("Column 1: The key already stands on line 1, column 1. Each key is expected once.");
        assertThat(third.message().ja()).isEqualTo("1 文字目: 1 行目の 1 文字目と同じ項目名です。1 つの項目は 1 度だけ書きます。");
        assertThat(third.pointer()).isEqualTo("/ecog");
        assertThat(Reads.plain(result.root())).isEqualTo("{ecog: NUMBER 1, pain: {x: NUMBER 1}}");
    }

    @Test
    void in_JSON_they_are_told_alike_also_inside_a_value_that_is_itself_a_duplicate() {
        SourceResult result = json("{\"a\": 1, \"a\": {\"b\": 1, \"\\u0062\": 2}, \"a\": 3}");

        assertThat(problems(result)).containsExactly("duplicate-key@1", "duplicate-key@1", "duplicate-key@1");
        assertThat(result.problems()).extracting(Problem::pointer).containsExactly("/a", "/a/b", "/a");
    }

    @Test
    void the_same_key_in_two_mappings_is_no_duplicate() {
        assertThat(tree(yaml("- {a: 1}\n- {a: 2}\n"))).isEqualTo("[{a: NUMBER 1}, {a: NUMBER 2}]");
    }
}
