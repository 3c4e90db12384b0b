package org.osteoboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.model.factor.FactorTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code knowledge show ID...}: everything about whatever has an id. */
@Command(name = "show")
final class KnowledgeShow implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    LocalOption local = new LocalOption();

    @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "ids")
    List<String> ids = List.of();

    KnowledgeShow(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        FactorTable table = FactorTable.load();
        Catalogue catalogue = local.with(Catalogue.load(), table, terminal);
        KnowledgeText text = new KnowledgeText(catalogue, table, terminal.lang());
        for (String id : ids) {
            if (!text.show(id)) {
                throw new KnowledgeNames(catalogue, table).none(id);
            }
        }
        Output.write(text.toString(), null, terminal);
        return Exit.DONE;
    }
}
