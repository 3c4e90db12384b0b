package org.osteoboard.engine.local;

import java.util.List;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.model.proposal.Proposal;

/** A hospital's own pack, read and found good by {@link PackReader}. Immutable. */
public final class LocalPack {
    /** How every id of a pack begins: no id of the knowledge ever does. */
    public static final String PREFIX = "LOCAL-";

    private final Proposal.Pack head;
    private final List<Source> sources;
    private final List<Topic> topics;
    private final List<Statement> statements;

    LocalPack(Proposal.Pack head, List<Source> sources, List<Topic> topics, List<Statement> statements) {
        this.head = head;
        this.sources = List.copyOf(sources);
        this.topics = List.copyOf(topics);
        this.statements = List.copyOf(statements);
    }

    /** Its id, version, name and digest. */
    public Proposal.Pack head() {
        return head;
    }

    public List<Statement> statements() {
        return statements;
    }

    /** The knowledge it was read against, with what it adds. */
    public Catalogue into(Catalogue catalogue) {
        return catalogue.with(sources, topics, statements);
    }
}
