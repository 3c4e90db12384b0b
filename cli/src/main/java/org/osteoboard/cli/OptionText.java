package org.osteoboard.cli;

import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Family;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.review.Review;

/** The pages of an option and of a family of options. */
final class OptionText {
    private final Catalogue catalogue;
    private final Entries page;

    OptionText(Catalogue catalogue, Entries page) {
        this.catalogue = catalogue;
        this.page = page;
    }

    void option(Option option) {
        page.head(option.id(), option.modality().label().in(page.lang()));
        page.both(option.name());
        page.entry(page.in("平易な言葉", "plain words"), option.plain());
        page.entry(
                page.in("対象", "target"),
                option.aboutPatient() ? page.in("患者", "the patient") : page.in("病変", "a lesion"));
        page.entry(page.in("仲間", "families"), String.join(", ", option.families()));
        page.entry(page.in("次の内訳", "a form of"), option.partOf());
        page.heading(page.in("この選択肢についての文", "statements"));
        for (Kind kind : Kind.values()) {
            for (Statement statement : catalogue.statements()) {
                if (statement.kind() == kind && Review.speaksOf(statement, option)) {
                    page.innerLine(statement);
                }
            }
        }
    }

    void family(Family family) {
        page.head(family.id(), page.in("選択肢の仲間", "family of options"));
        page.both(family.name());
        page.heading(page.in("選択肢", "options"));
        for (Option option : catalogue.options().values()) {
            if (option.families().contains(family.id())) {
                page.inner(option.id() + "  " + option.name().in(page.lang()));
            }
        }
        page.heading(page.in("この仲間についての文", "statements"));
        catalogue.statements().stream()
                .filter(each -> each.options().contains(family.id()))
                .forEach(page::innerLine);
    }
}
