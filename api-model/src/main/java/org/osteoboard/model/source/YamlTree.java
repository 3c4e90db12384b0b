package org.osteoboard.model.source;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML 1.2 text as a tree, read event by event: no tag, anchor or alias ever gets as far as a value. */
final class YamlTree {
    private final Parser events;
    private final TreeBuilder tree;
    private boolean documentSeen;

    private YamlTree(Parser events, TreeBuilder tree) {
        this.events = events;
        this.tree = tree;
    }

    static void read(String text, TreeBuilder tree) {
        LoadSettings settings = LoadSettings.builder()
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(Limits.FILE_BYTES)
                // One buffer for all: the reader copies what it has not yet consumed each time it refills,
                // which for one long scalar takes time with the square of its length.
                .setBufferSize(Math.max(1, text.length()))
                .build();
        try {
            new YamlTree(new ParserImpl(settings, new StreamReader(settings, text)), tree).readAll();
        } catch (MarkedYamlEngineException e) {
            throw YamlSyntax.giveUp(e, tree);
        } catch (YamlVersionException e) {
            throw tree.giveUp(Fault.YAML_DIRECTIVE, 0, 0);
        }
    }

    private void readAll() {
        while (events.hasNext()) {
            Event event = events.next();
            Mark mark = mark(event);
            int line = mark.getLine() + 1;
            int column = mark.getColumn() + 1;
            switch (event.getEventId()) {
                case DocumentStart -> document(mark, line, column);
                case Alias -> alias(line, column);
                case Scalar -> scalar((ScalarEvent) event, line, column);
                case MappingStart, SequenceStart -> collection((CollectionStartEvent) event, line, column);
                case MappingEnd, SequenceEnd -> tree.end();
                default -> {}
            }
        }
    }

    private void document(Mark mark, int line, int column) {
        if (documentSeen) {
            throw tree.giveUp(Fault.MANY_DOCUMENTS, line, column);
        }
        documentSeen = true;
        if (YamlSyntax.charAt(mark) == '%') {
            tree.report(Fault.YAML_DIRECTIVE, line, column);
        }
    }

    private void alias(int line, int column) {
        tree.report(Fault.YAML_ALIAS, line, column);
        if (tree.expectsKey()) {
            tree.rejectedKey();
        } else {
            tree.rejectedValue(line, column);
        }
    }

    private void scalar(ScalarEvent event, int line, int column) {
        reportAnchorAndTag(event, event.getTag().isPresent(), line, column);
        String text = event.getValue();
        if (!tree.expectsKey()) {
            tree.scalar(text, event.isPlain() ? plainForm(text) : Node.Form.TEXT, line, column);
        } else if (event.isPlain() && text.equals("<<")) {
            tree.report(Fault.YAML_MERGE_KEY, line, column);
            tree.rejectedKey();
        } else {
            tree.key(text, line, column);
        }
    }

    private void collection(CollectionStartEvent event, int line, int column) {
        reportAnchorAndTag(event, event.getTag().isPresent(), line, column);
        if (tree.expectsKey()) {
            tree.report(Fault.YAML_KEY, line, column);
            skipCollection();
            tree.rejectedKey();
        } else if (event.getEventId() == Event.ID.MappingStart) {
            tree.beginMapping(line, column);
        } else {
            tree.beginSequence(line, column);
        }
    }

    /** Passes over the rest of a mapping or sequence that stands where a key should be. */
    private void skipCollection() {
        int depth = 1;
        while (depth > 0) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                depth--;
            }
            if (tree.depth() + depth > Limits.DEPTH) {
                Mark mark = mark(event);
                throw tree.giveUp(Fault.TOO_DEEP, mark.getLine() + 1, mark.getColumn() + 1);
            }
        }
    }

    private void reportAnchorAndTag(NodeEvent event, boolean tagged, int line, int column) {
        if (event.getAnchor().isPresent()) {
            tree.report(Fault.YAML_ALIAS, line, column);
        }
        if (tagged) {
            tree.report(Fault.YAML_TAG, line, column);
        }
    }

    private static Node.Form plainForm(String text) {
        return switch (text) {
            case "", "~", "null" -> Node.Form.NULL;
            case "true", "false" -> Node.Form.BOOLEAN;
            default -> PlainNumber.matches(text) ? Node.Form.NUMBER : Node.Form.TEXT;
        };
    }

    private static Mark mark(Event event) {
        return event.getStartMark().orElseThrow();
    }
}
