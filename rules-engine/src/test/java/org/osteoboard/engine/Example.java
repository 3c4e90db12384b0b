package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.source.Format;

/** One of the invented patients under {@code examples/cases}, and what a doctor asks of its proposal. */
final class Example {
    private static final Path FOLDER = Path.of("../examples/cases");
    private static final OptionEngine ENGINE = OptionEngine.create();

    private final Proposal proposal;

    private Example(Proposal proposal) {
        this.proposal = proposal;
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static ReadResult read(String name) {
        byte[] bytes = bytes(name);
        return ENGINE.reader().read(bytes, Format.of(name, bytes));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The proposal for an example that reads without problems. */
    static Example of(String name) {
        ReadResult read = read(name);
        assertThat(read.problems()).isEmpty();
        return new Example(ENGINE.propose(read));
    }

    Proposal proposal() {
        return proposal;
    }

    Alert.State alert(String topic) {
        return found(proposal.alerts().stream().filter(alert -> alert.topic().equals(topic)), topic)
                .state();
    }

    /** Topics of the alerts that are raised. */
    List<String> raised() {
        return proposal.alerts().stream()
                .filter(alert -> alert.state() == Alert.State.RAISED)
                .map(Alert::topic)
                .toList();
    }

    /** The open options, as {@code OPTION@target}. */
    List<String> open() {
        return options()
                .filter(entry -> entry.state() == OptionEntry.State.OPEN)
                .map(entry -> entry.option() + "@" + entry.target())
                .toList();
    }

    OptionEntry.State state(String optionAtTarget) {
        return option(optionAtTarget).state();
    }

    OptionEntry.Contraindication contraindication(String optionAtTarget) {
        return option(optionAtTarget).contraindication();
    }

    /** The statements of an option that hold, or that are only possible. */
    List<String> saidOf(String optionAtTarget, boolean holds) {
        return option(optionAtTarget).statements().stream()
                .filter(said ->
                        statement(said.statement() + "@" + said.target()).holds() == holds)
                .map(OptionEntry.Said::statement)
                .toList();
    }

    boolean holds(String statementAtTarget) {
        return proposal.statements().stream().anyMatch(entry -> key(entry).equals(statementAtTarget) && entry.holds());
    }

    StatementEntry statement(String statementAtTarget) {
        return found(
                proposal.statements().stream().filter(entry -> key(entry).equals(statementAtTarget)),
                statementAtTarget);
    }

    /** What is missing, as {@code factor@target}. */
    List<String> asks() {
        return proposal.missing().stream().map(Missing::key).toList();
    }

    Missing missing(String key) {
        return found(proposal.missing().stream().filter(missing -> missing.key().equals(key)), key);
    }

    /** The value of an assessment, in English. */
    String assessment(String idAtTarget) {
        Stream<Assessment> all =
                proposal.assessments().stream().filter(each -> (each.id() + "@" + each.target()).equals(idAtTarget));
        return found(all, idAtTarget).value().en();
    }

    List<String> conflicts() {
        return proposal.conflicts().stream().map(Proposal.Conflict::id).toList();
    }

    private OptionEntry option(String optionAtTarget) {
        return found(
                options().filter(entry -> (entry.option() + "@" + entry.target()).equals(optionAtTarget)),
                optionAtTarget);
    }

    private Stream<OptionEntry> options() {
        return proposal.modalities().stream().flatMap(modality -> modality.options().stream());
    }

    private static String key(StatementEntry entry) {
        return entry.id() + "@" + entry.target();
    }

    private static <T> T found(Stream<T> all, String what) {
        return all.findFirst().orElseThrow(() -> new AssertionError("the proposal has no " + what));
    }
}
