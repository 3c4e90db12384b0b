package org.osteoboard.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.local.PackSchema;
import org.osteoboard.model.casefile.CaseSchema;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.source.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code osteoboard schema [KEY]}: the JSON Schema of the case file or of a pack, or every legal value of one key. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private static final String LESIONS = "bone-metastases.lesions.";

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "KEY", descriptionKey = "key")
    @Nullable
    String key;

    @Option(names = "--pack")
    boolean pack;

    @Mixin
    ReportOptions.OutputOption output = new ReportOptions.OutputOption();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        FactorTable table = FactorTable.load();
        if (pack) {
            if (key != null) {
                throw new Trouble(Exit.USAGE, "--pack とキーは同時に書けません。", "--pack takes no key.");
            }
            Output.write(PackSchema.json(Catalogue.load(), table), output.file, terminal);
            return Exit.DONE;
        }
        Output.write(key == null ? CaseSchema.json(table) : values(key, table), output.file, terminal);
        return Exit.DONE;
    }

    private String values(String name, FactorTable table) throws Trouble {
        List<Factor> found = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Factor factor : table.all()) {
            if (factor.input() == null) {
                continue;
            }
            String path = path(factor);
            if (factor.path().equals(name) || path.equals(name) || path.endsWith("." + name)) {
                found.add(factor);
            }
            names.add(path.substring(path.lastIndexOf('.') + 1));
            names.add(path);
        }
        if (found.isEmpty()) {
            List<String> near = NearestName.among(name, names);
            throw new Trouble(
                    Exit.USAGE,
                    "そのようなキーはありません。" + (near.isEmpty() ? "" : String.join(" または ", near) + " ではありませんか。"),
                    "there is no such key." + (near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + "."));
        }
        KeyText text = new KeyText(terminal.lang());
        String list = "";
        for (Factor factor : found) {
            String path = path(factor);
            if (!path.equals(list)) {
                text.key(path, factor);
            }
            list = text.member(factor) ? path : "";
        }
        return text.toString();
    }

    private static String path(Factor factor) {
        Factor.Input input = factor.input();
        String key = input == null ? "" : input.key();
        return factor.ref().aboutPatient() ? key : LESIONS + key;
    }
}
