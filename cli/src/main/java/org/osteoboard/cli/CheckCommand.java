package org.osteoboard.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.local.LocalPack;
import org.osteoboard.engine.local.PackReader;
import org.osteoboard.engine.local.PackResult;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Format;
import org.osteoboard.report.Layout;
import org.osteoboard.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osteoboard check CASE...}: what is wrong with a case file or a pack, unusual, too old or contradictory. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "CASE", descriptionKey = "cases")
    List<String> cases = List.of();

    @Mixin
    ReportOptions.InputOption input = new ReportOptions.InputOption();

    @Mixin
    LocalOption local = new LocalOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        if (cases.isEmpty() && local.folder == null) {
            CommandSpec known = Objects.requireNonNull(spec);
            ArgSpec missing = known.positionalParameters().get(0);
            throw new MissingParameterException(known.commandLine(), missing, "missing case");
        }
        StringBuilder found = new StringBuilder();
        if (cases.isEmpty()) {
            boolean good = pack(new PackReader(FactorTable.load(), Catalogue.load()), found)
                    .isPresent();
            Output.write(found.toString(), null, terminal);
            return good ? Exit.DONE : Exit.UNUSABLE;
        }
        OptionEngine knowledge = OptionEngine.create();
        Optional<LocalPack> pack = local.folder == null ? Optional.empty() : pack(knowledge.packReader(), found);
        if (local.folder != null && pack.isEmpty()) {
            Output.write(found.toString(), null, terminal);
            return Exit.UNUSABLE;
        }
        OptionEngine engine = pack.map(knowledge::with).orElse(knowledge);
        int exit = Cases.each(cases, input.format, terminal, each -> check(each, engine, found));
        Output.write(found.toString(), null, terminal);
        return exit;
    }

    /** The pack; tells what is wrong with it or unusual in it. */
    private Optional<LocalPack> pack(PackReader reader, StringBuilder found) throws Trouble {
        String folder = Objects.requireNonNull(local.folder);
        PackResult result = LocalOption.read(folder, reader);
        found.append(LocalOption.told(result.problems(), folder, terminal));
        found.append(LocalOption.told(result.warnings(), folder, terminal));
        result.pack().ifPresent(pack -> {
            String head = folder + ": " + pack.head().id() + " " + pack.head().version() + ": ";
            int count = pack.statements().size();
            found.append(terminal.in(
                    head + "問題はありません (文 " + count + " 件)。\n", head + "no problem found (" + count + " statements).\n"));
        });
        return result.pack();
    }

    private boolean check(Input each, OptionEngine engine, StringBuilder found) {
        ReadResult read = engine.reader().read(each.bytes(), each.format());
        Proposal proposal = engine.propose(read);
        Lang lang = terminal.lang();
        int start = found.length();
        for (Problem problem : read.problems()) {
            found.append(ProblemText.of(problem, each.name(), lang));
        }
        for (Problem warning : read.warnings()) {
            found.append(ProblemText.of(warning, each.name(), lang));
        }
        List<Remark> remarks = new ArrayList<>();
        Map<String, Integer> lines = lines(read.caseFile());
        for (Proposal.Conflict conflict : proposal.conflicts()) {
            int line = 0;
            for (String pointer : conflict.pointers()) {
                line = Math.max(line, lines.getOrDefault(pointer, 0));
            }
            remark(
                    each,
                    line,
                    terminal.in("食い違い: ", "contradiction: ") + conflict.text().in(lang),
                    found);
        }
        for (Missing missing : proposal.missing()) {
            if (missing.standing().equals("stale")) {
                String text = terminal.in(
                        "古い値: 「" + missing.label().ja() + "」は基準日から離れすぎているため、不明として扱います。",
                        "too old: \"" + missing.label().en() + "\" is older than its limit and counts as not known.");
                remarks.add(new Remark(lines.getOrDefault(missing.pointer(), 0), text));
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::line));
        for (Remark remark : remarks) {
            remark(each, remark.line(), remark.text(), found);
        }
        for (Proposal.Notice notice : proposal.scope()) {
            remark(each, 0, notice.text().in(lang), found);
        }
        if (!read.usable()) {
            found.append(Reports.render(proposal, Format.TEXT, lang, new Layout(false, terminal.colour())));
        } else if (found.length() == start) {
            remark(each, 0, terminal.in("問題はありません。", "no problem found."), found);
        }
        return read.usable();
    }

    private record Remark(int line, String text) {}

    private static void remark(Input each, int line, String text, StringBuilder found) {
        found.append(each.name()).append(':');
        if (line > 0) {
            found.append(line).append(':');
        }
        found.append(' ').append(text).append('\n');
    }

    private static Map<String, Integer> lines(CaseFile file) {
        Map<String, Integer> lines = new HashMap<>();
        for (Answer answer : file.answers()) {
            lines.put(answer.pointer(), answer.line());
        }
        for (Lesion lesion : file.lesions()) {
            lines.put(lesion.pointer(), lesion.line());
            for (Answer answer : lesion.answers()) {
                lines.put(answer.pointer(), answer.line());
            }
        }
        return lines;
    }
}
