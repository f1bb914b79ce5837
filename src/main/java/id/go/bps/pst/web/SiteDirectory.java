package id.go.bps.pst.web;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.web.words.Language;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The present and former offices, in memory, so that a wrong address needs no query. A release changes them, and the database sends news of
 * it; an unknown address is looked up again from time to time. While the database is unavailable, the known offices stay valid.
 */
@ApplicationScoped
public class SiteDirectory {

    private record Snapshot(
            List<Entry> all,
            List<Entry> provinces,
            Map<String, Entry> bySlug,
            Map<OfficeCode, Entry> byCode,
            Map<String, OfficeCode> former,
            long askedAt) {

        Snapshot askedAgain() {
            return new Snapshot(all, provinces, bySlug, byCode, former, System.nanoTime());
        }
    }

    private static final Logger LOG = Logger.getLogger(SiteDirectory.class.getName());
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(2);

    @Inject
    private OfficeDirectory offices;

    @Inject
    private DatabaseAway away;

    private volatile Snapshot known;
    private volatile boolean outdated;

    /** Observes news before the page store does, because pages are rendered from this directory. */
    void hear(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) News news) {
        if (news.isAbout("office") && news.subject().equals(News.EVERYTHING)) {
            outdated = true;
        }
    }

    /** @throws RuntimeException when nothing is known yet and the database cannot tell */
    public Optional<Entry> find(String slug) {
        Entry found = known().bySlug().get(slug);
        return Optional.ofNullable(found != null ? found : perhapsNew().bySlug().get(slug));
    }

    /** @throws RuntimeException when nothing is known yet and the database cannot tell */
    public Optional<Entry> find(OfficeCode code) {
        return Optional.ofNullable(known().byCode().get(code));
    }

    /**
     * The offices of the provinces, by the provinces' names.
     *
     * @throws RuntimeException when nothing is known yet and the database cannot tell
     */
    public List<Entry> provinces() {
        return known().provinces();
    }

    /**
     * By code, the head office first; those that were merged into others too.
     *
     * @throws RuntimeException when nothing is known yet and the database cannot tell
     */
    public List<Entry> all() {
        return known().all();
    }

    /**
     * The office that once had this address.
     *
     * @throws RuntimeException when nothing is known yet and the database cannot tell
     */
    public Optional<Entry> findFormer(String slug) {
        Snapshot now = known();
        return Optional.ofNullable(now.former().get(slug)).map(now.byCode()::get);
    }

    /** The office into which this one was merged, or into which that one was in turn; empty where it was not. */
    public Optional<Entry> findSuccessor(Entry office) {
        return office.successor() == null
                ? Optional.empty()
                : find(office.successor()).map(next -> findSuccessor(next).orElse(next));
    }

    private Snapshot known() {
        return known == null || outdated ? perhapsNew() : known;
    }

    private synchronized Snapshot perhapsNew() {
        if (known == null) {
            outdated = false;
            known = ask();
        } else if (!away.isNow() && (outdated || System.nanoTime() - known.askedAt() > TRUSTED_NANOS)) {
            outdated = false;
            try {
                known = ask();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The offices cannot be read again now: {0}", e.toString());
                known = known.askedAgain();
            }
        }
        return known;
    }

    private Snapshot ask() {
        List<Entry> list = offices.list();
        return new Snapshot(
                list,
                list.stream()
                        .filter(office -> office.kind() == OfficeKind.PROVINCE && office.successor() == null)
                        .sorted(Comparator.comparing(Entry::area, Collator.getInstance(Language.INDONESIAN)))
                        .toList(),
                list.stream().collect(Collectors.toMap(Entry::slug, Function.identity())),
                list.stream().collect(Collectors.toMap(Entry::code, Function.identity())),
                offices.formerAddresses(),
                System.nanoTime());
    }
}
