package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.text.Lang;
import picocli.CommandLine;

/** The short way to read arguments means what the full parser means, or leaves it to the full parser. */
class PlainArgumentsTest {
    private static final List<String> WORDS = List.of(
            "propose",
            "propose",
            "propose",
            "a.yaml",
            "b.yaml",
            "-",
            "--full",
            "--format",
            "--format=json",
            "-f",
            "text",
            "json",
            "markdown",
            "-o",
            "--output",
            "--output=x",
            "-ox",
            "out",
            "--local",
            "--local=dir",
            "--lang",
            "--lang=en",
            "en",
            "ja",
            "--input-format",
            "yaml",
            "--input-format=json",
            "--help",
            "-h",
            "--",
            "-x",
            "--format=",
            "",
            "check");

    @Test
    void it_means_the_same_on_random_arguments() {
        Random random = new Random(41);
        int plain = 0;
        for (int i = 0; i < 5_000; i++) {
            List<String> args = new ArrayList<>();
            if (random.nextInt(3) > 0) {
                args.add("propose");
            }
            for (int n = random.nextInt(6); n > 0; n--) {
                args.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            ProposeCommand quick = PlainArguments.propose(args.toArray(String[]::new), terminal());
            if (quick != null) {
                plain++;
                ProposeCommand full = parsed(args);
                assertThat(full).as(args.toString()).isNotNull();
                assertThat(text(quick)).as(args.toString()).isEqualTo(text(full));
            }
        }
        assertThat(plain).isGreaterThan(200);
    }

    private static @Nullable ProposeCommand parsed(List<String> args) {
        CommandLine line = Osteoboard.whole(terminal());
        try {
            CommandLine.ParseResult result = line.parseArgs(args.toArray(String[]::new));
            if (result.hasSubcommand()
                    && result.subcommand().commandSpec().userObject() instanceof ProposeCommand found) {
                return found.cases.isEmpty() || result.subcommand().isUsageHelpRequested() ? null : found;
            }
            return null;
        } catch (CommandLine.ParameterException wrong) {
            return null;
        }
    }

    private static String text(ProposeCommand command) {
        return command.cases + " " + command.format + " " + command.full + " " + command.output.file + " "
                + command.input.format + " " + command.local.folder;
    }

    private static Terminal terminal() {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                Lang.EN,
                false,
                false,
                false);
    }
}
