package id.go.bps.pst.web;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.NewsLost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Whether this node cannot reach the database now. Public doors then send it no query: each query to a database that hangs would block a
 * thread, until none is left for pages in memory.
 */
@ApplicationScoped
public class DatabaseAway {

    /** The door answers it with a sentence. */
    private static final class Outage extends RuntimeException {

        private static final long serialVersionUID = 1;

        Outage() {
            super("The database is unavailable", null, false, false);
        }
    }

    private volatile boolean now;

    public boolean isNow() {
        return now;
    }

    /** @throws RuntimeException while the database is unavailable */
    public void check() {
        if (now) {
            throw new Outage();
        }
    }

    void lose(@Observes NewsLost news) {
        now = true;
    }

    void hear(@Observes News news) {
        if (news.subject().equals(News.EVERYTHING)) {
            now = false;
        }
    }
}
