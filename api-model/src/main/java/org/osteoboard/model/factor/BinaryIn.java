package org.osteoboard.model.factor;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.grammar.Op;
import org.osteoboard.model.text.Text;

/** Reads the compact resources the build writes: the factor table and the catalogue. */
public final class BinaryIn {
    private final byte[] bytes;
    private int next;

    /** Reads all of {@code in}, which the caller closes. */
    public BinaryIn(InputStream in) throws IOException {
        bytes = in.readAllBytes();
    }

    /** Reads one value of type {@code T}. */
    @FunctionalInterface
    public interface Item<T> {
        T read() throws IOException;
    }

    public String text() throws IOException {
        int length = number();
        return new String(bytes, advance(length), length, StandardCharsets.UTF_8);
    }

    public Text words() throws IOException {
        return new Text(text(), text());
    }

    public int number() throws IOException {
        int at = advance(2);
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    public long mask() throws IOException {
        long mask = 0;
        for (int i = 0; i < 4; i++) {
            mask = mask << 16 | number();
        }
        return mask;
    }

    public boolean flag() throws IOException {
        return bytes[advance(1)] != 0;
    }

    /** Where the next {@code length} bytes start. */
    private int advance(int length) throws IOException {
        int at = next;
        if (length > bytes.length - at) {
            throw new EOFException("the resource ends at " + bytes.length);
        }
        next = at + length;
        return at;
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
