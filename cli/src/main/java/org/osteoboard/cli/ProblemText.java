package org.osteoboard.cli;

import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Lang;

/** A problem as compilers write them: {@code file:line: message}, and a line that helps. */
final class ProblemText {
    private ProblemText() {}

    static String of(Problem problem, String file, Lang lang) {
        StringBuilder text = new StringBuilder(file).append(':');
        if (problem.line() > 0) {
            text.append(problem.line()).append(':');
        }
        text.append(' ').append(problem.message().in(lang)).append('\n');
        String hint = problem.hint().in(lang);
        String key = problem.code().equals("unknown-value") ? key(problem.pointer()) : "";
        if (!hint.isEmpty() || !key.isEmpty()) {
            text.append("  ").append(hint);
            if (!key.isEmpty()) {
                text.append(hint.isEmpty() ? "" : "  ");
                text.append(lang == Lang.JA ? "すべての値: " : "All values: ")
                        .append("osteoboard schema ")
                        .append(key);
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The last key of a pointer, without the positions in lists. */
    static String key(String pointer) {
        int end = pointer.length();
        while (end > 0) {
            int slash = pointer.lastIndexOf('/', end - 1);
            String step = pointer.substring(slash + 1, end);
            if (!step.isEmpty()
                    && !Character.isDigit(step.charAt(0))
                    && !step.equals("value")
                    && !step.equals("one-of")) {
                return step;
            }
            end = Math.max(slash, 0);
        }
        return "";
    }
}
