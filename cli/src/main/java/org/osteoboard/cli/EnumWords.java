package org.osteoboard.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an enum as the words of an option, in small letters. */
abstract class EnumWords<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final List<E> values;

    EnumWords(E[] values) {
        this.values = List.copyOf(Arrays.asList(values));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convert(String word) {
        for (E value : values) {
            if (word(value).equals(word)) {
                return value;
            }
        }
        throw new TypeConversionException("format");
    }

    @Override
    public Iterator<String> iterator() {
        return values.stream().map(EnumWords::word).iterator();
    }
}
