package id.go.bps.pst.web.site.store;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
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
 * The public pages that were read, ready to be sent. A page is rendered once, however many ask for it at the same time; after news about
 * what it shows it is rendered anew for the next who asks, and the old one is kept only for the case that this fails. While no news is heard
 * nothing is rendered, and every page is old. Bounded: the pages that were not read for longest make place.
 */
public final class PageStore {

    /** Renders a page now. */
    public interface Source {
        /** @throws Refused (not found) when there is no such page */
        Rendered render() throws Exception;
    }

    /** A page that cannot be rendered now, and was never read before. */
    public static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1;

        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * A page as it came out.
     *
     * @param until from when on it says something else, although nobody has told news: the office opens or closes, a day begins; null for never
     */
    public record Rendered(ReadyReply reply, Instant until) {}

    /**
     * What there is to be sent.
     *
     * @param rightAt when it was last known to be right; null where it is so now
     */
    public record Found(ReadyReply reply, Instant rightAt) {}

    /** A rendered page, when its rendering began, and how much news its place had heard by then. */
    private record Kept(ReadyReply reply, Instant until, Instant begun, int heard) {

        boolean isPast(Clock clock) {
            return until != null && !clock.instant().isBefore(until);
        }
    }

    /** Where one page is kept. */
    private static final class Place {

        final Predicate<OfficeCode> concerned;
        final AtomicInteger heard = new AtomicInteger();
        final ReentrantLock rendering = new ReentrantLock();
        volatile Kept kept;
        volatile long readAt;
        volatile long restUntil;

        Place(Predicate<OfficeCode> concerned) {
            this.concerned = concerned;
        }

        ReadyReply fresh(Clock clock) {
            Kept now = kept;
            return now != null && now.heard() == heard.get() && !now.isPast(clock) ? now.reply() : null;
        }
    }

    private static final Logger LOG = Logger.getLogger(PageStore.class.getName());

    /** With an old page in hand nobody waits long for a new one. */
    private static final long PATIENCE_WITH_OLD_MILLIS = 1_000;

    private static final long PATIENCE_MILLIS = 10_000;

    /** After a failure the old page is sent for so long without trying again. */
    private static final long REST_MILLIS = 1_000;

    private final long bound;
    private final Clock clock;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private long weight;

    /** Null while news is heard. */
    private volatile Instant silentSince;

    /**
     * @param bound how many bytes to keep at most, about
     * @param clock by which pages grow old
     */
    PageStore(long bound, Clock clock) {
        this.bound = bound;
        this.clock = clock;
    }

    /** The page, if it is here, nothing was or could have been heard that concerns it since, and its time is not over; else null. */
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
     * The page, rendered if need be.
     *
     * @param concerned about which offices' news the page is out of date
     * @throws Refused (not found) when there is no such page
     * @throws Unavailable when it cannot be rendered and there is no old one
     */
    public Found get(String path, Predicate<OfficeCode> concerned, Source source) throws Unavailable {
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
            // Whoever was faster may have rendered it meanwhile
            ReadyReply fresh = place.fresh(clock);
            return new Found(fresh != null ? fresh : render(path, place, source), null);
        } catch (Refused none) {
            forget(path, place);
            throw none;
        } catch (Exception failure) {
            if (place.kept == null) {
                forget(path, place);
                throw new Unavailable(path + " cannot be rendered", failure);
            }
            place.restUntil = clock.millis() + REST_MILLIS;
            LOG.log(Level.WARNING, "{0} cannot be rendered, the old one goes on: {1}", new Object[] {path, failure});
            return old(path, place);
        } finally {
            place.rendering.unlock();
        }
    }

    private Found old(String path, Place place) throws Unavailable {
        Kept old = place == null ? null : place.kept;
        if (old == null) {
            throw new Unavailable(path + " was not read before, and cannot be rendered now", null);
        }
        place.readAt = clock.millis();
        return new Found(old.reply(), rightAt(old, place.heard.get()));
    }

    /** A page is right from its rendering until news concerns it, its time is over, or news may have been missed. */
    private Instant rightAt(Kept page, int heard) {
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
        Rendered rendered = source.render();
        keep(path, place, new Kept(rendered.reply(), rendered.until(), begun, heard));
        return rendered.reply();
    }

    private synchronized void keep(String path, Place place, Kept kept) {
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

    /** Down to seven eighths, so that not every new page has to. */
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

    /** Something that the public sees of this office, or of one below it, has changed. */
    void hear(OfficeCode office) {
        for (Place place : places.values()) {
            if (place.concerned.test(office)) {
                place.heard.incrementAndGet();
            }
        }
    }

    /** Anything may have changed. */
    void hearEverything() {
        places.values().forEach(place -> place.heard.incrementAndGet());
    }

    /** From then on anything may have changed without being heard. */
    void hearNothing(Instant since) {
        if (silentSince == null) {
            silentSince = since;
        }
    }

    /** To be told after {@link #hearEverything}, so that nobody takes for fresh what is not. */
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
