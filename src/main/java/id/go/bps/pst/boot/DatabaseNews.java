package id.go.bps.pst.boot;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.NewsLost;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Receives the database's notifications (NOTIFY news) and fires them as {@link News} on this node. While the database cannot be reached it
 * fires {@link NewsLost}; afterwards it fires the news that everything may have changed.
 */
@ApplicationScoped
public class DatabaseNews {

    private static final Logger LOG = Logger.getLogger(DatabaseNews.class.getName());
    private static final int WAIT_MILLIS = 2_000;
    private static final int ANSWER_SECONDS = 2;
    private static final int AT_ONCE_MILLIS = 50;
    private static final int RETRY_MILLIS = 500;

    private final OwnConnections connections;
    private final Event<News> news;
    private final Event<NewsLost> lost;
    private final Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread listener;
    private Instant heardAt;
    private int misses;

    @Inject
    public DatabaseNews(OwnConnections connections, Event<News> news, Event<NewsLost> lost, Clock clock) {
        this.connections = connections;
        this.news = news;
        this.lost = lost;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        listener = threads.newThread(this::listenUntilStopped);
        listener.setName("database-news");
        listener.start();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        if (listener != null) {
            listener.interrupt();
        }
    }

    private void listenUntilStopped() {
        heardAt = clock.instant();
        try {
            do {
                try (Connection connection = connections.open();
                        Statement listen = connection.createStatement()) {
                    listen.execute("listen news");
                    heardAgain();
                    listen(connection);
                } catch (SQLException e) {
                    miss(e);
                }
            } while (!stopped.await(misses == 1 ? AT_ONCE_MILLIS : RETRY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection listener = connection.unwrap(PGConnection.class);
        while (stopped.getCount() > 0) {
            PGNotification[] notifications = listener.getNotifications(WAIT_MILLIS);
            for (PGNotification notification : notifications == null ? new PGNotification[0] : notifications) {
                String[] parts = notification.getParameter().split(":", 2);
                fire(new News(parts[0], parts.length > 1 ? parts[1] : ""));
            }
            // A server that disappeared without closing the connection looks like one without news
            if (!connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("no answer");
            }
            heardAt = clock.instant();
        }
    }

    private void heardAgain() {
        heardAt = clock.instant();
        if (misses > 1) {
            LOG.info("News arrives from the database again");
        }
        misses = 0;
        fire(new News(News.EVERYTHING, News.EVERYTHING));
    }

    /** Fires {@link NewsLost} if a new connection fails too; a single connection may end for a reason of its own. */
    private void miss(SQLException e) {
        misses++;
        if (misses == 2) {
            LOG.log(Level.WARNING, "No news arrives from the database, trying again: {0}", e.getMessage());
        }
        if (misses > 1) {
            lost.fire(new NewsLost(heardAt));
        }
    }

    private void fire(News item) {
        try {
            news.fire(item);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "News lost on this node: " + item, e);
        }
    }
}
