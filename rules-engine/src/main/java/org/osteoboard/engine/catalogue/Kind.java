package org.osteoboard.engine.catalogue;

import org.osteoboard.model.text.Text;

/** What a statement does. The order is that of {@code catalogue.bin}. */
public enum Kind {
    OPENS("opens", new Text("理由", "Reason")),
    SUPPORTS("supports", new Text("支持", "In favour")),
    AGAINST("against", new Text("反対", "Against")),
    CAUTION("caution", new Text("注意", "Caution")),
    CONTRAINDICATION("contraindication", new Text("禁忌", "Contraindicated by label")),
    PREREQUISITE("prerequisite", new Text("先に", "Check first")),
    MONITORING("monitoring", new Text("経過", "Monitor")),
    SIDE_EFFECT("side-effect", new Text("説明", "Explain")),
    ASK_PATIENT("ask-patient", new Text("聞く", "Ask")),
    ALERT("alert", new Text("警告", "Alert")),
    NOTE("note", new Text("全体", "Note")),
    /** Only of a hospital's own pack: an option is not available there. Removes nothing. */
    UNAVAILABLE("unavailable", new Text("院内では不可", "Not available here"));

    private final String id;
    private final Text label;

    Kind(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public Text label() {
        return label;
    }

    /** True for what never tests that something was not done. */
    public boolean carriesDanger() {
        return isDanger() || this == PREREQUISITE || this == ALERT;
    }

    /** True for what must not be lost while only possible: a caution or a contraindication. */
    public boolean isDanger() {
        return this == CAUTION || this == CONTRAINDICATION;
    }
}
