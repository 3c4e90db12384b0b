package org.osteoboard.engine.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.factor.FactorTable;

/** One invented case, put together and written down. */
final class Draft {
    /** How many lesions are described: three on average. */
    private static final List<Integer> LESIONS = List.of(0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6, 7, 9);

    private static final List<String> NOTES =
            List.of("症例 17", "MRIは未施行", "前回の検討会で保留。", "Imaging from another hospital.", "家族同席を希望。");
    private static final String BONE = "bone-metastases";

    private final Chance chance;
    private final LocalDate asOf;
    private final Layout patientKeys;
    private final Layout lesionKeys;
    private final Target patient;
    private final List<Target> lesions = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    Draft(FactorTable table, Layout patientKeys, Layout lesionKeys, Coherence coherence, Chance chance) {
        this.chance = chance;
        this.patientKeys = patientKeys;
        this.lesionKeys = lesionKeys;
        asOf = LocalDate.of(2026, 1, 5).plusDays(chance.between(0, 320));
        patient = new Target(patientKeys);
        Teller teller = new Teller(table, chance, asOf);
        Filling filling = new Filling(teller);
        double detail = 0.15 + 1.1 * chance.share();
        int count = chance.of(LESIONS);
        for (int i = 0; i < count; i++) {
            Target lesion = new Target(lesionKeys);
            String id = Site.choose(teller, lesion);
            ids.add(ids.contains(id) ? id + '-' + (i + 1) : id);
            filling.fill(lesionKeys, lesion, detail);
            lesions.add(lesion);
        }
        new Person(teller, patient).choose(lesions);
        filling.fill(patientKeys, patient, detail);
        coherence.settle(patient, lesions);
    }

    /** The case as one line of JSON, without its end. */
    String write(long index) {
        StringBuilder out = new StringBuilder(4096);
        String label = chance.percent(5) ? "症例" + index : "TB-" + asOf.getYear() + '-' + index;
        out.append("{\"osteoboard\":1,\"case\":").append(Spelling.quoted(label));
        out.append(",\"as-of\":").append(Spelling.quoted(asOf.toString()));
        if (chance.percent(6)) {
            out.append(",\"note\":").append(Spelling.quoted(chance.of(NOTES)));
        }
        for (Layout.Key key : patientKeys.top()) {
            if (key.name().equals('"' + BONE + "\":")) {
                bones(key, out);
            } else {
                patient.write(key, true, out);
            }
        }
        return out.append('}').toString();
    }

    private void bones(Layout.Key key, StringBuilder out) {
        out.append(',').append(key.name()).append('{');
        boolean any = patient.write(key.below(), false, out);
        if (!lesions.isEmpty() || chance.percent(50)) {
            out.append(any ? "," : "").append("\"lesions\":[");
            for (int i = 0; i < lesions.size(); i++) {
                out.append(i > 0 ? "," : "").append("{\"id\":").append(Spelling.quoted(ids.get(i)));
                lesions.get(i).write(lesionKeys.top(), true, out);
                if (chance.percent(4)) {
                    out.append(",\"note\":").append(Spelling.quoted(chance.of(NOTES)));
                }
                out.append('}');
            }
            out.append(']');
        }
        out.append('}');
    }
}
