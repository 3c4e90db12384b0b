package org.osteoboard.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.report.line.Detail;
import org.osteoboard.spark.JobArguments.Misunderstood;

/** What the job is asked to do. */
class JobArgumentsTest {
    @Test
    void ndjson_in_and_ids_out_unless_asked_otherwise() throws Misunderstood {
        JobArguments job = JobArguments.of("--in", "cases", "--out", "lines");
        assertThat(job.in()).isEqualTo("cases");
        assertThat(job.out()).isEqualTo("lines");
        assertThat(job.parquet()).isFalse();
        assertThat(job.detail()).isEqualTo(Detail.IDS);
        assertThat(job.keep()).isEmpty();
    }

    @Test
    void parquet_with_its_columns_and_whole_proposals() throws Misunderstood {
        JobArguments job = JobArguments.of(
                ("--format parquet --column json --keep person,ward --detail whole --in a --out b").split(" "));
        assertThat(job.parquet()).isTrue();
        assertThat(job.column()).isEqualTo("json");
        assertThat(job.keep()).containsExactly("person", "ward");
        assertThat(job.detail()).isEqualTo(Detail.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--in cases",
                "--out lines",
                "--in cases --out",
                "--in cases --out lines --detail words",
                "--in cases --out lines --format csv",
                "--in cases --out lines --fast yes"
            })
    void anything_else_is_refused_in_both_languages(String arguments) {
        assertThatThrownBy(() -> JobArguments.of(arguments.split(" ")))
                .isInstanceOfSatisfying(Misunderstood.class, refused -> {
                    assertThat(refused.told().ja()).isNotBlank();
                    assertThat(refused.told().en()).isNotBlank();
                });
    }
}
