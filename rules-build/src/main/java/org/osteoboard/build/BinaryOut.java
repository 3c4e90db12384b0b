package org.osteoboard.build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes the compact resources the running system reads. */
final class BinaryOut {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    BinaryOut text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        return run(() -> out.write(utf8));
    }

    BinaryOut words(Words words) {
        return text(words.ja()).text(words.en());
    }

    /** A number of 16 bits. */
    BinaryOut number(int number) {
        if (number < 0 || number > 0xffff) {
            throw new IllegalArgumentException(number + " does not fit in 16 bits");
        }
        return run(() -> out.writeShort(number));
    }

    BinaryOut mask(long mask) {
        return run(() -> out.writeLong(mask));
    }

    BinaryOut flag(boolean flag) {
        return run(() -> out.writeBoolean(flag));
    }

    <T> BinaryOut each(Collection<T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
        return this;
    }

    BinaryOut texts(Collection<String> texts) {
        return each(texts, this::text);
    }

    BinaryOut factor(FactorRow row) {
        return flag(row.aboutPatient()).number(row.index());
    }

    BinaryOut condition(Condition condition) {
        if (condition instanceof Condition.All all) {
            return number(0).each(all.parts(), this::condition);
        }
        if (condition instanceof Condition.Any any) {
            return number(1).each(any.parts(), this::condition);
        }
        Condition.Test test = (Condition.Test) condition;
        return number(2)
                .factor(test.factor())
                .number(test.op().ordinal())
                .text(test.number())
                .mask(test.mask());
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private BinaryOut run(Write write) {
        try {
            write.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
