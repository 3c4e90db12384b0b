package org.osteoboard.engine.outline;

import java.util.List;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.casefile.ReadResult;

/**
 * Outlines of many cases: where everything stands, by id and without words. Immutable and thread-safe; make one beside
 * the engine and keep it.
 */
public final class Outlines {
    private final OptionEngine engine;
    private final Index index;

    public Outlines(OptionEngine engine) {
        this.engine = engine;
        this.index = new Index(engine);
    }

    /** Every option, in the order of outlines and proposals. */
    public List<Option> options() {
        return index.options();
    }

    /** The outline of what could be read of a case. If the file is not usable, only its alerts mean anything. */
    public Outline of(ReadResult read) {
        CaseFacts facts = engine.facts(read.caseFile());
        return Outline.of(engine, index, facts, engine.fire(facts));
    }
}
