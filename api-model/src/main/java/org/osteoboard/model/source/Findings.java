package org.osteoboard.model.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far, at most {@link Limits#PROBLEMS} and one that says there are more. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        if (problems.size() == Limits.PROBLEMS) {
            problems.add(Fault.TOO_MANY_PROBLEMS.at(problem.line(), 0, "", Limits.PROBLEMS));
            throw new GiveUp();
        }
        problems.add(problem);
    }

    /** Adds without giving up. */
    void addLast(Problem problem) {
        problems.add(problem);
    }

    List<Problem> byLine() {
        if (problems.size() > 1) {
            problems.sort(Comparator.comparingInt(Problem::line));
        }
        return problems;
    }
}
