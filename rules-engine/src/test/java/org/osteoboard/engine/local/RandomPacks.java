package org.osteoboard.engine.local;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;

/** Random packs, written as a hospital would and read by the reader; what it refuses is written anew. */
final class RandomPacks {
    private static final List<String> NUMBERS = List.of("atLeast", "above", "atMost", "below");
    private static final List<String> KINDS = List.of("supports", "against", "caution", "monitoring", "note");

    private final FactorTable table = APack.ENGINE.factors();
    private final Random random;

    RandomPacks(long seed) {
        this.random = new Random(seed);
    }

    /** A pack of so many statements; two of them that happen to say the same make a new one. */
    LocalPack pack(int size) {
        while (true) {
            StringBuilder statements = new StringBuilder();
            for (int i = 0; i < size; i++) {
                statements.append(statement("LOCAL-R" + i));
            }
            PackResult result = APack.of(statements.toString()).read();
            if (result.pack().isPresent()) {
                return result.pack().get();
            }
        }
    }

    private String statement(String id) {
        while (true) {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            String of = kind.equals("note") ? "topic: IMAGING" : "options: [EBRT]";
            String statement = APack.statement(id, kind, of, condition(2));
            if (APack.of(statement).faults().isEmpty()) {
                return statement;
            }
        }
    }

    private String condition(int depth) {
        int parts = 1 + random.nextInt(3);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            boolean group = depth > 0 && random.nextInt(4) == 0;
            written.add(group ? "(" + condition(depth - 1) + ")" : test());
        }
        return String.join(random.nextBoolean() ? " and " : " or ", written);
    }

    private String test() {
        List<Factor> scope = random.nextBoolean() ? table.ofPatient() : table.ofLesion();
        Factor factor = scope.get(random.nextInt(scope.size()));
        return factor.path()
                + switch (factor.kind()) {
                    case FINDING -> random.nextBoolean() ? ".yes()" : ".no()";
                    case CHOICE ->
                        (random.nextBoolean() ? ".is(" : ".isNot(")
                                + factor.values()
                                        .get(random.nextInt(factor.values().size()))
                                        .word()
                                + ")";
                    case RANGE -> "." + NUMBERS.get(random.nextInt(4)) + "(" + threshold(factor.numbers()) + ")";
                };
    }

    private String threshold(Factor.Numbers numbers) {
        BigDecimal high = numbers.plausibleHigh() == null ? numbers.high() : numbers.plausibleHigh();
        BigDecimal share = high.subtract(numbers.low()).multiply(BigDecimal.valueOf(1 + random.nextInt(9)));
        String number = numbers.low()
                .add(share.divide(BigDecimal.TEN, numbers.whole() ? 0 : 1, RoundingMode.HALF_UP))
                .toPlainString();
        boolean bare = numbers.unit().equals("1") || numbers.unit().equals("NRS");
        return bare ? number : number + " " + numbers.unit();
    }
}
