package org.osteoboard.cli;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.source.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong with a command, in the language of the user, and gives the exit code. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        terminal.err().println("osteoboard: " + usage(wrong, line));
        String command = line.getCommandSpec().qualifiedName();
        terminal.say("  使い方: " + command + " --help", "  Help: " + command + " --help");
        return Exit.USAGE;
    }

    private String usage(ParameterException wrong, CommandLine line) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), line.getCommandSpec());
        }
        if (wrong instanceof MissingParameterException missing) {
            List<String> names = new ArrayList<>();
            missing.getMissing().forEach(arg -> names.add(name(arg)));
            String list = String.join(", ", names);
            return terminal.in(list + " が必要です。", list + " is missing.");
        }
        if (wrong instanceof KnowledgeCommand.MissingCommand) {
            String list = String.join(", ", line.getSubcommands().keySet());
            return terminal.in("コマンドが必要です: " + list, "a command is missing: " + list);
        }
        ArgSpec arg = wrong.getArgSpec();
        if (wrong instanceof OverwrittenOptionException && arg != null) {
            return terminal.in(name(arg) + " が 2 度書かれています。", name(arg) + " is given twice.");
        }
        if (arg != null && arg.completionCandidates() != null) {
            List<String> words = new ArrayList<>();
            arg.completionCandidates().forEach(words::add);
            String list = String.join(", ", words);
            return terminal.in(name(arg) + " に書けるのは " + list + " です。", name(arg) + " takes one of " + list + ".");
        }
        String subject = arg == null ? "" : name(arg) + ": ";
        return subject + terminal.in("読めない引数です。", "the argument cannot be read.");
    }

    private String unmatched(String found, CommandSpec spec) {
        List<String> legal = new ArrayList<>();
        boolean option = found.startsWith("-");
        if (option) {
            for (OptionSpec known : spec.options()) {
                legal.addAll(List.of(known.names()));
            }
        } else {
            legal.addAll(
                    spec.subcommands().isEmpty()
                            ? List.of()
                            : spec.subcommands().keySet());
        }
        List<String> near = NearestName.among(found, legal);
        String maybe = near.isEmpty()
                ? ""
                : terminal.in(
                        " " + String.join(" または ", near) + " ではありませんか。", " Maybe " + String.join(" or ", near) + ".");
        return option
                ? terminal.in("知らないオプション " + found + "。", "unknown option " + found + ".") + maybe
                : legal.isEmpty()
                        ? terminal.in("余分な引数 " + found + "。", "unexpected argument " + found + ".")
                        : terminal.in("知らないコマンド " + found + "。", "unknown command " + found + ".") + maybe;
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** Without any argument: the help, and exit code 2. */
    int usageAtOnce(CommandLine line) {
        line.usage(line.getErr());
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception wrong, CommandLine line, ParseResult result) {
        return wrong instanceof Trouble trouble ? trouble.tell(terminal) : Bug.tell(wrong, terminal);
    }
}
