package org.osteoboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The folder that pages are written into; each file is there whole or not at all. */
final class BoardFolder {
    private final String name;
    private final Terminal terminal;
    private final Set<String> taken = new HashSet<>(Set.of("index"));

    private BoardFolder(String name, Terminal terminal) {
        this.name = name;
        this.terminal = terminal;
    }

    /** The folder of that name; made if there is none. */
    static BoardFolder at(String name, Terminal terminal) throws Trouble {
        Path path = Input.path(name, Exit.CANNOT_CREATE);
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw Files.exists(path)
                    ? new Trouble(Exit.CANNOT_CREATE, name + ": フォルダではありません。", name + ": is not a folder.")
                    : new Trouble(Exit.CANNOT_CREATE, name + ": フォルダを作れません。", name + ": the folder cannot be made.");
        }
        return new BoardFolder(name, terminal);
    }

    /** A name for the files of a case: that of its file without the ending, and not taken yet. */
    String stem(String file) {
        Path last = file.equals("-") ? Path.of("case") : Path.of(file).getFileName();
        String whole = last == null ? "case" : last.toString();
        int dot = whole.lastIndexOf('.');
        String plain = Normalizer.normalize(dot > 0 ? whole.substring(0, dot) : whole, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}._-]", "_");
        String stem = plain;
        for (int i = 2; !taken.add(stem.toLowerCase(Locale.ROOT)); i++) {
            stem = plain + "-" + i;
        }
        return stem;
    }

    String path(String file) {
        return Path.of(name).resolve(file).toString();
    }

    void write(String file, String text) throws Trouble {
        Output.write(text, path(file), terminal);
    }
}
