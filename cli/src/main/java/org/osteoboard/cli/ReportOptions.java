package org.osteoboard.cli;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.source.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that several commands share. */
final class ReportOptions {
    private ReportOptions() {}

    static @Nullable Format inputFormat(String word) {
        return switch (word) {
            case "yaml" -> Format.YAML;
            case "json" -> Format.JSON;
            default -> null;
        };
    }

    /** {@code --input-format}. */
    static final class InputOption {
        @Option(
                names = "--input-format",
                paramLabel = "yaml|json",
                converter = InputFormats.class,
                completionCandidates = InputFormats.class)
        @Nullable
        Format format;
    }

    /** {@code -o FILE}. */
    static final class OutputOption {
        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE")
        @Nullable
        String file;
    }

    /** {@code yaml} and {@code json}. */
    static final class InputFormats implements ITypeConverter<Format>, Iterable<String> {
        @Override
        public Format convert(String word) {
            Format format = inputFormat(word);
            if (format == null) {
                throw new TypeConversionException("format");
            }
            return format;
        }

        @Override
        public Iterator<String> iterator() {
            return List.of("yaml", "json").iterator();
        }
    }
}
