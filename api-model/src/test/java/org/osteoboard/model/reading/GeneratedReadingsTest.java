package org.osteoboard.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/** The path of a factor, followed through the generated records, leads to that factor. */
class GeneratedReadingsTest {
    private static final FactorTable TABLE = FactorTable.load();

    /** Only the factor at {@code index} has a value: yes, 1, or its first. */
    private record Only(int index) implements FactorSource {
        @Override
        public Finding finding(int asked) {
            return asked == index ? Finding.YES : Finding.NEITHER;
        }

        @Override
        public Range range(int asked) {
            return Range.of(asked == index ? ValueRange.exactly(1) : NotApplicable.INSTANCE, Reading.STRICT);
        }

        @Override
        public <E extends Enum<E>> Choice<E> choice(int asked) {
            return Choice.of(asked == index ? ValueSet.of(1) : NotApplicable.INSTANCE, Reading.STRICT);
        }
    }

    private static final FactorSource NOTHING = new Only(-1);

    private static Object reading(Factor factor) {
        FactorSource only = new Only(factor.ref().index());
        boolean aboutPatient = factor.ref().aboutPatient();
        PatientReading patient = PatientReading.of(aboutPatient ? only : NOTHING, id -> {});
        return aboutPatient ? patient : LesionReading.of(patient, only, id -> {});
    }

    /** The last accessor of a path and the object to call it on. */
    private static Object follow(Object from, String path, List<Method> called) throws ReflectiveOperationException {
        Object at = from;
        for (String segment : path.split("\\.")) {
            Method accessor = at.getClass().getMethod(segment);
            called.add(accessor);
            at = accessor.invoke(at);
        }
        return at;
    }

    @Test
    void every_path_leads_to_its_own_factor_and_to_the_kind_the_table_says() throws ReflectiveOperationException {
        for (Factor factor : TABLE.all()) {
            Object seen = follow(reading(factor), factor.path(), new ArrayList<>());
            boolean itsOwn = switch (factor.kind()) {
                case FINDING -> ((Finding) seen).yes();
                case RANGE -> ((Range) seen).atLeast(1) && ((Range) seen).atMost(1);
                case CHOICE -> isFirst((Choice<?>) seen, firstOf(enumOf(factor)));
            };
            assertThat(itsOwn).as(factor.path()).isTrue();
        }
    }

    @Test
    void the_index_of_a_factor_leads_where_its_path_does() throws ReflectiveOperationException {
        for (Factor factor : TABLE.all()) {
            Object reading = reading(factor);
            Object seen = follow(reading, factor.path(), new ArrayList<>());
            assertThat(byIndex(reading, factor)).as(factor.path()).isSameAs(seen);
        }
    }

    private static Object byIndex(Object reading, Factor factor) {
        int index = factor.ref().index();
        if (reading instanceof PatientReading patient) {
            return switch (factor.kind()) {
                case FINDING -> ReadingIndex.finding(patient, index);
                case RANGE -> ReadingIndex.range(patient, index);
                case CHOICE -> ReadingIndex.choice(patient, index);
            };
        }
        LesionReading lesion = (LesionReading) reading;
        return switch (factor.kind()) {
            case FINDING -> ReadingIndex.finding(lesion, index);
            case RANGE -> ReadingIndex.range(lesion, index);
            case CHOICE -> ReadingIndex.choice(lesion, index);
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> boolean isFirst(Choice<?> choice, Enum<?> first) {
        return ((Choice<E>) choice).is((E) first);
    }

    private static Enum<?> firstOf(Class<?> type) {
        return (Enum<?>) type.getEnumConstants()[0];
    }

    private static Class<?> enumOf(Factor factor) throws ReflectiveOperationException {
        List<Method> called = new ArrayList<>();
        follow(reading(factor), factor.path(), called);
        ParameterizedType choice =
                (ParameterizedType) called.get(called.size() - 1).getGenericReturnType();
        return (Class<?>) choice.getActualTypeArguments()[0];
    }

    @Test
    void every_choice_has_the_values_of_its_enum_in_the_same_order() throws ReflectiveOperationException {
        int choices = 0;
        for (Factor factor : TABLE.all()) {
            if (factor.kind() == Factor.Kind.CHOICE) {
                choices++;
                assertThat(Arrays.stream(enumOf(factor).getEnumConstants()).map(value -> ((Enum<?>) value).name()))
                        .as(factor.path())
                        .containsExactlyElementsOf(factor.values().stream()
                                .map(Factor.Value::constant)
                                .toList());
            }
        }
        assertThat(choices).isGreaterThan(20);
    }

    @Test
    void a_patient_path_reads_the_same_in_a_rule_about_a_lesion() throws ReflectiveOperationException {
        PatientReading patient = PatientReading.of(new Only(0), id -> {});
        LesionReading lesion = LesionReading.of(patient, NOTHING, id -> {});
        assertThat(lesion.patient()).isSameAs(patient);
        assertThat(patient.patient()).isSameAs(patient);
    }

    @Test
    void what_a_rule_says_goes_to_the_reading_it_was_said_of() {
        List<String> ofPatient = new ArrayList<>();
        List<String> ofLesion = new ArrayList<>();
        PatientReading patient = PatientReading.of(NOTHING, ofPatient::add);
        LesionReading lesion = LesionReading.of(patient, NOTHING, ofLesion::add);
        patient.says("ONE");
        lesion.says("TWO");
        assertThat(ofPatient).containsExactly("ONE");
        assertThat(ofLesion).containsExactly("TWO");
    }
}
