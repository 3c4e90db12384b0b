package org.osteoboard.report.compose;

import java.util.List;
import org.osteoboard.report.Labels;

/** The kinds of statements in the order in which they are printed at an option. */
public final class Kinds {
    public static final List<String> ORDER = List.of(
            "opens",
            "supports",
            "contraindication",
            "against",
            "caution",
            "prerequisite",
            "monitoring",
            "side-effect",
            "ask-patient");

    private Kinds() {}

    public static Labels label(String kind) {
        return switch (kind) {
            case "opens" -> Labels.KIND_OPENS;
            case "supports" -> Labels.KIND_SUPPORTS;
            case "against" -> Labels.KIND_AGAINST;
            case "caution" -> Labels.KIND_CAUTION;
            case "contraindication" -> Labels.KIND_CONTRAINDICATION;
            case "prerequisite" -> Labels.KIND_PREREQUISITE;
            case "monitoring" -> Labels.KIND_MONITORING;
            case "side-effect" -> Labels.KIND_SIDE_EFFECT;
            case "ask-patient" -> Labels.KIND_ASK_PATIENT;
            case "alert" -> Labels.KIND_ALERT;
            case "unavailable" -> Labels.KIND_UNAVAILABLE;
            default -> Labels.KIND_NOTE;
        };
    }
}
