package org.osteoboard.build;

/** Writes {@code review.bin}: what only a reviewer of the knowledge asks for, so that no case has to load it. */
final class ReviewWriter {
    private final Knowledge knowledge;
    private final VignetteRows vignettes;
    private final BinaryOut out = new BinaryOut();

    ReviewWriter(Knowledge knowledge, VignetteRows vignettes) {
        this.knowledge = knowledge;
        this.vignettes = vignettes;
    }

    byte[] write() {
        out.each(knowledge.statements().keySet(), this::tried);
        return out.bytes();
    }

    private void tried(String id) {
        out.text(id)
                .each(
                        vignettes.of(id),
                        row -> out.number(row.expected()).text(row.sentence()).text(row.file()));
    }
}
