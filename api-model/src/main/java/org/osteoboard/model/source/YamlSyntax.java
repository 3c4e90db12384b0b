package org.osteoboard.model.source;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says what may be wrong where the YAML parser stopped. Looks at the text around, and quotes none of it.
 * The parser's own words are compared to choose among ours, at worst for a less fitting hint.
 */
final class YamlSyntax {

    private YamlSyntax() {}

    static GiveUp giveUp(MarkedYamlEngineException e, TreeBuilder tree) {
        Mark found = e.getProblemMark().or(e::getContextMark).orElse(null);
        if (found == null) {
            return tree.giveUp(Fault.UNREADABLE, 0, 0);
        }
        Mark begun = e.getContextMark().orElse(found);
        String context = e.getContext() == null ? "" : e.getContext();
        if (context.equals("while scanning a simple key")) {
            return giveUp(byLine(begun), begun, tree);
        }
        if (context.equals("while scanning a double-quoted scalar")) {
            return giveUp(Fault.YAML_ESCAPE, begun, tree);
        }
        if (context.startsWith("while scanning a") || context.startsWith("while parsing a flow")) {
            return giveUp(byBeginning(charAt(begun)), begun, tree);
        }
        if (context.equals("while parsing a node") && charAt(begun) == '!') {
            return giveUp(Fault.YAML_TAG, begun, tree);
        }
        return giveUp(byLine(found), found, tree);
    }

    /** The character a mark points to; 0 at the end of the text. */
    static int charAt(Mark mark) {
        int[] text = mark.getBuffer();
        return mark.getPointer() < text.length ? text[mark.getPointer()] : 0;
    }

    private static GiveUp giveUp(Fault fault, Mark mark, TreeBuilder tree) {
        return tree.giveUp(fault, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Fault byBeginning(int first) {
        return switch (first) {
            case '*', '&' -> Fault.YAML_ALIAS;
            case '!' -> Fault.YAML_TAG;
            case '%' -> Fault.YAML_DIRECTIVE;
            case '"', '\'', '[', '{' -> Fault.YAML_OPEN;
            case 0 -> Fault.ENDS_EARLY;
            default -> Fault.YAML_SYNTAX;
        };
    }

    /** Looks through the line where reading stopped and the one above, where a missing colon belongs. */
    private static Fault byLine(Mark mark) {
        int[] text = mark.getBuffer();
        int end = Math.min(mark.getPointer(), text.length);
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        boolean tab = false;
        boolean wide = false;
        int breaks = 0;
        for (int i = end - 1; i >= 0 && breaks < 2; i--) {
            switch (text[i]) {
                case '\n' -> breaks++;
                case '\t' -> tab |= breaks == 0;
                case '：', '\u3000' -> wide = true;
                default -> {}
            }
        }
        if (tab) {
            return Fault.YAML_TAB;
        }
        if (wide) {
            return Fault.YAML_WIDE_CHARACTER;
        }
        return charAt(mark) == ':' ? Fault.YAML_COLON : Fault.YAML_SYNTAX;
    }
}
