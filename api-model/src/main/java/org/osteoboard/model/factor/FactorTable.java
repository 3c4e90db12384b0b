package org.osteoboard.model.factor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.text.Text;

/** All factors, with the words that name sections, roles and groups. Immutable. */
public final class FactorTable {
    private static final Factor.Kind[] KINDS = Factor.Kind.values();

    private final Map<String, Text> sections;
    private final Map<String, Text> roles;
    private final Map<String, Text> groups;
    private final List<Factor> all;
    private final List<Factor> patient = new ArrayList<>();
    private final List<Factor> lesion = new ArrayList<>();
    private final Map<String, Factor> byPath = new HashMap<>();

    private FactorTable(BinaryIn in) throws IOException {
        sections = dictionary(in);
        roles = dictionary(in);
        groups = dictionary(in);
        all = in.each(() -> row(in));
    }

    /** The table built with this version. */
    public static FactorTable load() {
        try (InputStream in = FactorTable.class.getResourceAsStream("factors.bin")) {
            if (in == null) {
                throw new IllegalStateException("factors.bin is not on the class path");
            }
            return new FactorTable(new BinaryIn(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Text> dictionary(BinaryIn in) throws IOException {
        Map<String, Text> words = new LinkedHashMap<>();
        for (Map.Entry<String, Text> entry : in.each(() -> Map.entry(in.text(), in.words()))) {
            words.put(entry.getKey(), entry.getValue());
        }
        return words;
    }

    private Factor row(BinaryIn in) throws IOException {
        String path = in.text();
        boolean aboutPatient = path.startsWith("patient.");
        List<Factor> scope = aboutPatient ? patient : lesion;
        Factor.Kind kind = KINDS[in.number()];
        Text label = in.words();
        Text help = in.words();
        String group = in.text();
        String who = in.text();
        Factor.Input input = new Factor.Input(in.text(), in.text(), in.text());
        in.text();
        List<Factor.Value> values = in.each(() -> new Factor.Value(in.text(), in.text(), in.words()));
        List<Factor.Alias> aliases = in.each(() -> new Factor.Alias(in.text(), in.mask()));
        String unit = in.text();
        BigDecimal low = decimal(in);
        BigDecimal high = decimal(in);
        BigDecimal plausibleLow = decimal(in);
        BigDecimal plausibleHigh = decimal(in);
        boolean whole = in.flag();
        List<Factor.Unit> units =
                in.each(() -> new Factor.Unit(in.text(), new BigDecimal(in.text()), new BigDecimal(in.text())));
        boolean unitRequired = in.flag();
        Factor.Numbers numbers = low == null || high == null
                ? null
                : new Factor.Numbers(unit, low, high, plausibleLow, plausibleHigh, whole, units, unitRequired);
        boolean dated = in.flag();
        boolean dateRequired = in.flag();
        int stale = in.number();
        Factor.Computed computed = new Factor.Computed(in.text(), in.each(in::factor), in.condition());
        Condition yesIf = optional(in);
        Condition noIf = optional(in);
        Condition applies = optional(in);
        List<Factor.Case> cases = in.each(() -> new Factor.Case(in.mask(), in.condition()));
        List<Factor.Implied> implied = in.each(() -> new Factor.Implied(in.factor(), in.mask()));
        Factor.Source source = !input.key().isEmpty()
                ? input
                : yesIf != null ? new Factor.YesIf(yesIf) : !cases.isEmpty() ? new Factor.Cases(cases) : computed;
        Factor factor = new Factor(
                path,
                new FactorRef(aboutPatient, scope.size()),
                kind,
                label,
                help,
                group,
                who,
                source,
                values,
                aliases,
                numbers,
                dated || dateRequired,
                dateRequired,
                stale,
                applies,
                noIf,
                implied);
        scope.add(factor);
        byPath.put(path, factor);
        return factor;
    }

    private static @Nullable BigDecimal decimal(BinaryIn in) throws IOException {
        String text = in.text();
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static @Nullable Condition optional(BinaryIn in) throws IOException {
        boolean present = in.flag();
        Condition condition = in.condition();
        return present ? condition : null;
    }

    /** Every factor, in the order of the table. */
    public List<Factor> all() {
        return all;
    }

    /** The factors about the patient, by index. */
    public List<Factor> ofPatient() {
        return patient;
    }

    /** The factors about a lesion, by index. */
    public List<Factor> ofLesion() {
        return lesion;
    }

    public Factor get(FactorRef ref) {
        return (ref.aboutPatient() ? patient : lesion).get(ref.index());
    }

    public @Nullable Factor find(String path) {
        return byPath.get(path);
    }

    /** The factor named {@code path}; it must exist. */
    public Factor named(String path) {
        Factor factor = byPath.get(path);
        if (factor == null) {
            throw new IllegalArgumentException("no factor " + path);
        }
        return factor;
    }

    /** Titles of the parts of a case file, in the order of the template, by key path. */
    public Map<String, Text> sections() {
        return sections;
    }

    public Map<String, Text> roles() {
        return roles;
    }

    public Map<String, Text> groups() {
        return groups;
    }
}
