package org.osteoboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.osteoboard.engine.local.PackFile;
import org.osteoboard.engine.local.PackLimits;
import org.osteoboard.engine.local.PackProblem;
import org.osteoboard.engine.local.PackReader;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Text;

/**
 * The files of a hospital's own pack: YAML files of one flat folder, nothing else. No link is followed.
 *
 * @param problems what is in the folder and may not be
 */
record PackFolder(List<PackFile> files, List<PackProblem> problems) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.yaml");

    /** Reads the folder {@code name}; it must have a {@link PackReader#HEAD}. */
    static PackFolder read(String name) throws Trouble {
        Path folder = Input.path(name, Exit.NO_INPUT);
        if (!Files.isDirectory(folder)) {
            boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
            throw there
                    ? new Trouble(Exit.NO_INPUT, name + ": フォルダではありません。", name + ": not a folder.")
                    : new Trouble(Exit.NO_INPUT, name + ": フォルダがありません。", name + ": no such folder.");
        }
        // Another folder, such as one of cases, is told from a faulty pack before anything in it is read or named.
        if (!Files.exists(folder.resolve(PackReader.HEAD), LinkOption.NOFOLLOW_LINKS)) {
            throw new Trouble(
                    Exit.NO_INPUT,
                    name + ": 院内パックではありません (" + PackReader.HEAD + " がありません)。",
                    name + ": not a pack (there is no " + PackReader.HEAD + ").");
        }
        PackFolder pack = new PackFolder(new ArrayList<>(), new ArrayList<>());
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            int count = 0;
            for (Path entry : entries) {
                if (++count > PackLimits.FILES) {
                    pack.fault(
                            PackReader.HEAD,
                            "too-many-files",
                            "フォルダのファイルは " + PackLimits.FILES + " 個までです。",
                            "the folder holds more than " + PackLimits.FILES + " files.");
                    break;
                }
                pack.add(entry);
            }
        } catch (IOException e) {
            throw new Trouble(Exit.NO_INPUT, name + ": フォルダが読めません。", name + ": the folder cannot be read.");
        }
        pack.files.sort(Comparator.comparing(PackFile::name));
        pack.problems.sort(Comparator.comparing(PackProblem::file));
        return pack;
    }

    private void add(Path path) throws Trouble {
        String name = path.getFileName().toString();
        try {
            BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isSymbolicLink()) {
                fault(name, "link", "リンクは使えません。ファイルそのものを置きます。", "a link; the file itself is expected.");
            } else if (is.isDirectory()) {
                fault(name, "folder", "フォルダは使えません。ファイルは 1 つのフォルダに並べます。", "a folder; all files lie in one folder.");
            } else if (!is.isRegularFile()) {
                fault(name, "not-a-file", "普通のファイルではありません。", "not a regular file.");
            } else if (!NAME.matcher(name).matches()) {
                fault(
                        name,
                        "other-file",
                        "院内パックに置けるのは、半角英数字の名前の .yaml ファイルだけです。",
                        "only .yaml files with names of ASCII letters and digits lie in a pack.");
            } else {
                content(path, name);
            }
        } catch (IOException e) {
            throw new Trouble(Exit.NO_INPUT, path + ": ファイルが読めません。", path + ": the file cannot be read.");
        }
    }

    private void content(Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(PackLimits.FILE_BYTES + 1);
            if (bytes.length > PackLimits.FILE_BYTES) {
                int most = PackLimits.FILE_BYTES / 1024;
                fault(
                        name,
                        "too-large",
                        "ファイルが " + most + " KiB を超えています。",
                        "the file is larger than " + most + " KiB.");
            } else {
                files.add(new PackFile(name, bytes));
            }
        }
    }

    private void fault(String file, String code, String ja, String en) {
        String shown = file.codePoints().anyMatch(Character::isISOControl) ? "?" : file;
        problems.add(new PackProblem(shown, new Problem(code, 0, "", new Text(ja, en), Problem.NO_HINT)));
    }
}
