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
 * Holds the {@link PageStore} and passes news to it. News comes twice: from a transaction of this node after its commit, so that the person
 * who publishes sees the new page at once; and from the database, for every node.
 */
@ApplicationScoped
public class SitePages {

    private static final String ABOUT_OFFICES = "office";

    /** Search results have a store of their own, so that many queries do not remove pages from memory. */
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
