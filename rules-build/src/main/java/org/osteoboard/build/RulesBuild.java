package org.osteoboard.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Entry point of the build steps.
 *
 * <ul>
 *   <li>{@code factors FACTORS RULES SOURCES CLASSES}: factor table → Java readings and {@code factors.bin}
 *   <li>{@code catalogue FACTORS RULES CLASSES DOCS VIGNETTES}: rules and texts → {@code catalogue.bin} and the
 *       digest of all knowledge, {@code knowledge.sha256}; vignettes → {@code review.bin}; generated docs checked
 *   <li>{@code plain FACTORS RULES SOURCES}: rules → the same rules as plain Java, for the benchmarks
 * </ul>
 */
public final class RulesBuild {
    private RulesBuild() {}

    public static void main(String[] args) throws IOException {
        Faults faults = new Faults();
        Path rules = Path.of(args[2]);
        DrlFiles drl = new DrlFiles(rules, faults);
        FactorRows rows = new FactorRows(Path.of(args[1]), new Openers(rules, drl), faults);
        switch (args[0]) {
            case "factors" -> {
                byte[] table = new FactorTableWriter(rows, faults).write();
                faults.failIfAny("factor table");
                new ReadingGenerator(rows).write(Path.of(args[3]));
                save(Path.of(args[4]).resolve("org/osteoboard/model/factor/factors.bin"), table);
            }
            case "catalogue" -> {
                Knowledge knowledge = new Knowledge(rules, drl, rows, faults);
                VignetteRows vignettes = new VignetteRows(Path.of(args[5]), faults);
                for (StatementText text : knowledge.statements().values()) {
                    faults.check(vignettes.count(text.id()) > 0, text.id(), "has no vignette");
                }
                new Docs(knowledge, vignettes)
                        .check(Path.of(args[4]), Boolean.getBoolean("osteoboard.update-docs"), faults);
                faults.failIfAny("knowledge");
                byte[] catalogue = new CatalogueWriter(knowledge).write();
                byte[] table = new FactorTableWriter(rows, faults).write();
                faults.failIfAny("catalogue");
                Path folder = Path.of(args[3]).resolve("org/osteoboard/rules");
                save(folder.resolve("catalogue.bin"), catalogue);
                save(folder.resolve("review.bin"), new ReviewWriter(knowledge, vignettes).write());
                save(
                        folder.resolve("knowledge.sha256"),
                        digest(table, catalogue).getBytes(StandardCharsets.US_ASCII));
            }
            case "plain" -> {
                DrlRules parsed = new DrlRules(drl, rows, faults);
                faults.failIfAny("rules");
                new PlainRules(parsed).write(Path.of(args[3]));
            }
            default -> throw new IllegalArgumentException("unknown step " + args[0]);
        }
    }

    /** One digest over the factor table and everything the rules and texts say. */
    private static String digest(byte[] table, byte[] catalogue) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(table);
            return HexFormat.of().formatHex(sha256.digest(catalogue));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void save(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
