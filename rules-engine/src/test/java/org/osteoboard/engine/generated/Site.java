package org.osteoboard.engine.generated;

import java.util.List;
import java.util.Set;

/** Where a lesion lies, and the id a person would give it. */
final class Site {
    /** The more often, the more frequent; so with the bones. */
    private static final List<String> LEVELS = List.of(
            ("C3 C5 C7 T2 T4 T5 T6 T7 T8 T8 T9 T10 T11 T12 T12" + " L1 L1 L2 L2 L3 L3 L4 L4 L5 L5 S1").split(" "));

    private static final List<String> BONES = List.of(("femur femur femur femur humerus humerus ilium ilium ilium"
                    + " acetabulum rib rib rib sacrum scapula sternum skull-base tibia pubis clavicle")
            .split(" "));

    private static final Set<String> WITHOUT_SIDE =
            Set.of("vertebra", "sacrum", "sternum", "skull-base", "skull-vault", "jaw", "other-bone");

    private Site() {}

    /** Says where {@code lesion} lies; gives its id. */
    static String choose(Teller teller, Target lesion) {
        Chance chance = teller.chance();
        String id;
        if (chance.percent(50)) {
            id = chance.of(LEVELS);
            teller.word("bone.vertebra", id, lesion);
            teller.mean("bone.name", "vertebra", lesion);
        } else {
            String bone = chance.percent(90)
                    ? chance.of(BONES)
                    : chance.of(teller.factor("bone.name").values()).word();
            id = bone;
            teller.word("bone.name", bone, lesion);
            if (!WITHOUT_SIDE.contains(bone)) {
                boolean right = chance.percent(50);
                teller.word("bone.side", right ? "right" : "left", lesion);
                id += right ? "-R" : "-L";
            }
        }
        teller.leave(lesion, "bone.name", "bone.vertebra", "bone.side");
        return id;
    }

    static boolean inSpine(Teller teller, Target lesion) {
        return teller.means("bone.name", "vertebra", lesion) || teller.means("bone.name", "sacrum", lesion);
    }
}
