package org.osteoboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The arrows between modules, and what the core never does (ARCHITECTURE.md, invariants). */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.osteoboard");

    private static final String MODEL = "org.osteoboard.model..";
    private static final String RULES = "org.osteoboard.rules..";
    private static final String ENGINE = "org.osteoboard.engine..";

    private static void holds(ArchRule rule) {
        rule.check(ALL);
    }

    @Test
    void the_classes_of_all_three_modules_are_looked_at() {
        for (String part : new String[] {MODEL, RULES, ENGINE}) {
            assertThat(ALL.that(resideInAnyPackage(part))).as(part).hasSizeGreaterThan(20);
        }
    }

    @Test
    void the_model_knows_nobody_but_its_two_parsers() {
        holds(classes()
                .that(resideInAnyPackage(MODEL))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        MODEL,
                        "java.lang..",
                        "java.util..",
                        "java.io",
                        "java.math",
                        "java.nio",
                        "java.nio.charset",
                        "java.security",
                        "java.text",
                        "java.time..",
                        "com.fasterxml.jackson.core..",
                        "org.snakeyaml.engine..",
                        "org.jspecify..")));
    }

    @Test
    void rules_see_readings_and_the_values_of_choices_and_nothing_else_of_ours() {
        holds(noClasses()
                .that(resideInAnyPackage(RULES))
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("org.osteoboard.."))
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                RULES, "org.osteoboard.model.reading", "org.osteoboard.model.choice")))));
    }

    @Test
    void only_the_session_and_the_generated_rules_use_Drools() {
        holds(noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage("org.osteoboard.engine.session", RULES)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie..")));
    }

    @Test
    void the_engine_knows_the_model_and_the_session_alone_the_rules_by_name() {
        holds(noClasses().that(resideInAnyPackage(ENGINE)).should().dependOnClassesThat(resideInAnyPackage(RULES)));
        holds(noClasses()
                .that(resideInAnyPackage(ENGINE))
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("org.osteoboard.."))
                        .and(DescribedPredicate.not(resideInAnyPackage(ENGINE, MODEL)))));
    }

    @Test
    void a_case_is_parsed_in_one_package() {
        holds(noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage("org.osteoboard.model.source")))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "parse JSON or YAML",
                        type -> type.getName().equals("com.fasterxml.jackson.core.JsonParser")
                                || type.getPackageName().startsWith("org.snakeyaml"))));
    }

    @Test
    void parts_do_not_depend_on_each_other_in_a_circle() {
        holds(slices().matching("org.osteoboard.model.(*)..").should().beFreeOfCycles());
        holds(slices().matching("org.osteoboard.engine.(*)..").should().beFreeOfCycles());
    }

    @Test
    void no_clock_no_locale_no_chance_and_no_environment() {
        Set<String> forbidden = Set.of(
                "java.lang.System.currentTimeMillis",
                "java.lang.System.nanoTime",
                "java.lang.System.getenv",
                "java.lang.System.getProperty",
                "java.lang.System.lineSeparator",
                "java.util.Locale.getDefault",
                "java.time.ZoneId.systemDefault",
                "java.util.TimeZone.getDefault",
                "java.lang.Math.random",
                "java.nio.charset.Charset.defaultCharset",
                "java.util.UUID.randomUUID");
        holds(noClasses()
                .that(resideInAnyPackage(MODEL, ENGINE))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "ask for the time, the place or chance",
                        (JavaAccess<?> access) -> forbidden.contains(nameOf(access))
                                || (access.getTargetOwner().getPackageName().startsWith("java.time")
                                        && access.getName().equals("now")))));
        holds(noClasses()
                .that(resideInAnyPackage(MODEL, ENGINE))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "tell the time or chance",
                        type -> Set.of(
                                        "java.time.Clock",
                                        "java.util.Random",
                                        "java.util.SplittableRandom",
                                        "java.security.SecureRandom",
                                        "java.util.concurrent.ThreadLocalRandom")
                                .contains(type.getName()))));
    }

    @Test
    void nothing_is_formatted_in_the_words_of_the_machine_it_runs_on() {
        holds(noClasses()
                .that(resideInAnyPackage(MODEL, ENGINE))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "use the default locale or charset",
                        (JavaAccess<?> access) -> usesDefaults(
                                nameOf(access),
                                access instanceof com.tngtech.archunit.core.domain.JavaCall<?> call
                                        ? call.getTarget().getRawParameterTypes().stream()
                                                .map(type -> type.getSimpleName())
                                                .toList()
                                                .toString()
                                        : ""))));
    }

    private static boolean usesDefaults(String name, String parameters) {
        return switch (name) {
            case "java.lang.String.toLowerCase", "java.lang.String.toUpperCase", "java.lang.String.getBytes" ->
                parameters.equals("[]");
            case "java.lang.String.format" -> parameters.equals("[String, Object[]]");
            case "java.lang.String.formatted" -> true;
            case "java.lang.String.<init>" -> parameters.equals("[byte[]]");
            case "java.io.InputStreamReader.<init>" -> parameters.equals("[InputStream]");
            default -> false;
        };
    }

    private static String nameOf(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }

    @Test
    void the_core_reads_resources_of_its_own_class_path_and_no_file_no_network_no_standard_stream() {
        holds(noClasses()
                .that(resideInAnyPackage(MODEL, ENGINE))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reach outside",
                        type -> type.getPackageName().startsWith("java.nio.file")
                                || type.getPackageName().startsWith("java.net")
                                || type.getPackageName().startsWith("java.nio.channels")
                                || type.getName().startsWith("java.io.File")
                                || type.getName().equals("java.io.RandomAccessFile")
                                || type.getName().equals("java.lang.Process")
                                || type.getName().equals("java.lang.ProcessBuilder"))));
        holds(noClasses()
                .that(resideInAnyPackage(MODEL, ENGINE))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void no_static_field_changes() {
        holds(fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(MODEL, ENGINE))
                .and(DescribedPredicate.describe(
                        "are static",
                        (JavaField field) -> field.getModifiers().contains(STATIC)
                                && !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(DescribedPredicate.describe(
                        "final and no place to keep things in", ArchitectureTest::staysTheSame))));
    }

    /** Final; an array or a plain collection only where no other package sees it. */
    private static boolean staysTheSame(JavaField field) {
        boolean hidden = !field.getModifiers().contains(JavaModifier.PUBLIC)
                && !field.getModifiers().contains(JavaModifier.PROTECTED);
        boolean writable = field.getRawType().isArray()
                || field.getRawType().isAssignableTo(java.util.Collection.class)
                || field.getRawType().isAssignableTo(java.util.Map.class);
        boolean holder = field.getRawType().isAssignableTo(ThreadLocal.class)
                || field.getRawType().getPackageName().equals(AtomicReference.class.getPackageName())
                || field.getRawType().isAssignableTo(StringBuilder.class);
        return field.getModifiers().contains(FINAL) && !holder && (hidden || !writable);
    }
}
