package org.osteoboard.engine.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.whatif.Changes;
import org.osteoboard.model.whatif.Changes.Move;

/** What is different between two whole proposals of the same knowledge. */
public final class Proposals {
    private final Proposal before;
    private final Proposal after;

    private Proposals(Proposal before, Proposal after) {
        this.before = before;
        this.after = after;
    }

    public static Changes changes(Proposal before, Proposal after) {
        Proposals both = new Proposals(before, after);
        return new Changes(
                both.options(),
                both.contraindications(),
                both.statements(),
                both.alerts(),
                Compared.assessed(before.assessments(), after.assessments()));
    }

    private static Map<String, OptionEntry> entries(Proposal proposal) {
        Map<String, OptionEntry> entries = new LinkedHashMap<>();
        proposal.modalities()
                .forEach(modality ->
                        modality.options().forEach(each -> entries.put(each.option() + "@" + each.target(), each)));
        return entries;
    }

    /** Options as they are, or may be, at one target in both cases. */
    private List<Move> options() {
        Map<String, OptionEntry> was = entries(before);
        Map<String, OptionEntry> is = entries(after);
        List<Move> moves = new ArrayList<>();
        for (String key : together(was, is)) {
            OptionEntry then = was.get(key);
            OptionEntry now = is.get(key);
            if (then != null && now != null) {
                if (then.state() != now.state()) {
                    moves.add(new Move(
                            now.option(),
                            now.target(),
                            then.state().id(),
                            now.state().id()));
                }
            } else if (now != null && atHand(now)) {
                moves.add(new Move(
                        now.option(),
                        now.target(),
                        Changes.NO_SUCH_TARGET,
                        now.state().id()));
            } else if (then != null && atHand(then)) {
                moves.add(new Move(then.option(), then.target(), then.state().id(), Changes.NO_SUCH_TARGET));
            }
        }
        return moves;
    }

    /** Every key of both, in the order of options, then of targets. */
    private static List<String> together(Map<String, OptionEntry> was, Map<String, OptionEntry> is) {
        Map<String, List<String>> byOption = new LinkedHashMap<>();
        was.forEach((key, each) ->
                byOption.computeIfAbsent(each.option(), k -> new ArrayList<>()).add(key));
        is.forEach((key, each) -> {
            if (!was.containsKey(key)) {
                byOption.computeIfAbsent(each.option(), k -> new ArrayList<>()).add(key);
            }
        });
        return byOption.values().stream().flatMap(List::stream).toList();
    }

    private static boolean atHand(OptionEntry entry) {
        return entry.state() == State.OPEN || entry.state() == State.NEEDS_INFORMATION;
    }

    private List<Move> contraindications() {
        Map<String, OptionEntry> was = entries(before);
        List<Move> moves = new ArrayList<>();
        entries(after).forEach((key, now) -> {
            OptionEntry then = was.get(key);
            if (then != null && (atHand(then) || atHand(now)) && then.contraindication() != now.contraindication()) {
                moves.add(new Move(
                        now.option(),
                        now.target(),
                        then.contraindication().id(),
                        now.contraindication().id()));
            }
        });
        return moves;
    }

    private List<Move> statements() {
        Map<String, StatementEntry> was = said(before);
        Map<String, StatementEntry> is = said(after);
        Set<String> relevant = relevant(before);
        relevant.addAll(relevant(after));
        Set<String> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        List<Move> moves = new ArrayList<>();
        for (String key : keys) {
            StatementEntry then = was.get(key);
            StatementEntry now = is.get(key);
            StatementEntry either = now != null ? now : then;
            if (either == null || either.kind().equals("opens") || either.kind().equals("alert")) {
                continue;
            }
            boolean matters = !either.topic().isEmpty() || relevant.contains(key);
            Function<Map<String, StatementEntry>, String> state = in -> {
                StatementEntry entry = in.get(key);
                return entry == null ? Changes.RULED_OUT : entry.holds() ? Changes.HOLDS : Changes.POSSIBLE;
            };
            if (matters && !state.apply(was).equals(state.apply(is))) {
                moves.add(new Move(either.id(), either.target(), state.apply(was), state.apply(is)));
            }
        }
        return moves;
    }

    private static Map<String, StatementEntry> said(Proposal proposal) {
        Map<String, StatementEntry> said = new LinkedHashMap<>();
        proposal.statements().forEach(each -> said.put(each.id() + "@" + each.target(), each));
        return said;
    }

    private static Set<String> relevant(Proposal proposal) {
        Set<String> relevant = new HashSet<>();
        entries(proposal).values().stream()
                .filter(Proposals::atHand)
                .flatMap(entry -> entry.statements().stream())
                .forEach(said -> relevant.add(said.statement() + "@" + said.target()));
        return relevant;
    }

    private List<Move> alerts() {
        Map<String, Alert> was = new LinkedHashMap<>();
        before.alerts().forEach(alert -> was.put(alert.topic(), alert));
        List<Move> moves = new ArrayList<>();
        for (Alert now : after.alerts()) {
            Alert then = was.get(now.topic());
            if (then != null && then.state() != now.state()) {
                moves.add(
                        new Move(now.topic(), "", then.state().id(), now.state().id()));
            }
        }
        return moves;
    }
}
