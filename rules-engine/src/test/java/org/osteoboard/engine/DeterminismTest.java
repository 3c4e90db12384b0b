package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.ReadResult;

/** The same case gives the same proposal: on every thread, in every locale, in whatever order it was written. */
class DeterminismTest {
    /** Cases of the default run; the long run sets {@code osteoboard.threads.cases} to 10000. */
    private static final int CASES = Integer.getInteger("osteoboard.threads.cases", 400);

    private static final int THREADS = 64;
    private static final OptionEngine ENGINE = OptionEngine.create();

    private static String proposal(CaseFile file) {
        return ENGINE.propose(new ReadResult(file, List.of(), List.of())).toString();
    }

    @Test
    void sixty_four_threads_give_what_one_thread_gives() throws Exception {
        RandomCases random = new RandomCases(ENGINE, 64);
        List<CaseFile> files = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            files.add(random.caseFile());
            alone.add(proposal(files.get(i)).hashCode());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (CaseFile file : files) {
                work.add(() -> proposal(file).hashCode());
            }
            List<Future<Integer>> done = threads.invokeAll(work);
            for (int i = 0; i < CASES; i++) {
                assertThat(done.get(i).get()).as("case %d", i).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void locale_and_time_zone_do_not_show() {
        CaseFile file = new RandomCases(ENGINE, 7).caseFile();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = proposal(file);
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "ja-JP-u-ca-japanese", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(proposal(file)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_order_of_the_answers_does_not_show() {
        RandomCases random = new RandomCases(ENGINE, 11);
        for (int i = 0; i < 50; i++) {
            CaseFile file = random.caseFile();
            List<Answer> shuffled = new ArrayList<>(file.answers());
            Collections.shuffle(shuffled, new Random(i));
            CaseFile other = new CaseFile(
                    file.label(),
                    file.asOf(),
                    shuffled,
                    file.lesions(),
                    true,
                    file.goals(),
                    file.note(),
                    file.sha256());
            assertThat(proposal(other)).isEqualTo(proposal(file));
        }
    }
}
