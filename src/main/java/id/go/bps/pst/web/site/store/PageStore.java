package id.go.bps.pst.web.site.store;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.web.answers.ReadyReply;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The store of rendered public pages. A page is rendered once, however many requests come at the same time. After news about its content it
 * is rendered again for the next request; the old page is kept in case this fails. While the node receives no news, nothing is rendered and
 * every page is old. The store is bounded: the pages that were not read for longest are removed.
 */
public final class PageStore {

    /** Renders a page. */
    public interface Source {
        /** @throws Refusal (not found) when there is no such page */
        RenderedPage render() throws Exception;
    }

    /** Thrown for a page that cannot be rendered now and is not in the store. */
    public static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1;

        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * A rendered page.
     *
     * @param until when its content changes without news: the office opens or closes, or a day begins; null for never
     */
    public record RenderedPage(ReadyReply reply, Instant until) {}

    /**
     * A page to send.
     *
     * @param rightAt when it was last known to be up to date; null where it is now
     */
    public record StoredPage(ReadyReply reply, Instant rightAt) {}

    /** A rendered page, the time when its rendering began, and the number of news that its place had received by then. */
    private record Entry(ReadyReply reply, Instant until, Instant begun, int heard) {

        boolean isPast(Clock clock) {
            return until != null && !clock.instant().isBefore(until);
        }
    }

    /** The place of one page in the store. */
    private static final class Place {

        final Predicate<OfficeCode> concerned;
        final AtomicInteger heard = new AtomicInteger();
        final ReentrantLock rendering = new ReentrantLock();
        volatile Entry kept;
        volatile long readAt;
        volatile long restUntil;

        Place(Predicate<OfficeCode> concerned) {
            this.concerned = concerned;
        }

        ReadyReply fresh(Clock clock) {
            Entry now = kept;
            return now != null && now.heard() == heard.get() && !now.isPast(clock) ? now.reply() : null;
        }
    }

    private static final Logger LOG = Logger.getLogger(PageStore.class.getName());

    /** How long a request waits for a new page where there is an old one. */
    private static final long PATIENCE_WITH_OLD_MILLIS = 1_000;

    private static final long PATIENCE_MILLIS = 10_000;

    /** How long after a failure the old page is sent without another attempt. */
    private static final long REST_MILLIS = 1_000;

    private final long bound;
    private final Clock clock;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private long weight;

    /** Since when no news is received; null while news is received. */
    private volatile Instant silentSince;

    /**
     * @param bound approximate maximum of bytes
     * @param clock for the age of pages
     */
    PageStore(long bound, Clock clock) {
        this.bound = bound;
        this.clock = clock;
    }

    /**
     * The page, if it is in the store and up to date: no news concerns it or could have been missed, and its time has not passed; else
     * null.
     */
    public ReadyReply findFresh(String path) {
        if (silentSince != null) {
            return null;
        }
        Place place = places.get(path);
        ReadyReply fresh = place == null ? null : place.fresh(clock);
        if (fresh != null) {
            place.readAt = clock.millis();
        }
        return fresh;
    }

    /**
     * The page, rendered if necessary.
     *
     * @param concerned offices whose news make the page out of date
     * @throws Refusal (not found) when there is no such page
     * @throws Unavailable when it cannot be rendered and no old one is kept
     */
    public StoredPage get(String path, Predicate<OfficeCode> concerned, Source source) throws Unavailable {
        if (silentSince != null) {
            return old(path, places.get(path));
        }
        Place place = places.computeIfAbsent(path, key -> new Place(concerned));
        boolean kept = place.kept != null;
        if (kept && clock.millis() < place.restUntil
                || !isMyTurn(place, kept ? PATIENCE_WITH_OLD_MILLIS : PATIENCE_MILLIS)) {
            return old(path, place);
        }
        try {
            // Another request may have rendered it in the meantime
            ReadyReply fresh = place.fresh(clock);
            return new StoredPage(fresh != null ? fresh : render(path, place, source), null);
        } catch (Refusal none) {
            forget(path, place);
            throw none;
        } catch (Exception failure) {
            if (place.kept == null) {
                forget(path, place);
                throw new Unavailable(path + " cannot be rendered", failure);
            }
            place.restUntil = clock.millis() + REST_MILLIS;
            LOG.log(Level.WARNING, "{0} cannot be rendered, the earlier page is shown: {1}", new Object[] {path, failure
            });
            return old(path, place);
        } finally {
            place.rendering.unlock();
        }
    }

    private StoredPage old(String path, Place place) throws Unavailable {
        Entry old = place == null ? null : place.kept;
        if (old == null) {
            throw new Unavailable(path + " was not read before, and cannot be rendered now", null);
        }
        place.readAt = clock.millis();
        return new StoredPage(old.reply(), rightAt(old, place.heard.get()));
    }

    /** When a page was last known to be up to date: until news concerned it, its time passed, or news could have been missed. */
    private Instant rightAt(Entry page, int heard) {
        Instant silent = silentSince;
        if (page.heard() != heard || silent != null && silent.isBefore(page.begun())) {
            return page.begun();
        }
        return page.isPast(clock) && (silent == null || page.until().isBefore(silent)) ? page.until() : silent;
    }

    private static boolean isMyTurn(Place place, long patienceMillis) {
        try {
            return place.rendering.tryLock(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ReadyReply render(String path, Place place, Source source) throws Exception {
        int heard = place.heard.get();
        Instant begun = clock.instant();
        RenderedPage rendered = source.render();
        keep(path, place, new Entry(rendered.reply(), rendered.until(), begun, heard));
        return rendered.reply();
    }

    private synchronized void keep(String path, Place place, Entry kept) {
        if (places.get(path) != place) {
            return;
        }
        weight += kept.reply().weight()
                - (place.kept == null ? 0 : place.kept.reply().weight());
        place.kept = kept;
        place.readAt = clock.millis();
        if (weight > bound) {
            makePlace();
        }
    }

    private synchronized void forget(String path, Place place) {
        if (places.remove(path, place) && place.kept != null) {
            weight -= place.kept.reply().weight();
        }
    }

    /** Removes pages down to seven eighths of the bound, so that not every new page has to. */
    private void makePlace() {
        List<Map.Entry<String, Place>> longestUnread = places.entrySet().stream()
                .filter(entry -> entry.getValue().kept != null)
                .sorted(Comparator.comparingLong(entry -> entry.getValue().readAt))
                .toList();
        for (Map.Entry<String, Place> entry : longestUnread) {
            if (weight <= bound - bound / 8) {
                return;
            }
            forget(entry.getKey(), entry.getValue());
        }
    }

    /** Receives news of an office: public content of it, or of one below it, has changed. */
    void hear(OfficeCode office) {
        for (Place place : places.values()) {
            if (place.concerned.test(office)) {
                place.heard.incrementAndGet();
            }
        }
    }

    /** Receives the news that anything may have changed. */
    void hearEverything() {
        places.values().forEach(place -> place.heard.incrementAndGet());
    }

    /** Marks that no news is received from this instant on. */
    void hearNothing(Instant since) {
        if (silentSince == null) {
            silentSince = since;
        }
    }

    /** Marks that news is received again; called after {@link #hearEverything}, so that no old page counts as fresh. */
    void hearAgain() {
        silentSince = null;
    }

    synchronized long weight() {
        return weight;
    }

    int size() {
        return places.size();
    }
}
