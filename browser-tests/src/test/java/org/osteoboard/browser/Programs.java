package org.osteoboard.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the browser and its driver. One that is missing is a failure with a sentence, never a skipped test. */
final class Programs {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

    private Programs() {}

    static Path browser() {
        return find("osteoboard.chromium", BROWSERS, String.valueOf(System.getenv("PATH")));
    }

    static Path driver() {
        return find("osteoboard.chromedriver", DRIVERS, String.valueOf(System.getenv("PATH")));
    }

    /** The program that the property names, or the first of the names that is on the path. */
    static Path find(String property, List<String> names, String path) {
        String given = System.getProperty(property, "");
        if (!given.isEmpty()) {
            return executable(Path.of(given), property + " names " + given + ", which is no program.");
        }
        for (String folder : path.split(File.pathSeparator)) {
            for (String name : names) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file) && Files.isRegularFile(file)) {
                    return file;
                }
            }
        }
        throw new IllegalStateException("None of " + names + " is on the PATH. " + HELP);
    }

    private static Path executable(Path file, String fault) {
        if (!Files.isRegularFile(file) || !Files.isExecutable(file)) {
            throw new IllegalStateException(fault + " " + HELP);
        }
        return file;
    }

    private static final String HELP =
            "The browser tests need Chromium and its driver: on Debian install chromium, chromium-driver and"
                    + " fonts-ipafont-gothic, or say where they are with -Dosteoboard.chromium=FILE and"
                    + " -Dosteoboard.chromedriver=FILE.";
}
