package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.NationalHolidaysChanged;
import id.go.bps.pst.offices.OfficeNoticesChanged;
import id.go.bps.pst.offices.OfficeProfileChanged;
import id.go.bps.pst.standards.ServiceOfferChanged;
import id.go.bps.pst.standards.StandardPublished;
import id.go.bps.pst.standards.StandardWithdrawn;
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

    private PageStore store;

    @Inject
    void configure(@ConfigProperty(name = "portal.pages.memory", defaultValue = "67108864") long bytes, Clock clock) {
        store = new PageStore(bytes, clock);
    }

    public PageStore store() {
        return store;
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandardPublished event) {
        store.hear(event.office());
    }

    void withdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandardWithdrawn event) {
        store.hear(event.office());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficeProfileChanged event) {
        store.hear(event.office());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficeNoticesChanged event) {
        store.hear(event.office());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ServiceOfferChanged event) {
        store.hear(event.office());
    }

    /** They are told on the pages of every office. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NationalHolidaysChanged event) {
        store.hearEverything();
    }

    void hear(@Observes News news) {
        if (!news.isAbout(ABOUT_OFFICES)) {
            return;
        }
        if (news.subject().equals(News.EVERYTHING)) {
            store.hearEverything();
        } else {
            store.hear(OfficeCode.of(news.subject()));
        }
    }
}
