package org.osteoboard.model.grammar;

import java.util.List;

/** A condition as it was written, before anybody asks what its names mean. Columns count from 1. */
public sealed interface Syntax {

    /** True if every part is. */
    record All(List<Syntax> parts) implements Syntax {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** True if one part is. */
    record Any(List<Syntax> parts) implements Syntax {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** One test: {@code path.op(arguments)}. */
    record Test(Word path, Word op, List<Word> arguments) implements Syntax {
        public Test {
            arguments = List.copyOf(arguments);
        }
    }

    /** A word and where it begins. */
    record Word(String text, int column) {}
}
