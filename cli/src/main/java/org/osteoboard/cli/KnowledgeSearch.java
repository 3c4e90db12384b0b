package org.osteoboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.model.factor.FactorTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code knowledge search WORDS...}: whatever has every word, in either language. */
@Command(name = "search")
final class KnowledgeSearch implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    LocalOption local = new LocalOption();

    @Parameters(arity = "1..*", paramLabel = "WORD", descriptionKey = "words")
    List<String> words = List.of();

    KnowledgeSearch(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        FactorTable table = FactorTable.load();
        Catalogue catalogue = local.with(Catalogue.load(), table, terminal);
        SearchPlaces places = new SearchPlaces(terminal.lang());
        places.statements(catalogue);
        places.scores(catalogue);
        places.named(catalogue);
        places.factors(table);
        places.sources(catalogue);
        String found = places.having(words);
        Output.write(found, null, terminal);
        if (found.isEmpty()) {
            terminal.say("すべての語を含むものはありません。", "nothing has all these words.");
        }
        return Exit.DONE;
    }
}
