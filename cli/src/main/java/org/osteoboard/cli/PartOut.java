package org.osteoboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there whole or not at all: until everything is written the lines are in a part file beside it, which an
 * interrupted run leaves behind and a later one may go on with. One run at a time: the part file is locked.
 */
final class PartOut implements BatchOutput {
    static final String ENDING = ".part";

    private final String name;
    private final Path file;
    private final Path part;
    private final FileChannel channel;

    private PartOut(String name, Path file, Path part, FileChannel channel) {
        this.name = name;
        this.file = file;
        this.part = part;
        this.channel = channel;
    }

    /** A new part file; one that was left over is never written over. */
    static PartOut begin(String name, Path file) throws Trouble {
        Path part = partOf(file);
        if (Files.exists(part)) {
            PartOut leftOver = resume(name, file);
            if (leftOver != null) {
                leftOver.close();
            }
            throw new Trouble(
                    Exit.CANNOT_CREATE,
                    name + ENDING + ": 途中で終わった実行の結果があります。--resume で続きから実行できます。初めからやり直すときは、このファイルを消してください。",
                    name + ENDING
                            + " is left over from a run that was interrupted. --resume goes on with it; to begin anew,"
                            + " delete it.");
        }
        return locked(name, file, part, StandardOpenOption.CREATE_NEW);
    }

    /** The part file that was left over, at its beginning; null if there is none. */
    static @Nullable PartOut resume(String name, Path file) throws Trouble {
        Path part = partOf(file);
        return Files.exists(part) ? locked(name, file, part, StandardOpenOption.WRITE) : null;
    }

    static Path partOf(Path file) {
        return file.toAbsolutePath().resolveSibling(file.getFileName() + ENDING);
    }

    private static PartOut locked(String name, Path file, Path part, StandardOpenOption how) throws Trouble {
        FileChannel channel;
        try {
            channel = FileChannel.open(part, how, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw Output.cannotCreate(name, e);
        }
        try {
            FileLock lock = channel.tryLock();
            // Between opening and locking another run may have finished and moved the file away.
            if (lock != null && Files.exists(part)) {
                return new PartOut(name, file, part, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another run in this very process.
        } catch (IOException e) {
            close(channel);
            throw Output.cannotWrite(name);
        }
        close(channel);
        throw new Trouble(
                Exit.CANNOT_CREATE, name + ": 別の実行がこのファイルに書いています。", name + ": another run is writing to this file.");
    }

    /** What an earlier run wrote. */
    InputStream written() {
        return Channels.newInputStream(channel);
    }

    /** The name of the part file, as the user would write it. */
    String part() {
        return name + ENDING;
    }

    /** Goes on behind the first {@code bytes}; what follows them is an unfinished line. */
    void goOnBehind(long bytes) throws Trouble {
        try {
            channel.truncate(bytes);
            channel.position(bytes);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void write(byte[] lines) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(lines);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void finish() throws IOException {
        channel.force(true);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void discard() throws IOException {
        Files.delete(part);
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Whatever it still had to write was written or told before.
        }
    }

    @Override
    public Trouble failed(IOException failure) {
        return new Trouble(
                Exit.CANNOT_WRITE,
                name + ": 書き込めません (空き容量がないか、書き込みが許されていません)。書けたところまでは " + name + ENDING + " にあり、--resume で続けられます。以前の "
                        + name + " は変わっていません。",
                name + ": cannot be written (no space left, or not allowed). What was written so far is in " + name
                        + ENDING + "; --resume goes on with it. An earlier " + name + " is as it was.");
    }
}
