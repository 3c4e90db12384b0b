package org.osteoboard.model.factor;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.grammar.Op;
import org.osteoboard.model.text.Text;

/** Reads the compact resources the build writes: the factor table and the catalogue. */
public final class BinaryIn {
    private final DataInputStream in;

    public BinaryIn(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }

    /** Reads one value of type {@code T}. */
    @FunctionalInterface
    public interface Item<T> {
        T read() throws IOException;
    }

    public String text() throws IOException {
        return in.readUTF();
    }

    public Text words() throws IOException {
        return new Text(in.readUTF(), in.readUTF());
    }

    public int number() throws IOException {
        return in.readUnsignedShort();
    }

    public long mask() throws IOException {
        return in.readLong();
    }

    public boolean flag() throws IOException {
        return in.readBoolean();
    }

    public <T> List<T> each(Item<T> item) throws IOException {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(item.read());
        }
        return List.copyOf(items);
    }

    public List<String> texts() throws IOException {
        return each(this::text);
    }

    public FactorRef factor() throws IOException {
        return new FactorRef(flag(), number());
    }

    public Condition condition() throws IOException {
        int kind = number();
        if (kind == 2) {
            FactorRef factor = factor();
            Op op = OPS[number()];
            String number = text();
            return new Condition.Test(factor, op, number.isEmpty() ? BigDecimal.ZERO : new BigDecimal(number), mask());
        }
        List<Condition> parts = each(this::condition);
        return kind == 0 ? parts.isEmpty() ? Condition.ALWAYS : new Condition.All(parts) : new Condition.Any(parts);
    }

    private static final Op[] OPS = Op.values();
}
