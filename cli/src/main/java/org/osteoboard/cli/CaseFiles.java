package org.osteoboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The case files that are meant: each as given, a folder as the case files in it by name. */
final class CaseFiles {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private CaseFiles() {}

    static List<String> of(List<String> names) throws Trouble {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-") || !Files.isDirectory(Input.path(name, Exit.NO_INPUT))) {
                files.add(name);
            } else {
                files.addAll(in(name));
            }
        }
        return files;
    }

    private static List<String> in(String folder) throws Trouble {
        List<String> found;
        try (Stream<Path> entries = Files.list(Path.of(folder))) {
            found = entries.filter(CaseFiles::isCase)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Trouble(Exit.NO_INPUT, folder + ": フォルダが読めません。", folder + ": the folder cannot be read.");
        }
        if (found.isEmpty()) {
            throw new Trouble(
                    Exit.NO_INPUT,
                    folder + ": 症例ファイル (.yaml .yml .json) がありません。",
                    folder + ": no case file (.yaml .yml .json) in this folder.");
        }
        return found;
    }

    private static boolean isCase(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(path);
    }
}
