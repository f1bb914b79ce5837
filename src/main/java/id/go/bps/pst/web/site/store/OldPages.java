package id.go.bps.pst.web.site.store;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.answers.ReadyReply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers for pages that cannot be rendered again now: the kept page with a notice of its age, an ETag of its own, and {@code no-store}.
 * Papers and data have their age in the header only.
 */
@ApplicationScoped
public class OldPages {

    /** The number of pages with a notice that are kept, each for a minute; enough for the pages that many read. */
    private static final int MOST = 1_000;

    /** The zone of the head office. */
    private static final ZoneId OF_ALL_OFFICES = ZoneId.of("Asia/Jakarta");

    /** @param of the kept page, to recognise a notice on an earlier one */
    private record MarkedPage(ReadyReply reply, ReadyReply of, Instant rightAt, long minutes) {

        boolean isFor(PageStore.StoredPage found, long now) {
            return of == found.reply() && rightAt.equals(found.rightAt()) && minutes == now;
        }
    }

    @Inject
    private SiteDirectory directory;

    @Inject
    private Clock clock;

    private final Map<String, MarkedPage> marked = new ConcurrentHashMap<>();

    /**
     * The answer to send.
     *
     * @param key under which the page is kept
     * @param office whose page it is; null for one of all offices
     */
    public ReadyReply reply(String key, PageStore.StoredPage found, boolean english, OfficeCode office) {
        if (found.rightAt() == null) {
            return found.reply();
        }
        Instant now = clock.instant();
        Duration age = Duration.between(found.rightAt(), now);
        ReadyReply page =
                found.reply().isPage() ? marked(key, found, new AgeMark(english, zone(office)), now) : found.reply();
        return page.old(age);
    }

    private ReadyReply marked(String key, PageStore.StoredPage found, AgeMark mark, Instant now) {
        long minutes = Duration.between(found.rightAt(), now).toMinutes();
        MarkedPage before = marked.get(key);
        if (before != null && before.isFor(found, minutes)) {
            return before.reply();
        }
        if (marked.size() >= MOST) {
            marked.clear();
        }
        return marked.compute(
                        key,
                        (same, other) -> other != null && other.isFor(found, minutes)
                                ? other
                                : new MarkedPage(
                                        found.reply().rewritten(page -> mark.on(page, found.rightAt(), now)),
                                        found.reply(),
                                        found.rightAt(),
                                        minutes))
                .reply();
    }

    private ZoneId zone(OfficeCode office) {
        return office == null
                ? OF_ALL_OFFICES
                : directory.find(office).map(Entry::zone).orElse(OF_ALL_OFFICES);
    }

    /** Forgets all notices, because pages can be rendered again. */
    void forget(@Observes News news) {
        if (news.subject().equals(News.EVERYTHING)) {
            marked.clear();
        }
    }
}
