package org.osteoboard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes what a command made: to standard output, or to a file that is there whole or not at all. */
final class Output {
    private Output() {}

    /** Writes {@code text} to the file, or to standard output for null and {@code -}. */
    static void write(String text, @Nullable String file, Terminal terminal) throws Trouble {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file == null || file.equals("-")) {
            try {
                terminal.out().write(bytes);
                terminal.out().flush();
            } catch (IOException e) {
                throw new Trouble(stdoutFailed(e, terminal), "", "");
            }
            return;
        }
        Path path = Input.path(file, Exit.CANNOT_CREATE);
        refuseFolder(path, file);
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            writeThrough(bytes, path, file);
        } else {
            replace(bytes, path, file);
        }
    }

    /** A folder is no place for one file. */
    static void refuseFolder(Path path, String file) throws Trouble {
        if (Files.isDirectory(path)) {
            throw new Trouble(
                    Exit.CANNOT_CREATE, file + ": フォルダなので書けません。", file + ": is a directory; a file is expected.");
        }
    }

    /** A device or a pipe is written to, never replaced. */
    private static void writeThrough(byte[] bytes, Path path, String file) throws Trouble {
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
            out.write(bytes);
        } catch (IOException e) {
            throw cannotWrite(file);
        }
    }

    private static void replace(byte[] bytes, Path path, String file) throws Trouble {
        Path part = path.toAbsolutePath()
                .resolveSibling(".osteoboard-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".part");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            boolean created = Files.exists(part);
            remove(part);
            throw created ? cannotWrite(file) : cannotCreate(file, e);
        }
        try {
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            remove(part);
            throw cannotWrite(file);
        }
    }

    /** Why a file cannot be opened for writing. */
    static Trouble cannotCreate(String file, IOException why) {
        if (why instanceof NoSuchFileException) {
            return new Trouble(Exit.CANNOT_CREATE, file + ": フォルダがありません。", file + ": its directory does not exist.");
        }
        if (why instanceof AccessDeniedException) {
            return new Trouble(
                    Exit.CANNOT_CREATE, file + ": このフォルダには書き込めません。", file + ": its directory cannot be written to.");
        }
        return new Trouble(
                Exit.CANNOT_CREATE,
                file + ": ファイルを作れません。読み取り専用の場所ではありませんか。",
                file + ": the file cannot be created. Maybe its place is read-only.");
    }

    static Trouble cannotWrite(String file) {
        return new Trouble(
                Exit.CANNOT_WRITE,
                file + ": 書き込めません (空き容量がないか、書き込みが許されていません)。",
                file + ": cannot be written (no space left, or not allowed).");
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The part that is left over is named so that it can be told apart.
        }
    }

    /** The exit code when standard output fails; says so, unless the reader simply went away. */
    static int stdoutFailed(IOException failure, Terminal terminal) {
        if (!readerLeft(failure)) {
            terminal.say("osteoboard: 標準出力に書き込めません。", "osteoboard: standard output cannot be written.");
        }
        return Exit.CANNOT_WRITE;
    }

    private static boolean readerLeft(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
            return true;
        }
        try {
            // The message may be in the language of the system; what output is connected to is not.
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
