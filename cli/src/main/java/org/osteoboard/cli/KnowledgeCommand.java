package org.osteoboard.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code osteoboard knowledge}: what the knowledge says, whatever the case. */
@Command(name = "knowledge")
final class KnowledgeCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    /** The command with its commands. */
    static CommandLine with(Terminal terminal) {
        return new CommandLine(new KnowledgeCommand())
                .addSubcommand("list", new KnowledgeList(terminal))
                .addSubcommand("show", new KnowledgeShow(terminal))
                .addSubcommand("search", new KnowledgeSearch(terminal))
                .addSubcommand("lint", new KnowledgeLint(terminal))
                .addSubcommand("export", new KnowledgeExport(terminal));
    }

    @Override
    public void run() {
        throw new MissingCommand(Objects.requireNonNull(spec).commandLine());
    }

    /** Asked for nothing. */
    static final class MissingCommand extends ParameterException {
        private static final long serialVersionUID = 1;

        MissingCommand(CommandLine line) {
            super(line, "missing command");
        }
    }
}
