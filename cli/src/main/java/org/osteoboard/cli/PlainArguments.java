package org.osteoboard.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.source.Format;

/**
 * Reads the everyday {@code propose} without the full parser, whose classes are too old for a class-data archive and
 * take as long as reading, firing and writing together. Whatever is not plain goes to the full parser; a test holds
 * both to the same meaning.
 */
final class PlainArguments {
    private PlainArguments() {}

    /** The command, or null if the arguments are not plain. */
    static @Nullable ProposeCommand propose(String[] args, Terminal terminal) {
        ProposeCommand command = new ProposeCommand(terminal);
        List<String> cases = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean named = false;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (!arg.startsWith("-") || arg.equals("-")) {
                if (named) {
                    cases.add(arg);
                }
                if (!named && !arg.equals("propose")) {
                    return null;
                }
                named = true;
                continue;
            }
            int equal = arg.indexOf('=');
            String option = arg.startsWith("--") && equal > 0 ? arg.substring(0, equal) : arg;
            if (!seen.add(option)) {
                return null;
            }
            if (arg.equals("--full")) {
                if (!named) {
                    return null;
                }
                command.full = true;
                continue;
            }
            boolean attached = !option.equals(arg);
            String value = attached ? arg.substring(equal + 1) : i + 1 < args.length ? args[i + 1] : "";
            i += attached ? 0 : 1;
            if (value.isEmpty()
                    || (value.startsWith("-") && !value.equals("-"))
                    || !set(command, option, value, named)) {
                return null;
            }
        }
        command.cases = cases;
        return cases.isEmpty() ? null : command;
    }

    private static boolean set(ProposeCommand command, String option, String value, boolean named) {
        if (option.equals("--lang")) {
            return value.equals("ja") || value.equals("en");
        }
        if (!named) {
            return false;
        }
        switch (option) {
            case "--format" -> {
                org.osteoboard.report.Format format = ProposeCommand.format(value);
                if (format == null) {
                    return false;
                }
                command.format = format;
            }
            case "--output", "-o" -> {
                if (command.output.file != null) {
                    return false;
                }
                command.output.file = value;
            }
            case "--local" -> command.local.folder = value;
            case "--input-format" -> {
                Format format = ReportOptions.inputFormat(value);
                if (format == null) {
                    return false;
                }
                command.input.format = format;
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
