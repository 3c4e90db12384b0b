package org.osteoboard.model.source;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as a tree of plain values. Any bytes give a tree or problems, never an exception, and no problem repeats
 * what the file says. Refused are YAML's anchors, aliases, tags, merge keys, directives and further documents, all that
 * JSON's standard refuses, every encoding but UTF-8, and whatever exceeds {@link Limits}.
 */
public final class SourceReader {

    /** A class and not a lambda, whose first use costs a command line 10 ms. */
    private static final Predicate<String> NO_WORDS = new Predicate<>() {
        @Override
        public boolean test(String key) {
            return false;
        }
    };

    private SourceReader() {}

    /** Reads without a vocabulary: problems give lines, and pointers name no key. */
    public static SourceResult read(byte[] bytes, Format format) {
        return read(bytes, format, NO_WORDS);
    }

    /**
     * Reads with a vocabulary.
     *
     * @param legalKey tells the keys a pointer may name; any other key could be a patient's words
     */
    public static SourceResult read(byte[] bytes, Format format, Predicate<String> legalKey) {
        return read(bytes, format, legalKey, Size.CASE);
    }

    /** Reads with a vocabulary what may be larger than a case file. */
    public static SourceResult read(byte[] bytes, Format format, Predicate<String> legalKey, Size size) {
        Findings findings = new Findings();
        Node root = null;
        try {
            root = tree(bytes, format, new TreeBuilder(findings, legalKey, size));
            if (root == null) {
                findings.add(Fault.EMPTY.at(0, 0, ""));
            }
        } catch (GiveUp reported) {
            root = null;
        } catch (RuntimeException unforeseen) {
            // A parser's own failure. Its message may quote the file, so it goes no further.
            findings.addLast(Fault.UNREADABLE.at(0, 0, ""));
            root = null;
        }
        return new SourceResult(root, findings.byLine());
    }

    private static @Nullable Node tree(byte[] bytes, Format format, TreeBuilder tree) {
        String text = Characters.withoutForbidden(Utf8.decode(bytes, tree), tree);
        if (format == Format.JSON) {
            JsonTree.read(text, tree);
        } else {
            YamlTree.read(text, tree);
        }
        return tree.root();
    }
}
