package org.osteoboard.engine.law;

import java.util.List;
import java.util.stream.Collectors;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;

/** A case file on a few lines, for the message of a failing test. */
final class Told {
    private Told() {}

    static String of(CaseFile file) {
        return answers(file.answers())
                + file.lesions().stream()
                        .map(lesion -> "\n  " + lesion.id() + ": " + answers(lesion.answers()))
                        .collect(Collectors.joining());
    }

    private static String answers(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.factor() + "=" + answer.values())
                .collect(Collectors.joining("; "));
    }
}
