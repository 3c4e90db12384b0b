package org.osteoboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.local.LocalPack;
import org.osteoboard.engine.local.PackProblem;
import org.osteoboard.engine.local.PackReader;
import org.osteoboard.engine.local.PackResult;
import org.osteoboard.model.factor.FactorTable;
import picocli.CommandLine.Option;

/** {@code --local DIR}: a hospital's own pack. */
final class LocalOption {
    @Option(names = "--local", paramLabel = "DIR")
    @Nullable
    String folder;

    /** The engine with the pack, if one was given; a faulty one is told on standard error and ends the command. */
    OptionEngine with(OptionEngine engine, Terminal terminal) throws Trouble {
        return folder == null ? engine : engine.with(pack(folder, engine.packReader(), terminal));
    }

    /** The catalogue with the pack, if one was given. */
    Catalogue with(Catalogue catalogue, FactorTable table, Terminal terminal) throws Trouble {
        return folder == null
                ? catalogue
                : pack(folder, new PackReader(table, catalogue), terminal).into(catalogue);
    }

    private static LocalPack pack(String folder, PackReader reader, Terminal terminal) throws Trouble {
        PackResult result = read(folder, reader);
        if (result.pack().isPresent()) {
            return result.pack().get();
        }
        terminal.err().print(told(result.problems(), folder, terminal));
        int count = result.problems().size();
        throw new Trouble(
                Exit.UNUSABLE,
                folder + ": 院内パックが使えません (問題 " + count + " 件、上に示しました)。報告書は作りません。",
                folder + ": the pack cannot be used (" + count + " problems, named above). No report is made.");
    }

    /** What became of the pack: no pack if the folder or a file of it is faulty. */
    static PackResult read(String folder, PackReader reader) throws Trouble {
        PackFolder found = PackFolder.read(folder);
        PackResult result = reader.read(found.files());
        if (found.problems().isEmpty()) {
            return result;
        }
        List<PackProblem> problems = new ArrayList<>(found.problems());
        boolean noHead = found.problems().stream().anyMatch(each -> each.file().equals(PackReader.HEAD));
        problems.addAll(noHead ? List.of() : result.problems());
        return new PackResult(Optional.empty(), problems, result.warnings());
    }

    static String told(List<PackProblem> problems, String folder, Terminal terminal) {
        StringBuilder told = new StringBuilder();
        String above = folder.endsWith("/") ? folder : folder + "/";
        for (PackProblem each : problems) {
            told.append(ProblemText.of(each.problem(), above + each.file(), terminal.lang()));
        }
        return told.toString();
    }
}
