package org.osteoboard.engine.catalogue;

import org.osteoboard.model.text.Text;

/** The five kinds of treatment, always in the order of the source booklet. */
public enum Modality {
    PAINKILLERS("painkillers", new Text("鎮痛薬", "Painkillers")),
    BONE_MODIFYING_AGENTS("bone-modifying-agents", new Text("骨修飾薬", "Bone-modifying agents")),
    RADIOTHERAPY("radiotherapy", new Text("放射線治療", "Radiotherapy")),
    SURGERY("surgery", new Text("手術", "Surgery")),
    REHABILITATION("rehabilitation", new Text("リハビリテーション", "Rehabilitation"));

    private final String id;
    private final Text label;

    Modality(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public Text label() {
        return label;
    }
}
