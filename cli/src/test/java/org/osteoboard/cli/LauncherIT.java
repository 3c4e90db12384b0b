package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a shell starts it. Each test is a script, so that the locale of this process has no part in it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path ROOT = Shell.ROOT;

    @TempDir
    Path folder;

    @BeforeEach
    void aCaseWithAJapaneseName() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("case.yaml"), BadCase.GOOD);
        Files.writeString(folder.resolve("bad.yaml"), BadCase.GOOD.replace("age: 67", "agee: 67"));
        sh("cp case.yaml 症例.yaml");
    }

    private Run sh(String script) throws IOException, InterruptedException {
        return new Shell(folder, ROOT.resolve("osteoboard")).run(script);
    }

    @Test
    void japanese_text_and_file_names_work_without_a_locale() throws Exception {
        Run run = sh("unset LANG LC_CTYPE; LC_ALL=C; export LC_ALL; osteoboard propose 症例.yaml");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(0);
        assertThat(run.out()).contains("脊髄・馬尾圧迫の疑い").doesNotContain("?????");
    }

    @Test
    void the_turkish_i_changes_nothing() throws Exception {
        Run turkish = sh("export JDK_JAVA_OPTIONS='-Duser.language=tr -Duser.country=TR'\n"
                + "LC_ALL=tr_TR.UTF-8 osteoboard propose --lang en 症例.yaml --format json");
        Run none = sh("LC_ALL=C osteoboard propose --lang en 症例.yaml --format json");
        assertThat(turkish.exit()).isEqualTo(0);
        assertThat(turkish.out()).isEqualTo(none.out());
    }

    @Test
    void it_works_through_a_link_from_anywhere() throws Exception {
        Run run = sh("ln -s '" + ROOT + "/osteoboard' link; cd /; \"$OLDPWD/link\" --version && rm \"$OLDPWD/link\"");
        assertThat(run.exit()).isEqualTo(0);
        assertThat(run.out()).startsWith("osteoboard ");
    }

    @Test
    void it_reads_standard_input() throws Exception {
        assertThat(sh("osteoboard propose -").out()).contains("TB-1");
    }

    @Test
    void a_full_disk_is_told() throws Exception {
        Run run = sh("test -c /dev/full || exit 74; osteoboard propose case.yaml >/dev/full");
        assertThat(run.exit()).isEqualTo(74);
        assertThat(run.err()).contains("標準出力に書き込めません");
        assertThat(sh("osteoboard propose case.yaml -o /dev/full").exit()).isEqualTo(74);
    }

    @Test
    void a_closed_output_is_told_and_a_reader_that_left_is_not() throws Exception {
        Run closed = sh("osteoboard propose case.yaml >&-");
        assertThat(closed.exit()).isEqualTo(74);
        assertThat(closed.err()).contains("標準出力に書き込めません");
        Run left = sh("{ osteoboard propose --full case.yaml; echo $? >code; } | true; cat code");
        assertThat(left.err()).isEmpty();
    }

    @Test
    void a_batch_that_ran_out_of_room_is_gone_on_with() throws Exception {
        Run run = sh("tr -d '\\n' <'" + ROOT + "/examples/cases/thyroid-low-calcium.json' >line\n"
                + "for i in 1 2 3 4 5 6 7 8; do for k in 1 2 3 4 5; do cat line; echo; done; done >症例.ndjson\n"
                + "LC_ALL=C; export LC_ALL\n"
                + "osteoboard batch 症例.ndjson >whole 2>log; echo $?\n"
                + "echo earlier >結果\n"
                + "(ulimit -f 200; osteoboard batch 症例.ndjson -o 結果; echo $?)\n"
                + "cat 結果; test -s 結果.part && osteoboard batch 症例.ndjson -o 結果 --resume 2>log; echo $?\n"
                + "cmp whole 結果 && rm whole 結果 line log 症例.ndjson");
        assertThat(run.out()).isEqualTo("0\n74\nearlier\n0\n");
        assertThat(run.err()).contains("結果: 書き込めません", "結果.part", "--resume");
        assertThat(run.exit()).isEqualTo(0);
    }

    @Test
    void exit_codes_pass_through_and_alerts_are_printed() throws Exception {
        Run bad = sh("osteoboard propose bad.yaml");
        assertThat(bad.exit()).isEqualTo(65);
        assertThat(bad.err()).contains("bad.yaml:7: patient に知らないキー \"agee\" があります。");
        assertThat(bad.out()).contains("脊髄・馬尾圧迫の疑い");
        assertThat(sh("osteoboard propose none.yaml").exit()).isEqualTo(66);
        assertThat(sh("osteoboard propose --nope").exit()).isEqualTo(2);
        assertThat(sh("osteoboard propose case.yaml -o none/report.txt").exit()).isEqualTo(73);
    }

    @Test
    void without_java_it_says_so() throws Exception {
        Run run = sh("mkdir bin; for c in dirname readlink sed head; do ln -s \"$(command -v $c)\" bin/$c; done\n"
                + "unset JAVA_HOME; PATH=$PWD/bin; osteoboard --lang en --version; code=$?\n"
                + "PATH=/bin:/usr/bin; rm -r bin; exit $code");
        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.err()).contains("no Java found");
    }

    @Test
    void it_is_correct_without_the_class_data_archive_as_one_jar() throws Exception {
        Run jar = sh("LC_ALL=C.UTF-8 java -jar '" + ROOT + "/cli/target/osteoboard.jar' propose 症例.yaml");
        assertThat(jar.exit()).isEqualTo(0);
        assertThat(jar.out()).isEqualTo(sh("osteoboard propose 症例.yaml").out());
    }

    @Test
    void a_jar_started_without_a_locale_says_what_to_set() throws Exception {
        Run jar = sh("LC_ALL=C java -jar '" + ROOT + "/cli/target/osteoboard.jar' propose 症例.yaml");
        assertThat(jar.exit()).isEqualTo(66);
        assertThat(jar.err()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void no_colour_goes_into_a_file() throws Exception {
        assertThat(sh("osteoboard propose case.yaml").out()).doesNotContain("\u001B");
    }

    @Test
    void a_start_makes_few_classes_of_its_own_and_links_no_method_of_a_record() throws Exception {
        Run run = sh(Shell.LOADED_CLASSES + "osteoboard propose case.yaml");
        assertThat(run.exit()).isEqualTo(0);
        List<String> loaded = Files.readAllLines(folder.resolve("classes"));
        assertThat(loaded).anyMatch(line -> line.contains(" org.osteoboard.cli.Main source: shared objects file"));
        assertThat(loaded).noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "));
        assertThat(loaded).noneMatch(line -> line.contains(" gg.jte.") || line.contains(".engine.review."));
        assertThat(loaded.stream().filter(line -> !line.contains("source: shared objects file")))
                .as("classes that are not in the class-data archive")
                .hasSizeLessThan(60);
    }
}
