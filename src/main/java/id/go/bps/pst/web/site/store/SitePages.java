package id.go.bps.pst.web.site.store;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.NewsLost;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the one {@link PageStore}, and tells it what makes pages out of date. That is heard twice: from a transaction of this node as
 * soon as it has succeeded, so that whoever publishes sees it at once; and from the database, which tells every node.
 */
@ApplicationScoped
public class SitePages {

    private static final String ABOUT_OFFICES = "office";

    /** What was searched has a store of its own, so that no flood of questions drives the pages out. */
    private static final int SEARCHES_SHARE = 8;

    private PageStore store;
    private PageStore searches;

    @Inject
    void configure(@ConfigProperty(name = "portal.pages.memory", defaultValue = "67108864") long bytes, Clock clock) {
        store = new PageStore(bytes, clock);
        searches = new PageStore(bytes / SEARCHES_SHARE, clock);
    }

    public PageStore store() {
        return store;
    }

    public PageStore searches() {
        return searches;
    }

    private void tell(OfficeCode office) {
        store.hear(office);
        searches.hear(office);
    }

    private void tellEverything() {
        store.hearEverything();
        searches.hearEverything();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficePagesChanged event) {
        tell(event.office());
    }

    void hear(@Observes News news) {
        if (!news.isAbout(ABOUT_OFFICES)) {
            return;
        }
        if (news.subject().equals(News.EVERYTHING)) {
            tellEverything();
            store.hearAgain();
            searches.hearAgain();
        } else {
            tell(OfficeCode.of(news.subject()));
        }
    }

    void lose(@Observes NewsLost news) {
        store.hearNothing(news.since());
        searches.hearNothing(news.since());
    }
}
