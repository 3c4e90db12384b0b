package org.osteoboard.report.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;

/**
 * A proposal as comma-separated values (RFC 4180): a row for each option and target, one for each statement said of it,
 * and rows for all else, so that every id of the JSON is there. UTF-8 with a byte order mark, without which Excel reads
 * it in the code page of its country. A cell that could begin a formula is marked as text by an apostrophe.
 */
public final class ProposalCsv {
    private static final String MARK = "\uFEFF";

    private final CsvCase about;
    private final Proposal proposal;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> told = new LinkedHashSet<>();

    private ProposalCsv(Proposal proposal, Lang lang) {
        this.about = new CsvCase(proposal, lang);
        this.proposal = proposal;
    }

    /** The table with its heading. */
    public static String write(Proposal proposal, Lang lang) {
        return MARK + heading() + rows(proposal, lang);
    }

    /** The rows alone, for a further case of one table. */
    public static String rows(Proposal proposal, Lang lang) {
        ProposalCsv csv = new ProposalCsv(proposal, lang);
        csv.all();
        return csv.out.toString();
    }

    private static String heading() {
        List<String> titles = new ArrayList<>();
        for (Column column : Column.values()) {
            titles.add(column.title());
        }
        return Cells.row(titles);
    }

    private void all() {
        for (ModalityEntry modality : proposal.modalities()) {
            for (OptionEntry option : modality.options()) {
                option(modality, option);
            }
        }
        for (StatementEntry statement : proposal.statements()) {
            if (!told.contains(statement.id() + "@" + statement.target())) {
                put(about.statement(statement, new EnumMap<>(Column.class)));
            }
        }
        new CsvRest(about, this::put).all();
    }

    private void option(ModalityEntry modality, OptionEntry option) {
        Map<Column, String> of = new EnumMap<>(Column.class);
        of.put(Column.MODALITY, modality.id());
        of.put(Column.OPTION, option.option());
        of.put(Column.OPTION_NAME, about.say(option.name()));
        of.put(Column.TARGET, option.target());
        of.put(Column.STATE, option.state().id());
        of.put(Column.CONTRAINDICATION, option.contraindication().id());
        Map<Column, String> own = new EnumMap<>(of);
        own.put(Column.PART, "option");
        own.put(Column.ID, option.option());
        own.put(Column.ANSWERS, about.facts(option.whyNot()));
        own.put(Column.LOCAL, option.unavailable() ? "yes" : "");
        put(own);
        for (OptionEntry.Said said : option.statements()) {
            about.find(said).ifPresent(statement -> {
                told.add(statement.id() + "@" + statement.target());
                put(about.statement(statement, new EnumMap<>(of)));
            });
        }
    }

    private void put(Map<Column, String> cells) {
        cells.put(Column.CASE, proposal.caseLabel());
        cells.put(Column.AS_OF, proposal.asOf());
        cells.put(Column.JURISDICTION, proposal.jurisdiction().code());
        cells.put(Column.TARGET_NAME, about.target(cells.getOrDefault(Column.TARGET, "")));
        List<String> row = new ArrayList<>();
        for (Column column : Column.values()) {
            row.add(cells.getOrDefault(column, ""));
        }
        out.append(Cells.row(row));
    }
}
