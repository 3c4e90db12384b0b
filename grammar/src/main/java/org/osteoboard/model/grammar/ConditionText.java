package org.osteoboard.model.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osteoboard.model.grammar.Misread.Slip;
import org.osteoboard.model.grammar.Syntax.Word;

/**
 * Reads the small grammar of conditions: tests joined by and/or, parentheses group. A test is {@code path.op(arguments)}.
 * There is no negation. What the names mean is asked by others.
 */
public final class ConditionText {
    /** Parentheses inside one another. The number is ours; no rule has more than two. */
    static final int DEPTH = 16;

    private final String text;
    private final Spelling spelling;
    private int at;
    private int depth;

    private ConditionText(String text, Spelling spelling) {
        this.text = text;
        this.spelling = spelling;
    }

    /** The syntax of {@code text}; an empty text is an empty {@link Syntax.All}. */
    public static Syntax read(String text, Spelling spelling) throws Misread {
        ConditionText reader = new ConditionText(text, spelling);
        if (reader.atEnd()) {
            return new Syntax.All(List.of());
        }
        Syntax syntax = reader.joined();
        if (!reader.atEnd()) {
            throw reader.goesOn();
        }
        return syntax;
    }

    private Syntax joined() throws Misread {
        return spelling == Spelling.RULE ? list() : words();
    }

    private Syntax words() throws Misread {
        List<Syntax> parts = new ArrayList<>();
        parts.add(single());
        String first = "";
        while (true) {
            int before = at;
            String join = takeWord("and") ? "and" : takeWord("or") ? "or" : "";
            if (join.isEmpty()) {
                return parts.size() == 1
                        ? parts.get(0)
                        : first.equals("and") ? new Syntax.All(parts) : new Syntax.Any(parts);
            }
            if (!first.isEmpty() && !join.equals(first)) {
                at = before;
                skipBlanks();
                throw new Misread(Slip.MIXED, join, at + 1);
            }
            first = join;
            parts.add(single());
        }
    }

    private Syntax list() throws Misread {
        List<Syntax> parts = new ArrayList<>();
        do {
            parts.add(either());
        } while (take(","));
        return parts.size() == 1 ? parts.get(0) : new Syntax.All(parts);
    }

    private Syntax either() throws Misread {
        List<Syntax> parts = new ArrayList<>();
        do {
            parts.add(both());
        } while (take("||"));
        return parts.size() == 1 ? parts.get(0) : new Syntax.Any(parts);
    }

    private Syntax both() throws Misread {
        List<Syntax> parts = new ArrayList<>();
        do {
            parts.add(single());
        } while (take("&&"));
        return parts.size() == 1 ? parts.get(0) : new Syntax.All(parts);
    }

    private Syntax single() throws Misread {
        if (!take("(")) {
            return test();
        }
        if (++depth > DEPTH) {
            throw new Misread(Slip.TOO_DEEP, "(", at);
        }
        Syntax inner = joined();
        close();
        depth--;
        return inner;
    }

    private Syntax test() throws Misread {
        skipBlanks();
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String dotted = text.substring(from, at);
        if (dotted.toLowerCase(Locale.ROOT).equals("not") || (dotted.isEmpty() && text.startsWith("!", at))) {
            throw new Misread(Slip.NEGATION, dotted.isEmpty() ? "!" : dotted, from + 1);
        }
        if (dotted.isEmpty()) {
            throw new Misread(Slip.NO_TEST, rest(from), from + 1);
        }
        skipBlanks();
        if (at < text.length() && "<>=!≤≥≦≧＜＞＝".indexOf(text.charAt(at)) >= 0) {
            throw new Misread(Slip.COMPARISON, rest(at), at + 1);
        }
        int cut = dotted.lastIndexOf('.');
        if (cut < 0 || !take("(")) {
            throw new Misread(Slip.BARE_NAME, dotted, from + 1);
        }
        Word path = new Word(dotted.substring(0, cut), from + 1);
        return new Syntax.Test(path, new Word(dotted.substring(cut + 1), from + cut + 2), arguments());
    }

    private List<Word> arguments() throws Misread {
        List<Word> arguments = new ArrayList<>();
        if (take(")")) {
            return arguments;
        }
        do {
            arguments.add(argument());
        } while (take(","));
        close();
        return arguments;
    }

    private Word argument() throws Misread {
        skipBlanks();
        int from = at;
        while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String argument = text.substring(from, at).strip();
        if (argument.isEmpty()) {
            throw new Misread(Slip.NO_ARGUMENT, rest(from), from + 1);
        }
        return new Word(argument, from + 1);
    }

    private void close() throws Misread {
        if (take(")")) {
            return;
        }
        throw atEnd() ? new Misread(Slip.NOT_CLOSED, "", at + 1) : goesOn();
    }

    private Misread goesOn() {
        skipBlanks();
        boolean other = spelling == Spelling.WORDS
                && (text.startsWith("&", at) || text.startsWith("|", at) || text.startsWith(",", at));
        return new Misread(other ? Slip.OTHER_SPELLING : Slip.GOES_ON, rest(at), at + 1);
    }

    /** What stands at a place, up to the next blank. */
    private String rest(int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private boolean takeWord(String word) {
        skipBlanks();
        int end = at + word.length();
        boolean whole = end >= text.length() || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '(';
        return whole && take(word);
    }

    private boolean take(String token) {
        skipBlanks();
        if (text.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    private boolean atEnd() {
        skipBlanks();
        return at == text.length();
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
