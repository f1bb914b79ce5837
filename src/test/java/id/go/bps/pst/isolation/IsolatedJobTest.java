package id.go.bps.pst.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedJobTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    /** A thread for each, since the shared pool of a machine with two cores may have one. */
    private static final Executor OF_ITS_OWN = task -> new Thread(task).start();

    @Test
    void the_result_of_the_task_is_returned() {
        assertThat(new String(job(GivenTasks.Echo.class, 32, LONG).run("isi berkas".getBytes(UTF_8), "ulang"), UTF_8))
                .isEqualTo("ulang:isi berkas");
        byte[] large = new byte[10_000_000];
        assertThat(job(GivenTasks.Talkative.class, 64, LONG).run(large, "")).hasSize(1024 * 1024);
    }

    @Test
    void a_refusal_is_returned_with_its_arguments() {
        assertThatThrownBy(() -> job(GivenTasks.Refusing.class, 32, LONG).run(new byte[1], ""))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.getMessageKey()).isEqualTo("attachment_too_large");
                    assertThat(refused.getArguments()).containsExactly(10, 10.5, "PDF");
                });
    }

    /** The portal's own process stays as it was: what fails is the other one. */
    @ParameterizedTest
    @ValueSource(classes = {GivenTasks.Glutton.class, GivenTasks.Deep.class})
    void a_task_that_needs_too_much_memory_is_refused(Class<? extends FileTask> task) {
        assertThat(refusal(job(task, 64, LONG))).isEqualTo("file_costly");
    }

    @Test
    void a_task_that_never_ends_is_stopped() {
        assertThat(refusal(job(GivenTasks.Endless.class, 32, Duration.ofSeconds(2))))
                .isEqualTo("file_costly");
    }

    @Test
    void a_result_that_is_too_long_is_refused() {
        assertThat(refusal(new IsolatedJob(GivenTasks.Talkative.class, 32, LONG, 1_000, List.of())))
                .isEqualTo("file_costly");
    }

    @Test
    void if_no_process_can_be_started_the_person_is_asked_to_try_again() {
        class Hidden implements FileTask {
            @Override
            public byte[] run(byte[] file, String argument) {
                return file;
            }
        }
        assertThat(refusal(job(Hidden.class, 32, LONG))).isEqualTo("file_check_away");
    }

    /** The environment has secrets of the portal. */
    @Test
    void the_process_has_no_environment_variable_of_the_portal() {
        assertThat(System.getenv()).isNotEmpty();
        assertThat(new String(job(GivenTasks.Curious.class, 32, LONG).run(new byte[0], ""), UTF_8))
                .doesNotContain("PATH")
                .doesNotContain("HOME");
    }

    /** Of the machine, as Linux counts it: the heap and what Java takes beside it. */
    @Test
    void a_process_uses_at_most_its_heap_and_a_hundred_megabytes() {
        String peak = new String(job(GivenTasks.Filler.class, 128, LONG).run(new byte[0], "70"), UTF_8);
        assertThat(Long.parseLong(peak)).isBetween(70L * 1024, (128L + 100) * 1024);
    }

    @Test
    void jobs_at_the_same_time_share_a_limit() {
        int fitting = 2;
        IsolatedJob job = job(GivenTasks.Witness.class, IsolatedJob.MEGABYTES_TOGETHER / fitting, LONG);
        List<CompletableFuture<long[]>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> times(runAs("person " + i, job, ""))))
                .toList();
        List<long[]> times = all.stream().map(CompletableFuture::join).toList();
        for (long[] one : times) {
            // Where all run within one moment, one of them sees all others begin before it ends
            assertThat(times.stream().filter(other -> other[0] <= one[1] && one[1] <= other[1]))
                    .hasSizeLessThanOrEqualTo(fitting);
        }
    }

    /** With room for all: what keeps them apart is that they are one person's. */
    @Test
    void one_job_of_a_person_runs_and_one_waits_and_other_persons_are_served() {
        IsolatedJob job = job(GivenTasks.Endless.class, 32, Duration.ofSeconds(5));
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> refusalAs("kepala", job), OF_ITS_OWN);
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> refusalAs("kepala", job), OF_ITS_OWN);
        await().until(() -> IsolatedJob.inLine("kepala") == 2);
        assertThat(refusalAs("kepala", job)).isEqualTo("file_check_yours");
        assertThat(runAs("petugas", job(GivenTasks.Echo.class, 32, LONG), "x")).isEqualTo("x:");
        assertThat(first.join()).isEqualTo("file_costly");
        assertThat(second.join()).isEqualTo("file_costly");
        assertThat(IsolatedJob.inLine("kepala")).isZero();
    }

    private static String runAs(String person, IsolatedJob job, String argument) {
        return as(person, () -> new String(job.run(new byte[0], argument), UTF_8));
    }

    private static String refusalAs(String person, IsolatedJob job) {
        return as(person, () -> refusal(job));
    }

    private static String as(String person, Callable<String> work) {
        try {
            return CallContext.as(Caller.person(person, person, Set.of(), Set.of()), "test", work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] times(String said) {
        String[] words = said.split(" ");
        return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])};
    }

    private static String refusal(IsolatedJob job) {
        try {
            job.run(new byte[100], "");
            return "none";
        } catch (Refusal refused) {
            return refused.getMessageKey();
        }
    }

    private static IsolatedJob job(Class<? extends FileTask> task, int megabytes, Duration longest) {
        return new IsolatedJob(task, megabytes, longest, 2 * 1024 * 1024, List.of());
    }
}
