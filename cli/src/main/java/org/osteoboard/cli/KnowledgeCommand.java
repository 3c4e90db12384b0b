package org.osteoboard.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.FactorTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osteoboard knowledge list|show|search}: what the knowledge says, whatever the case. */
@Command(name = "knowledge")
final class KnowledgeCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    /** The command with its three commands. */
    static CommandLine with(Terminal terminal) {
        return new CommandLine(new KnowledgeCommand())
                .addSubcommand("list", new ListCommand(terminal))
                .addSubcommand("show", new ShowCommand(terminal))
                .addSubcommand("search", new SearchCommand(terminal));
    }

    @Override
    public void run() {
        CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
        throw new MissingCommand(line);
    }

    /** Asked for nothing. */
    static final class MissingCommand extends ParameterException {
        private static final long serialVersionUID = 1;

        MissingCommand(CommandLine line) {
            super(line, "missing command");
        }
    }

    /** {@code knowledge list}: statements, options or scores, one a line. */
    @Command(name = "list")
    static final class ListCommand implements Callable<Integer> {
        private final Terminal terminal;

        @CommandLine.Option(names = "--modality", paramLabel = "WORD", completionCandidates = Modalities.class)
        @Nullable
        String modality;

        @CommandLine.Option(names = "--kind", paramLabel = "WORD", completionCandidates = Kinds.class)
        @Nullable
        String kind;

        @CommandLine.Option(names = "--options")
        boolean options;

        @CommandLine.Option(names = "--scores")
        boolean scores;

        @CommandLine.Mixin
        LocalOption local = new LocalOption();

        ListCommand(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws Trouble {
            known(modality, new Modalities(), "--modality");
            known(kind, new Kinds(), "--kind");
            Catalogue catalogue = local.with(Catalogue.load(), FactorTable.load(), terminal);
            StringBuilder out = new StringBuilder();
            if (scores) {
                catalogue.scores().forEach(score -> ScoreText.line(score, terminal.lang(), out));
            } else if (options) {
                for (Option option : catalogue.options().values()) {
                    if (modality == null || option.modality().id().equals(modality)) {
                        out.append(option.id())
                                .append("  ")
                                .append(option.modality().label().in(terminal.lang()));
                        out.append("  ")
                                .append(option.name().in(terminal.lang()))
                                .append('\n');
                    }
                }
            } else {
                for (Statement statement : catalogue.statements()) {
                    if (wanted(statement, catalogue)) {
                        KnowledgeText.line(statement, terminal.lang(), out);
                    }
                }
            }
            Output.write(out.toString(), null, terminal);
            return Exit.DONE;
        }

        private static void known(@Nullable String word, Iterable<String> words, String option) throws Trouble {
            if (word != null) {
                List<String> legal = new ArrayList<>();
                words.forEach(legal::add);
                if (!legal.contains(word)) {
                    String list = String.join(", ", legal);
                    throw new Trouble(
                            Exit.USAGE, option + " に書けるのは " + list + " です。", option + " takes one of " + list + ".");
                }
            }
        }

        private boolean wanted(Statement statement, Catalogue catalogue) {
            if (kind != null && !statement.kind().id().equals(kind)) {
                return false;
            }
            return modality == null || modalities(statement, catalogue).contains(modality);
        }

        private static Set<String> modalities(Statement statement, Catalogue catalogue) {
            Set<String> modalities = new LinkedHashSet<>();
            for (Option option : catalogue.options().values()) {
                for (String named : statement.options()) {
                    if (named.equals(option.id()) || option.families().contains(named)) {
                        modalities.add(option.modality().id());
                    }
                }
            }
            return modalities;
        }
    }

    /** {@code knowledge show ID...}: everything about a statement, option, source, topic or score. */
    @Command(name = "show")
    static final class ShowCommand implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "ids")
        List<String> ids = List.of();

        @CommandLine.Mixin
        LocalOption local = new LocalOption();

        ShowCommand(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws Trouble {
            FactorTable table = FactorTable.load();
            Catalogue catalogue = local.with(Catalogue.load(), table, terminal);
            KnowledgeText text = new KnowledgeText(catalogue, table, terminal.lang());
            for (String id : ids) {
                if (!text.show(id)) {
                    throw ExplainCommand.noSuchId(id, catalogue);
                }
            }
            Output.write(text.toString(), null, terminal);
            return Exit.DONE;
        }
    }

    /** {@code knowledge search WORDS...}: statements and scores that have every word, in either language. */
    @Command(name = "search")
    static final class SearchCommand implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(arity = "1..*", paramLabel = "WORD", descriptionKey = "words")
        List<String> words = List.of();

        @CommandLine.Mixin
        LocalOption local = new LocalOption();

        SearchCommand(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws Trouble {
            FactorTable table = FactorTable.load();
            Catalogue catalogue = local.with(Catalogue.load(), table, terminal);
            KnowledgeText text = new KnowledgeText(catalogue, table, terminal.lang());
            StringBuilder out = new StringBuilder();
            for (Statement statement : catalogue.statements()) {
                if (hasEveryWord(text.searchable(statement))) {
                    KnowledgeText.line(statement, terminal.lang(), out);
                }
            }
            for (ScoreTable score : catalogue.scores()) {
                if (hasEveryWord(ScoreText.searchable(score))) {
                    ScoreText.line(score, terminal.lang(), out);
                }
            }
            Output.write(out.toString(), null, terminal);
            if (out.length() == 0) {
                terminal.say("該当する文はありません。", "no statement has all these words.");
            }
            return Exit.DONE;
        }

        private boolean hasEveryWord(String all) {
            return words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    /** The words of {@code --modality}. */
    static final class Modalities implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<String> words = new ArrayList<>();
            for (Modality modality : Modality.values()) {
                words.add(modality.id());
            }
            return words.iterator();
        }
    }

    /** The words of {@code --kind}. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<String> words = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                words.add(kind.id());
            }
            return words.iterator();
        }
    }
}
