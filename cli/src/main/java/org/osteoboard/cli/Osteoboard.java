package org.osteoboard.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.model.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code osteoboard}: the command above the commands. */
@Command(name = "osteoboard", versionProvider = Osteoboard.Version.class)
final class Osteoboard {
    /** The commands, in the order of the help. */
    static final List<String> COMMANDS = List.of(
            "propose",
            "board",
            "batch",
            "whatif",
            "check",
            "explain",
            "compare",
            "questions",
            "knowledge",
            "new",
            "schema",
            "completion");

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            scope = ScopeType.INHERIT,
            converter = LangWords.class,
            completionCandidates = LangWords.class)
    @Nullable
    Lang lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    private Osteoboard() {}

    /** The words of {@code --lang}; {@link Languages} has read it already, this only says what is wrong. */
    static final class LangWords implements CommandLine.ITypeConverter<Lang>, Iterable<String> {
        @Override
        public Lang convert(String word) {
            return switch (word) {
                case "ja" -> Lang.JA;
                case "en" -> Lang.EN;
                default -> throw new CommandLine.TypeConversionException("lang");
            };
        }

        @Override
        public java.util.Iterator<String> iterator() {
            return List.of("ja", "en").iterator();
        }
    }

    /** Runs one command and gives its exit code. Never throws. */
    static int run(String[] args, Terminal terminal) {
        Failures failures = new Failures(terminal);
        try {
            CommandLine line = commandLine(args, terminal);
            line.setParameterExceptionHandler(failures);
            line.setExecutionExceptionHandler(failures);
            return args.length == 0 ? failures.usageAtOnce(line) : line.execute(args);
        } catch (RuntimeException | Error fault) {
            return Bug.tell(fault, terminal);
        }
    }

    /** The command with all its commands, as help and completion need it. */
    static CommandLine whole(Terminal terminal) {
        return commandLine(new String[0], terminal);
    }

    private static CommandLine commandLine(String[] args, Terminal terminal) {
        CommandLine line = new CommandLine(new Osteoboard());
        // Building the specification of a command takes milliseconds: only the one that is called gets it.
        String called = called(args);
        for (String name : COMMANDS) {
            if (called == null || called.equals(name)) {
                line.addSubcommand(name, command(name, terminal));
            }
        }
        prepare(line, terminal);
        return line;
    }

    private static @Nullable String called(String[] args) {
        for (String arg : args) {
            if (!arg.startsWith("-") && !arg.equals("ja") && !arg.equals("en")) {
                return COMMANDS.contains(arg) ? arg : null;
            }
        }
        return null;
    }

    private static Object command(String name, Terminal terminal) {
        return switch (name) {
            case "propose" -> new ProposeCommand(terminal);
            case "board" -> new BoardCommand(terminal);
            case "batch" -> new BatchCommand(terminal);
            case "whatif" -> new WhatIfCommand(terminal);
            case "check" -> new CheckCommand(terminal);
            case "explain" -> new ExplainCommand(terminal);
            case "questions" -> new QuestionsCommand(terminal);
            case "compare" -> new CompareCommand(terminal);
            case "knowledge" -> KnowledgeCommand.with(terminal);
            case "new" -> new NewCommand(terminal);
            case "schema" -> new SchemaCommand(terminal);
            case "completion" -> new CompletionCommand(terminal);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void prepare(CommandLine line, Terminal terminal) {
        line.setResourceBundle(Languages.messages(terminal.lang()));
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setOut(new java.io.PrintWriter(
                new java.io.OutputStreamWriter(terminal.out(), java.nio.charset.StandardCharsets.UTF_8), true));
        line.setErr(new java.io.PrintWriter(terminal.err(), true));
        CommandSpec spec = line.getCommandSpec();
        spec.usageMessage().adjustLineBreaksForWideCJKCharacters(true);
    }

    /** {@code --version}: of the engine and of the knowledge. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"osteoboard " + OptionEngine.VERSION, "knowledge " + Catalogue.VERSION};
        }
    }
}
