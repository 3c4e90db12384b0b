package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.engine.explain.ValueWords;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.facts.Standing;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.choice.BoneName;
import org.osteoboard.model.choice.BonePart;
import org.osteoboard.model.choice.Side;
import org.osteoboard.model.choice.Vertebra;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.text.Lang;

/** The described lesions of a case, with their places on the map and their words. */
final class MapLesions {
    private static final String NAME = "bone.name";
    private static final String LEVEL = "bone.vertebra";
    private static final String SIDE = "bone.side";
    private static final String PART = "bone.part";

    private final CaseFacts facts;
    private final ValueWords words;
    private final Signs signs;
    private final Lang lang;

    MapLesions(CaseFacts facts, ValueWords words, Signs signs, Lang lang) {
        this.facts = facts;
        this.words = words;
        this.signs = signs;
        this.lang = lang;
    }

    List<MapLesion> all() {
        List<MapLesion> lesions = new ArrayList<>();
        for (LesionFacts each : facts.lesions()) {
            Lesion lesion = each.lesion();
            if (lesion != null) {
                int position = each.position();
                Signs.Answers answers = signs.of(position);
                lesions.add(new MapLesion(
                        position + 1,
                        lesion.id(),
                        anchors(position),
                        place(position),
                        shortPlace(position),
                        answers.sign(),
                        said(answers)));
            }
        }
        return lesions;
    }

    private Fact fact(String path, int position) {
        return facts.fact(facts.table().named(path), position);
    }

    private List<Anchor> anchors(int position) {
        Set<BoneName> bones = left(BoneName.class, BoneName.values(), NAME, position);
        Set<Vertebra> levels = left(Vertebra.class, Vertebra.values(), LEVEL, position);
        if (bones.size() != 1) {
            return List.of();
        }
        BoneName bone = bones.iterator().next();
        boolean spine = bone == BoneName.VERTEBRA || bone == BoneName.SACRUM;
        if (spine && levels.size() == 1) {
            return List.of(Spots.rung(levels.iterator().next()));
        }
        return Spots.of(
                bone,
                left(Side.class, Side.values(), SIDE, position),
                left(BonePart.class, BonePart.values(), PART, position));
    }

    /** The values left; none if it does not apply. */
    private <E extends Enum<E>> Set<E> left(Class<E> type, E[] values, String path, int position) {
        Set<E> left = EnumSet.noneOf(type);
        if (fact(path, position).values() instanceof ValueSet set) {
            for (E value : values) {
                if (set.mayBe(1L << value.ordinal())) {
                    left.add(value);
                }
            }
        }
        return left;
    }

    private String place(int position) {
        List<String> parts = new ArrayList<>();
        boolean level = fact(LEVEL, position).values() instanceof ValueSet set && set.settled();
        if (!level) {
            add(NAME, position, parts);
        }
        boolean spine = level || is(NAME, BoneName.VERTEBRA.ordinal(), position);
        if (spine || is(NAME, BoneName.SACRUM.ordinal(), position)) {
            add(LEVEL, position, parts);
        }
        if (!spine || stated(SIDE, position)) {
            add(SIDE, position, parts);
        }
        if (fact(PART, position).values() instanceof ValueSet set && !set.mayNotApply()) {
            add(PART, position, parts);
        }
        return String.join(FigureWords.DOT.in(lang), parts);
    }

    private boolean is(String path, int ordinal, int position) {
        return fact(path, position).values() instanceof ValueSet set && set.mustBe(1L << ordinal);
    }

    private boolean stated(String path, int position) {
        return !fact(path, position).pointer().isEmpty();
    }

    /** The value; where nothing is known of it, its name too. */
    private void add(String path, int position, List<String> parts) {
        Fact fact = fact(path, position);
        boolean nothing = fact.values().equals(fact.factor().everything());
        String label = fact.factor().label().in(lang) + FigureWords.COLON.in(lang);
        String value = words.of(fact.factor(), fact.values()).in(lang);
        if (fact.standing() == Standing.CONTRADICTORY) {
            parts.add(label + FigureWords.CONTRADICTORY.in(lang));
        } else if (nothing) {
            parts.add(label + (stated(path, position) ? value : FigureWords.NOT_RECORDED.in(lang)));
        } else {
            parts.add(value);
        }
    }

    private String shortPlace(int position) {
        String bone = words.of(
                        fact(NAME, position).factor(), fact(NAME, position).values())
                .in(lang);
        return bone.replace(lang == Lang.JA ? "の骨" : " bone", "");
    }

    private String said(Signs.Answers answers) {
        List<String> yes = new ArrayList<>();
        List<String> open = new ArrayList<>();
        sort(answers.fracture(), FigureWords.FRACTURE, yes, open);
        sort(answers.risk(), FigureWords.RISK_SHORT, yes, open);
        sort(answers.nerve(), FigureWords.NERVE, yes, open);
        if (yes.isEmpty() && open.isEmpty()) {
            return (answers.spine() ? FigureWords.NONE_OF_SPINE : FigureWords.NO_FRACTURE).in(lang);
        }
        String known = String.join(FigureWords.AND.in(lang), yes);
        String rest = open.isEmpty() ? "" : FigureWords.OPEN_OF.in(lang, String.join(FigureWords.AND.in(lang), open));
        return known.isEmpty() || rest.isEmpty() ? known + rest : known + FigureWords.ALSO.in(lang) + rest;
    }

    private void sort(Signs.Said said, FigureWords about, List<String> yes, List<String> open) {
        switch (said) {
            case YES -> yes.add(about.in(lang));
            case OPEN -> open.add(about.in(lang));
            case NO -> {
                // told by the shape
            }
        }
    }
}
