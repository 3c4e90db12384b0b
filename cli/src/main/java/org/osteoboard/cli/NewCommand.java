package org.osteoboard.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.osteoboard.model.casefile.CaseSchema;
import org.osteoboard.model.casefile.CaseTemplate;
import org.osteoboard.model.factor.FactorTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code osteoboard new}: a commented template of a case file. Never replaces a file. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    ReportOptions.OutputOption output = new ReportOptions.OutputOption();

    @Option(names = "--schema", paramLabel = "PLACE")
    String schema = CaseSchema.FILE_NAME;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        String file = output.file;
        boolean named = file != null && !file.equals("-");
        if (file != null && named && Files.exists(Input.path(file, Exit.CANNOT_CREATE), LinkOption.NOFOLLOW_LINKS)) {
            throw new Trouble(
                    Exit.CANNOT_CREATE, file + ": すでにあります。上書きはしません。", file + ": exists already and is not replaced.");
        }
        String place = schema.replace("\n", "").replace("\r", "");
        Output.write(
                CaseTemplate.yaml(
                        FactorTable.load(), terminal.lang(), place, LocalDate.now(java.time.ZoneId.systemDefault())),
                file,
                terminal);
        if (named && schema.equals(CaseSchema.FILE_NAME)) {
            terminal.say(
                    "エディタで入力を補完するには、同じフォルダに: osteoboard schema -o " + CaseSchema.FILE_NAME,
                    "For completion in an editor, in the same directory: osteoboard schema -o " + CaseSchema.FILE_NAME);
        }
        return Exit.DONE;
    }
}
