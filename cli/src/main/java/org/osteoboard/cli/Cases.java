package org.osteoboard.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.source.Format;

/** Goes through the cases of one command: each is read; what cannot be used is named and the next one follows. */
final class Cases {
    /** What a command does with one case. */
    interface Action {
        /** False if the case cannot be used; what is wrong with it has then been told. */
        boolean take(Input input) throws Trouble;
    }

    private Cases() {}

    static int each(List<String> names, @Nullable Format format, Terminal terminal, Action action) throws Trouble {
        boolean single = names.size() == 1;
        int bad = 0;
        for (String name : names) {
            Input input;
            try {
                input = Input.read(name, format, terminal);
            } catch (Trouble trouble) {
                if (single) {
                    throw trouble;
                }
                terminal.err().println("osteoboard: " + trouble.text().in(terminal.lang()));
                bad++;
                continue;
            }
            if (!action.take(input)) {
                bad++;
            }
        }
        if (bad == 0) {
            return Exit.DONE;
        }
        if (single) {
            return Exit.UNUSABLE;
        }
        terminal.say(
                "osteoboard: " + names.size() + " 例のうち " + bad + " 例は使えませんでした (上に示しました)。",
                "osteoboard: " + bad + " of " + names.size() + " cases could not be used (named above).");
        return Exit.SOME_UNUSABLE;
    }
}
