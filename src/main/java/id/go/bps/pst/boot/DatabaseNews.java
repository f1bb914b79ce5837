package id.go.bps.pst.boot;

import id.go.bps.pst.kernel.News;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens for what the database tells (NOTIFY news) and fires it as {@link News} on this node. After a lost connection everything may have
 * changed, and so it says.
 */
@ApplicationScoped
public class DatabaseNews {

    private static final Logger LOG = Logger.getLogger(DatabaseNews.class.getName());
    private static final int WAIT_MILLIS = 2_000;
    private static final int RETRY_SECONDS = 2;

    @Inject
    private OwnConnections connections;

    @Inject
    private Event<News> news;

    @Resource
    private ManagedThreadFactory threads;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread listener;

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
        try {
            do {
                try (Connection connection = connections.open();
                        Statement listen = connection.createStatement()) {
                    listen.execute("listen news");
                    news.fire(new News(News.EVERYTHING, News.EVERYTHING));
                    listen(connection.unwrap(PGConnection.class));
                } catch (SQLException e) {
                    LOG.log(Level.WARNING, "The database tells no news now, trying again: {0}", e.getMessage());
                }
            } while (!stopped.await(RETRY_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(PGConnection connection) throws SQLException {
        while (stopped.getCount() > 0) {
            PGNotification[] told = connection.getNotifications(WAIT_MILLIS);
            for (PGNotification notification : told == null ? new PGNotification[0] : told) {
                String[] parts = notification.getParameter().split(":", 2);
                fire(new News(parts[0], parts.length > 1 ? parts[1] : ""));
            }
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
