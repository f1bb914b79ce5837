package id.go.bps.pst.boot;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.mail.Mail;
import id.go.bps.pst.staff.StaffCarrying;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
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
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does what was stored to be done afterwards: at once when the database tells of it, and every few seconds what is due again. Every node does;
 * the rows' locks keep two from doing the same. Each kind of work has a lane and a thread of its own, one thing after the other: so access that
 * is taken away never waits for a mail server, nor for the invitations before it.
 */
@ApplicationScoped
public class DueWork {

    private static final Logger LOG = Logger.getLogger(DueWork.class.getName());
    private static final int EVERY_SECONDS = 5;

    private record Work(String what, long id, OfficeCode office) {}

    private final OwnConnections connections;
    private final StaffCarrying staff;
    private final Mail mail;
    private final Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    private volatile List<Lane> lanes = List.of();
    private volatile boolean stopped;

    @Inject
    public DueWork(OwnConnections connections, StaffCarrying staff, Mail mail, Clock clock) {
        this.connections = connections;
        this.staff = staff;
        this.mail = mail;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        lanes = List.of(
                new Lane("access", work -> staff.carryOut(work.office(), work.id())),
                new Lane("invitation", work -> staff.carryOut(work.office(), work.id())),
                new Lane("letter", work -> mail.send(work.office(), work.id())));
        lanes.forEach(Lane::start);
    }

    void hear(@Observes News news) {
        if (news.isAbout("due-work")) {
            lanes.forEach(Lane::ring);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        lanes.forEach(lane -> lane.thread.interrupt());
    }

    private List<Work> due(String what) throws SQLException {
        try (Connection connection = connections.open();
                PreparedStatement select =
                        connection.prepareStatement("select what, id, office_code from due_work(?) where what = ?")) {
            select.setTimestamp(1, Timestamp.from(clock.instant()));
            select.setString(2, what);
            try (ResultSet rows = select.executeQuery()) {
                List<Work> due = new ArrayList<>();
                while (rows.next()) {
                    due.add(new Work(rows.getString(1), rows.getLong(2), OfficeCode.of(rows.getString(3))));
                }
                return due;
            }
        }
    }

    /** Work of one kind, by one thread. */
    private final class Lane {

        private final String what;
        private final Consumer<Work> doing;
        private final Thread thread;

        /** One ring more is enough, however much was told. */
        private final BlockingQueue<Boolean> bell = new ArrayBlockingQueue<>(1);

        Lane(String what, Consumer<Work> doing) {
            this.what = what;
            this.doing = doing;
            this.thread = threads.newThread(this::workUntilStopped);
            thread.setName("due-work-" + what);
        }

        void start() {
            thread.start();
        }

        @SuppressWarnings("ReturnValueIgnored") // it rings already
        void ring() {
            bell.offer(true);
        }

        private void workUntilStopped() {
            try {
                while (!stopped) {
                    bell.poll(EVERY_SECONDS, TimeUnit.SECONDS);
                    round();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void round() {
            try {
                due(what).forEach(this::attempt);
            } catch (Throwable e) { // also an error of a library: nobody would start the lane again
                LOG.log(Level.WARNING, "Nothing is done now of what is due: " + what, e);
            }
        }

        private void attempt(Work work) {
            if (stopped) {
                return;
            }
            try {
                CallContext.as(Caller.portal(work.office()), "DueWork.attempt", () -> {
                    doing.accept(work);
                    return null;
                });
            } catch (Throwable e) {
                LOG.log(Level.SEVERE, "Due and not done: " + work, e);
            }
        }
    }
}
