package org.osteoboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Size;

/**
 * The bytes of one case file.
 *
 * @param name as the user wrote it, {@code -} for standard input
 */
record Input(String name, byte[] bytes, Format format) {

    /** Reads a regular file or, for {@code -}, standard input; one byte more than the limit of a case file at most. */
    static Input read(String name, @Nullable Format format, Terminal terminal) throws Trouble {
        return read(name, format, terminal, Size.CASE.bytes());
    }

    /** Reads what may hold {@code most} bytes; one byte more at most. */
    static Input read(String name, @Nullable Format format, Terminal terminal, int most) throws Trouble {
        byte[] bytes = name.equals("-") ? standardInput(terminal, most) : file(name, most);
        return new Input(name, bytes, format == null ? Format.of(name, bytes) : format);
    }

    private static byte[] standardInput(Terminal terminal, int most) throws Trouble {
        try {
            return terminal.in().readNBytes(most + 1);
        } catch (IOException e) {
            throw new Trouble(Exit.NO_INPUT, "-: 標準入力が読めません。", "-: standard input cannot be read.");
        }
    }

    private static byte[] file(String name, int most) throws Trouble {
        Path path = path(name, Exit.NO_INPUT);
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new Trouble(
                        Exit.NO_INPUT,
                        name + ": 普通のファイルではありません。標準入力から読むには - と書きます。",
                        name + ": not a regular file. To read standard input write -");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(most + 1);
            }
        } catch (NoSuchFileException e) {
            throw Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? new Trouble(Exit.NO_INPUT, name + ": リンク先がありません。", name + ": a link to nothing.")
                    : new Trouble(Exit.NO_INPUT, name + ": ファイルがありません。", name + ": no such file.");
        } catch (IOException e) {
            throw new Trouble(Exit.NO_INPUT, name + ": ファイルが読めません。", name + ": the file cannot be read.");
        }
    }

    /** The path a user means; without a UTF-8 locale Java cannot name every file. */
    static Path path(String name, int exit) throws Trouble {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Trouble(
                    exit,
                    "このロケールでは扱えないファイル名です。LC_ALL=C.UTF-8 などの UTF-8 のロケールで実行してください。",
                    "The locale cannot represent a file name. Run with a UTF-8 locale, such as LC_ALL=C.UTF-8.");
        }
    }
}
