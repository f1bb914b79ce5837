package id.go.bps.pst.boot;

import id.go.bps.pst.kernel.CallContext;
import id.go.bps.pst.kernel.Caller;
import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.mail.Mail;
import id.go.bps.pst.staff.StaffCarrying;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does what was stored to be done afterwards: at once when the database tells of it, and every few seconds what is due again. Every node does;
 * the rows' locks keep two from doing the same.
 */
@ApplicationScoped
public class DueWork {

    private static final Logger LOG = Logger.getLogger(DueWork.class.getName());
    private static final int EVERY_SECONDS = 5;

    private record Work(String what, long id, OfficeCode office) {}

    @Inject
    private OwnConnections connections;

    @Inject
    private StaffCarrying staff;

    @Inject
    private Mail mail;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final AtomicBoolean wanted = new AtomicBoolean();
    private ScheduledFuture<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds = executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void hear(@Observes News news) {
        // One round more is enough, however much was told
        if (news.isAbout("due-work") && wanted.compareAndSet(false, true)) {
            executor.execute(this::round);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private synchronized void round() {
        wanted.set(false);
        try {
            due().forEach(this::attempt);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Nothing is done now of what is due: {0}", e.getMessage());
        }
    }

    private List<Work> due() throws SQLException {
        try (Connection connection = connections.open();
                PreparedStatement select =
                        connection.prepareStatement("select what, id, office_code from due_work(?)")) {
            select.setTimestamp(1, Timestamp.from(clock.instant()));
            try (ResultSet rows = select.executeQuery()) {
                List<Work> due = new ArrayList<>();
                while (rows.next()) {
                    due.add(new Work(rows.getString(1), rows.getLong(2), OfficeCode.of(rows.getString(3))));
                }
                return due;
            }
        }
    }

    private void attempt(Work work) {
        try {
            CallContext.as(Caller.portal(work.office()), "DueWork.attempt", () -> {
                if (work.what().equals("staff_change")) {
                    staff.carryOut(work.office(), work.id());
                } else {
                    mail.send(work.office(), work.id());
                }
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "Due and not done: " + work, e);
        }
    }
}
