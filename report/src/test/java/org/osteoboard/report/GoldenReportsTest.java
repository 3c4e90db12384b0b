package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;

/**
 * The reports of the invented patients are those in {@code examples/golden}. After a wanted change write them anew with
 * {@code -Dosteoboard.update-golden=true} and read the difference. The digest of the knowledge is left out, so that a
 * report changes only if what it says does.
 */
class GoldenReportsTest {
    private static final boolean UPDATE = Boolean.getBoolean("osteoboard.update-golden");

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_report_is_the_one_that_was_read(Example example) throws IOException {
        for (Lang lang : Lang.values()) {
            Path file = Examples.FOLDER
                    .resolve("golden")
                    .resolve(example.name() + "." + lang.name().toLowerCase(Locale.ROOT) + ".txt");
            String report = Reports.render(example.proposal(), Format.TEXT, lang, Layout.SHORT)
                    .replace(example.proposal().versions().knowledgeSha256().substring(0, 8), "00000000");
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, report);
            }
            assertThat(file).exists().content().isEqualTo(report);
        }
    }
}
