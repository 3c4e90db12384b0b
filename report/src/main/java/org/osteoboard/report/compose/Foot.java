package org.osteoboard.report.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Sources, versions, digests, and who has not reviewed this. */
final class Foot {
    private static final int SHORT_DIGEST = 8;

    private final Case about;
    private final Page page;

    Foot(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    /** @param options whether options are presented */
    void all(boolean options) {
        Proposal proposal = about.proposal;
        if (about.full && !proposal.sources().isEmpty()) {
            page.add(Kind.SECTION, Body.of(about.say(Labels.SOURCES)), "sources");
            proposal.sources().forEach(this::source);
        }
        page.add(Kind.SECTION, new Body(), "foot");
        if (options && !about.full) {
            new LeftOut(about, page).all();
        }
        versions();
    }

    /** Versions and digests, and who has not reviewed this. */
    void versions() {
        Proposal.Versions versions = about.proposal.versions();
        page.add(
                Kind.FOOT,
                Body.of(about.say(
                        Labels.FOOT_VERSIONS,
                        versions.engine(),
                        versions.knowledge(),
                        digest(versions.knowledgeSha256()),
                        digest(versions.inputSha256()))));
        Proposal.Pack pack = versions.pack();
        if (pack.given()) {
            page.add(Kind.FOOT, Body.of(about.say(Labels.FOOT_PACK, pack.id(), pack.version(), digest(pack.sha256()))));
        }
        page.add(
                Kind.FOOT, Body.of(about.say(Labels.FOOT_REVIEW) + about.say(Labels.DOT) + about.say(Labels.FOOT_WHY)));
    }

    private String digest(String sha256) {
        return about.full ? sha256 : shortened(sha256);
    }

    /** Enough of a digest to tell two apart. */
    static String shortened(String sha256) {
        return sha256.length() <= SHORT_DIGEST ? sha256 : sha256.substring(0, SHORT_DIGEST) + "…";
    }

    private void source(Proposal.SourceEntry source) {
        Body body = Body.of(String.join(
                ". ",
                List.of(source.org(), source.title(), source.year()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList()));
        if (!source.url().isEmpty()) {
            body.text(" ").faint(source.url());
        }
        if (!source.read().isEmpty()) {
            body.faint(about.say(Labels.PAREN, about.say(Labels.READ_AS, source.read())));
        }
        Set<String> at = new LinkedHashSet<>();
        for (StatementEntry statement : about.proposal.statements()) {
            for (StatementEntry.Cite cite : statement.sources()) {
                if (cite.source().equals(source.id()) && !cite.at().isEmpty()) {
                    at.add(statement.id() + " " + cite.at());
                }
            }
        }
        page.add(Kind.ROW, source.id(), body, List.of(source.id()));
        if (!at.isEmpty()) {
            page.add(Kind.DETAIL, "", new Body().faint(String.join(about.say(Labels.ALSO), at)), List.of(source.id()));
        }
    }
}
