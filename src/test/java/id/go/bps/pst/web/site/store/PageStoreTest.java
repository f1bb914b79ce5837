package id.go.bps.pst.web.site.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.web.answers.ReadyReply;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PageStoreTest {

    private static final String PAGE = "/kota-bima";
    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode PROVINCE = OfficeCode.of("5200");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Predicate<OfficeCode> ABOUT_BIMA = changed -> changed.covers(BIMA);

    private static final Instant MORNING = Instant.parse("2026-08-13T00:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final PageStore store = new PageStore(1_000_000, clock);
    private final AtomicInteger renderings = new AtomicInteger();

    @Test
    void rendersOnceAndStoresThePage() throws Exception {
        ReadyReply first = get(PAGE, ABOUT_BIMA, this::next);
        assertThat(store.findFresh(PAGE)).isSameAs(first);
        assertThat(get(PAGE, ABOUT_BIMA, this::next)).isSameAs(first);
        assertThat(renderings).hasValue(1);
    }

    @Test
    void rendersOnceForRequestsAtTheSameTime() throws Exception {
        int readers = 32;
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        CountDownLatch together = new CountDownLatch(readers);
        List<Future<ReadyReply>> replies = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            Callable<ReadyReply> reader = () -> {
                together.countDown();
                together.await();
                return get(PAGE, ABOUT_BIMA, () -> {
                    TimeUnit.MILLISECONDS.sleep(50);
                    return next();
                });
            };
            replies.add(threads.submit(reader));
        }
        for (Future<ReadyReply> reply : replies) {
            assertThat(reply.get()).isSameAs(store.findFresh(PAGE));
        }
        threads.shutdown();
        assertThat(renderings).hasValue(1);
    }

    @Test
    void rendersAgainAfterNewsOfTheOfficeOrAHigherOne() throws Exception {
        for (OfficeCode changed : List.of(BIMA, PROVINCE, OfficeCode.HEAD_OFFICE)) {
            ReadyReply before = get(PAGE, ABOUT_BIMA, this::next);
            store.hear(changed);
            assertThat(store.findFresh(PAGE)).isNull();
            assertThat(get(PAGE, ABOUT_BIMA, this::next)).isNotSameAs(before);
        }
    }

    @Test
    void keepsThePageAfterNewsOfAnotherOffice() throws Exception {
        ReadyReply page = get(PAGE, ABOUT_BIMA, this::next);
        store.hear(BANJARMASIN);
        assertThat(store.findFresh(PAGE)).isSameAs(page);
        store.hearEverything();
        assertThat(store.findFresh(PAGE)).isNull();
    }

    @Test
    void aPageBegunBeforeNewsIsNotFresh() throws Exception {
        ReadyReply old = get(PAGE, ABOUT_BIMA, () -> {
            store.hear(BIMA);
            return next();
        });
        assertThat(store.findFresh(PAGE)).isNull();
        assertThat(get(PAGE, ABOUT_BIMA, this::next)).isNotSameAs(old);
        assertThat(store.findFresh(PAGE)).isNotNull();
    }

    @Test
    void sendsTheOldPageIfANewOneFails() throws Exception {
        ReadyReply old = get(PAGE, ABOUT_BIMA, this::next);
        store.hearEverything();
        assertThat(get(PAGE, ABOUT_BIMA, this::fail)).isSameAs(old);
        assertThat(get(PAGE, ABOUT_BIMA, this::fail)).isSameAs(old);
        // One attempt, then a rest: the database that is gone is not asked for every reader
        assertThat(renderings).hasValue(2);
    }

    @Test
    void findsTheNewPageOnceItCanBeRenderedAgain() throws Exception {
        ReadyReply old = get(PAGE, ABOUT_BIMA, this::next);
        store.hearEverything();
        get(PAGE, ABOUT_BIMA, this::fail);
        clock.now = clock.now.plusMillis(1_100);
        assertThat(get(PAGE, ABOUT_BIMA, this::next)).isNotSameAs(old);
        assertThat(store.findFresh(PAGE)).isNotNull();
    }

    @Test
    void aPageNeverRenderedIsUnavailableAndNotStored() {
        assertThatThrownBy(() -> get(PAGE, ABOUT_BIMA, this::fail)).isInstanceOf(PageStore.Unavailable.class);
        assertThat(store.size()).isZero();
    }

    @Test
    void storesNothingForAPageThatDoesNotExist() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            String path = PAGE + "/x" + i;
            assertThatThrownBy(() -> get(path, ABOUT_BIMA, () -> {
                        throw Refusal.notFound();
                    }))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(store.size()).isZero();
        assertThat(store.weight()).isZero();
    }

    @Test
    void removesAPageThatNoLongerExists() throws Exception {
        get(PAGE, ABOUT_BIMA, this::next);
        store.hear(BIMA);
        assertThatThrownBy(() -> get(PAGE, ABOUT_BIMA, () -> {
                    throw Refusal.notFound();
                }))
                .isInstanceOf(Refusal.class);
        assertThat(store.findFresh(PAGE)).isNull();
        assertThat(store.weight()).isZero();
    }

    @Test
    void staysWithinItsLimitAndKeepsRequestedPages() throws Exception {
        PageStore small = new PageStore(20_000, clock);
        get(small, PAGE, ABOUT_BIMA, this::next);
        for (int i = 0; i < 500; i++) {
            get(small, "/office-" + i, ABOUT_BIMA, this::next);
            clock.now = clock.now.plusMillis(1);
            assertThat(small.findFresh(PAGE)).isNotNull();
            assertThat(small.weight()).isLessThanOrEqualTo(20_000);
        }
        assertThat(small.size()).isLessThan(500);
    }

    @Test
    void doesNotWaitLongForANewPageIfThereIsAnOldOne() throws Exception {
        ReadyReply old = get(PAGE, ABOUT_BIMA, this::next);
        store.hear(BIMA);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        Future<ReadyReply> rendering = slow.submit(() -> get(PAGE, ABOUT_BIMA, () -> {
            begun.countDown();
            enough.await();
            return next();
        }));
        begun.await();
        assertThat(get(PAGE, ABOUT_BIMA, this::next)).isSameAs(old);
        enough.countDown();
        assertThat(rendering.get()).isNotSameAs(old);
        slow.shutdown();
    }

    @Test
    void aPageExpiresByTheClock() throws Exception {
        Instant closing = MORNING.plus(Duration.ofHours(1));
        ReadyReply open = get(PAGE, ABOUT_BIMA, () -> until(closing));
        clock.now = closing.minusMillis(1);
        assertThat(store.findFresh(PAGE)).isSameAs(open);
        clock.now = closing;
        assertThat(store.findFresh(PAGE)).isNull();
        ReadyReply closed = get(PAGE, ABOUT_BIMA, () -> until(closing.plus(Duration.ofHours(16))));
        assertThat(closed).isNotSameAs(open);
        assertThat(store.findFresh(PAGE)).isSameAs(closed);
        assertThat(renderings).hasValue(2);
    }

    @Test
    void sendsAnExpiredPageIfANewOneFails() throws Exception {
        ReadyReply open = get(PAGE, ABOUT_BIMA, () -> until(MORNING.plusSeconds(60)));
        clock.now = MORNING.plusSeconds(61);
        assertThat(get(PAGE, ABOUT_BIMA, this::fail)).isSameAs(open);
    }

    @Test
    void statesWhenAnOldPageWasLastKnownToBeCurrent() throws Exception {
        get(PAGE, ABOUT_BIMA, () -> until(MORNING.plusSeconds(600)));
        clock.now = MORNING.plusSeconds(120);
        store.hearNothing(MORNING.plusSeconds(60));
        store.hearNothing(MORNING.plusSeconds(90));
        assertThat(store.findFresh(PAGE)).isNull();
        assertThat(rightAt()).as("when news was last heard").isEqualTo(MORNING.plusSeconds(60));
        store.hear(BIMA);
        assertThat(rightAt()).as("it changed since it was read").isEqualTo(MORNING);
        assertThat(renderings).as("nothing is tried meanwhile").hasValue(1);
    }

    @Test
    void statesWhenAPageExpired() throws Exception {
        get(PAGE, ABOUT_BIMA, () -> until(MORNING.plusSeconds(60)));
        clock.now = MORNING.plusSeconds(120);
        assertThat(store.get(PAGE, ABOUT_BIMA, this::fail).rightAt()).isEqualTo(MORNING.plusSeconds(60));
        store.hearNothing(MORNING.plusSeconds(90));
        assertThat(rightAt()).isEqualTo(MORNING.plusSeconds(60));
    }

    @Test
    void sendsNoOldPageOnceNewsArrivesAgain() throws Exception {
        ReadyReply old = get(PAGE, ABOUT_BIMA, this::next);
        store.hearNothing(MORNING);
        store.hearEverything();
        store.hearAgain();
        PageStore.StoredPage found = store.get(PAGE, ABOUT_BIMA, this::next);
        assertThat(found.reply()).isNotSameAs(old);
        assertThat(found.rightAt()).isNull();
        assertThat(store.findFresh(PAGE)).isSameAs(found.reply());
    }

    @Test
    void rendersNothingWhileNewsIsLostAndStoresNoUnknownPage() {
        store.hearNothing(MORNING);
        assertThatThrownBy(() -> get(PAGE, ABOUT_BIMA, this::next)).isInstanceOf(PageStore.Unavailable.class);
        assertThat(renderings).hasValue(0);
        assertThat(store.size()).isZero();
    }

    private Instant rightAt() throws Exception {
        return store.get(PAGE, ABOUT_BIMA, this::next).rightAt();
    }

    private ReadyReply get(String path, Predicate<OfficeCode> concerned, PageStore.Source source) throws Exception {
        return get(store, path, concerned, source);
    }

    private static ReadyReply get(PageStore from, String path, Predicate<OfficeCode> concerned, PageStore.Source source)
            throws Exception {
        return from.get(path, concerned, source).reply();
    }

    private PageStore.RenderedPage until(Instant until) {
        return new PageStore.RenderedPage(next().reply(), until);
    }

    /** Stands still until it is moved. */
    private static final class MovableClock extends Clock {

        private Instant now = MORNING;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private PageStore.RenderedPage next() {
        byte[] bytes = ("<p>" + renderings.incrementAndGet() + "</p>" + "<p>x</p>".repeat(100))
                .getBytes(StandardCharsets.UTF_8);
        return new PageStore.RenderedPage(
                ReadyReply.of("text/html;charset=UTF-8", ReadyReply.FRESH_WITHIN_A_SECOND, bytes), null);
    }

    private PageStore.RenderedPage fail() {
        renderings.incrementAndGet();
        throw new IllegalStateException("the database is gone");
    }
}
