package org.osteoboard.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code osteoboard completion [bash|zsh]}: a script that completes commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "bash|zsh",
            descriptionKey = "shell",
            converter = Shells.class,
            completionCandidates = Shells.class)
    String shell = "bash";

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        // picocli's script serves both shells: under zsh it switches to the completion of bash itself.
        Output.write(AutoComplete.bash("osteoboard", Osteoboard.whole(terminal)), null, terminal);
        return Exit.DONE;
    }

    /** The words for the shell. */
    static final class Shells implements ITypeConverter<String>, Iterable<String> {
        private static final List<String> WORDS = List.of("bash", "zsh");

        @Override
        public String convert(String word) {
            if (!WORDS.contains(word)) {
                throw new TypeConversionException("shell");
            }
            return word;
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }
}
