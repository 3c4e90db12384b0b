package org.osteoboard.model.source;

/** Ends the reading of a file; the reason is already among the findings. */
final class GiveUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GiveUp() {
        super(null, null, false, false);
    }
}
