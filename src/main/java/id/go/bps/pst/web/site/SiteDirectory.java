package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Which offices there are, kept in memory, so that a wrong address is told without the database. An office keeps its address for ever, so
 * only new ones are looked for, and not for every wrong address. What is known goes on being told while the database is gone.
 */
@ApplicationScoped
public class SiteDirectory {

    private record Known(Map<String, Entry> bySlug, Map<OfficeCode, Entry> byCode, long askedAt) {

        Known askedAgain() {
            return new Known(bySlug, byCode, System.nanoTime());
        }
    }

    private static final Logger LOG = Logger.getLogger(SiteDirectory.class.getName());
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(2);

    @Inject
    private OfficeDirectory offices;

    private volatile Known known;

    /** @throws RuntimeException when nothing is known yet and the database cannot tell */
    public Optional<Entry> find(String slug) {
        Entry found = known().bySlug().get(slug);
        return Optional.ofNullable(found != null ? found : perhapsNew().bySlug().get(slug));
    }

    /** @throws RuntimeException when nothing is known yet and the database cannot tell */
    public Optional<Entry> find(OfficeCode code) {
        return Optional.ofNullable(known().byCode().get(code));
    }

    private Known known() {
        return known == null ? perhapsNew() : known;
    }

    private synchronized Known perhapsNew() {
        if (known == null) {
            known = ask();
        } else if (System.nanoTime() - known.askedAt() > TRUSTED_NANOS) {
            try {
                known = ask();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "No news of offices now: {0}", e.toString());
                known = known.askedAgain();
            }
        }
        return known;
    }

    private Known ask() {
        List<Entry> list = offices.list();
        return new Known(
                list.stream().collect(Collectors.toMap(Entry::slug, Function.identity())),
                list.stream().collect(Collectors.toMap(Entry::code, Function.identity())),
                System.nanoTime());
    }
}
