package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.List;

/** An invented case with 60 lesions all over the skeleton. */
final class Many {
    private static final List<String> PLACES = List.of(
            "bone: femur, side: right, part: peritrochanteric, type: lytic, width-involved: above-2/3, pain: {kind: mechanical}, fracture: none",
            "bone: femur, side: right, part: shaft, fracture: pathological",
            "bone: femur, side: left, part: proximal",
            "bone: humerus, side: both, part: shaft, fracture: none, type: blastic, width-involved: below-1/3, pain: {kind: none}",
            "bone: rib, side: right",
            "bone: rib, side: right, fracture: pathological",
            "bone: rib, side: left, fracture: none",
            "bone: ilium, side: right, fracture: none",
            "bone: acetabulum, side: right, fracture: impending",
            "bone: sternum",
            "bone: scapula, side: left, fracture: none",
            "bone: pubis, side: midline",
            "vertebra: T8, epidural: \"2\", collapse: above-50%, alignment: subluxation, posterolateral: bilateral, type: lytic, pain: {kind: mechanical}",
            "vertebra: T9, epidural: \"0\"",
            "vertebra: T10, epidural: \"1b\"",
            "vertebra: L1, collapse: below-50%, fracture: pathological",
            "bone: skull-base",
            "bone: skull-vault, side: left",
            "bone: clavicle, side: right, fracture: none",
            "bone: tibia, side: left",
            "bone: ischium, side: left",
            "bone: femur",
            "bone: sacrum",
            "bone: other-bone",
            "vertebra: C2, fracture: none, cord-compression-suspected: no");

    private Many() {}

    static Cases.One sixty() {
        List<String> lesions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lesions.add("id: m" + (i + 1) + ", " + PLACES.get((i < 30 ? i / 2 : i) % PLACES.size()));
        }
        return Cases.lesions(lesions.toArray(String[]::new));
    }

    /** Lesions in every part of every long bone of one side, known and not. */
    static Cases.One onOneSide() {
        List<String> lesions = new ArrayList<>();
        for (String bone : List.of("humerus", "radius", "ulna", "femur", "tibia", "fibula")) {
            for (String part : List.of("head-neck", "upper-end", "shaft", "distal", "unknown")) {
                for (String fracture : List.of("none", "pathological", "unknown")) {
                    lesions.add("id: L" + lesions.size() + ", bone: " + bone + ", side: right, part: " + part
                            + ", fracture: " + fracture);
                }
            }
        }
        return Cases.lesions(lesions.toArray(String[]::new));
    }
}
