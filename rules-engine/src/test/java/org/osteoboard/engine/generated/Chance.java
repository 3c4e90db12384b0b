package org.osteoboard.engine.generated;

import java.util.List;
import java.util.SplittableRandom;

/** What falls to one line: the same seed and index draw the same, whatever was drawn for other lines. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed, long index) {
        random = new SplittableRandom(seed ^ new SplittableRandom(index).nextLong());
    }

    /** True in {@code percent} of a hundred. */
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** True with this share. */
    boolean share(double share) {
        return random.nextDouble() < share;
    }

    double share() {
        return random.nextDouble();
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A whole number, both ends included, those in the middle more often. */
    int aboutTheMiddle(int low, int high) {
        return (between(low, high) + between(low, high) + 1) / 2;
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
