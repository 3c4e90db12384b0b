package org.osteoboard.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.review.Concern;
import org.osteoboard.model.choice.Jurisdiction;

/** The words that options of {@code knowledge} take. */
final class KnowledgeWords {
    private KnowledgeWords() {}

    /** Refuses a word that is not one of {@code words}. */
    static void known(@Nullable String word, Iterable<String> words, String option) throws Trouble {
        if (word != null) {
            StringBuilder list = new StringBuilder();
            for (String legal : words) {
                if (legal.equals(word)) {
                    return;
                }
                list.append(list.length() > 0 ? ", " : "").append(legal);
            }
            throw new Trouble(Exit.USAGE, option + " に書けるのは " + list + " です。", option + " takes one of " + list + ".");
        }
    }

    /** The words of {@code --modality}. */
    static final class Modalities implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Modality.values()).map(Modality::id).iterator();
        }
    }

    /** The words of {@code --kind}. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Kind.values()).map(Kind::id).iterator();
        }
    }

    /** The words of {@code --verification}. */
    static final class Verifications implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("verified", "partly", "unverified").iterator();
        }
    }

    /** The words of {@code --jurisdiction}. */
    static final class Jurisdictions implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Jurisdiction.values()).map(Jurisdiction::name).iterator();
        }
    }

    /** The words of {@code lint --strict}. */
    static final class Concerns implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Concern.values()).map(Concern::id).iterator();
        }
    }

    /** The words of {@code list --format}. */
    static final class ListFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("text", "ids", "json").iterator();
        }
    }
}
