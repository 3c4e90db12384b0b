package org.osteoboard.spark;

import java.util.EnumMap;
import java.util.Map;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.report.line.CaseLines;
import org.osteoboard.report.line.Detail;

/**
 * The one engine of an executor, made when its first task asks for it and shared by all its tasks. This is the only
 * static state of the project: a task is sent to an executor as bytes, and nothing but a static outlives it there.
 */
final class ExecutorLines {
    private static final Map<Detail, CaseLines> LINES = lines();

    private ExecutorLines() {}

    private static Map<Detail, CaseLines> lines() {
        OptionEngine engine = OptionEngine.create();
        Map<Detail, CaseLines> lines = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            lines.put(detail, new CaseLines(engine, detail));
        }
        return lines;
    }

    static CaseLines of(Detail detail) {
        CaseLines lines = LINES.get(detail);
        if (lines == null) {
            throw new IllegalStateException(detail.id());
        }
        return lines;
    }
}
