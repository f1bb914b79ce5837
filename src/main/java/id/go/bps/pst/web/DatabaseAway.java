package id.go.bps.pst.web;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.NewsLost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Whether this node cannot reach the database now. Doors at which anybody may knock then ask nothing of it: a database that hangs would
 * hold up one thread for each who asks, until none is left for those who read what is at hand.
 */
@ApplicationScoped
public class DatabaseAway {

    /** Said in a sentence by whoever answers. */
    private static final class Away extends RuntimeException {

        private static final long serialVersionUID = 1;

        Away() {
            super("The database is away", null, false, false);
        }
    }

    private volatile boolean now;

    public boolean isNow() {
        return now;
    }

    /** @throws RuntimeException when the database is away */
    public void check() {
        if (now) {
            throw new Away();
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
