package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Blocks one below another beside a figure: each as near to its place as it can be, none over another. The same blocks
 * give the same column.
 */
final class Column {
    private static final Comparator<Block> DOWNWARDS = Comparator.<Block>comparingDouble(
                    block -> block.anchor().midY())
            .thenComparingDouble(block -> block.anchor().midX());

    /** Blocks that touch, and where the first of them would be. */
    private static final class Cluster {
        final List<Block> blocks = new ArrayList<>();
        double top;
        double height;
        double sum;

        Cluster(Block block) {
            blocks.add(block);
            top = block.wanted();
            height = block.height();
            sum = top;
        }

        void join(Cluster below) {
            sum += below.sum - below.blocks.size() * height;
            blocks.addAll(below.blocks);
            height += below.height;
            top = sum / blocks.size();
        }

        void within(double from, double to) {
            top = Math.max(from, Math.min(top, to - height));
        }
    }

    private Column() {}

    static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    /** A block and its top. */
    record Placed(Block block, double top) {}

    static List<Placed> of(List<Block> blocks, double from, double to) {
        List<Cluster> clusters = new ArrayList<>();
        for (Block block : blocks.stream().sorted(DOWNWARDS).toList()) {
            Cluster last = new Cluster(block);
            last.within(from, to);
            while (!clusters.isEmpty() && touches(clusters.get(clusters.size() - 1), last)) {
                Cluster above = clusters.remove(clusters.size() - 1);
                above.join(last);
                above.within(from, to);
                last = above;
            }
            clusters.add(last);
        }
        List<Placed> placed = new ArrayList<>();
        for (Cluster cluster : clusters) {
            double top = cluster.top;
            for (Block block : cluster.blocks) {
                placed.add(new Placed(block, top));
                top += block.height();
            }
        }
        return placed;
    }

    private static boolean touches(Cluster above, Cluster below) {
        return above.top + above.height > below.top;
    }
}
