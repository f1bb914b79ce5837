package id.go.bps.pst.offices.notices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.offices.OfficePermission;
import id.go.bps.pst.offices.PermitOffices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Use case: staff of an office post a temporary notice for the public. It appears and disappears automatically. */
@ApplicationScoped
@Transactional
public class NoticePosting {

    /** The maximum of present and future notices: too many urgent notices would not be read. */
    public static final int MAX_PENDING = 5;

    public static final int PAGE = 25;

    /**
     * A page of an office's notices.
     *
     * @param notices the newest first
     * @param page from 1
     * @param all how many there are on all pages
     */
    public record NoticePage(List<NoticeView> notices, int page, int all) implements Serializable {}

    private final PostedNotices notices;
    private final Clock clock;
    private final Event<OfficeNoticesChanged> changed;

    @Inject
    public NoticePosting(PostedNotices notices, Clock clock, Event<OfficeNoticesChanged> changed) {
        this.notices = notices;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * @param page from 1
     * @throws Refusal (not found) when there are fewer pages
     */
    @PermitOffices(OfficePermission.POST_NOTICES)
    public NoticePage list(OfficeCode office, int page) {
        Instant now = clock.instant();
        List<PostedNotice> read = page < 1 ? List.of() : notices.list(office, (page - 1) * PAGE, PAGE);
        if (read.isEmpty() && page != 1) {
            throw Refusal.notFound();
        }
        return new NoticePage(
                read.stream().map(posted -> NoticeView.of(posted, now)).toList(), page, notices.count(office));
    }

    /**
     * Posts a notice. It is shown from its first instant on, which can be now.
     *
     * @throws Refusal (invalid) when its time is over, in "until", or when there are too many already
     */
    @PermitOffices(OfficePermission.POST_NOTICES)
    public void post(OfficeCode office, Notice notice) {
        Instant now = clock.instant();
        PostedNotice posted = new PostedNotice(office, notice, now, userName());
        if (notices.pending(office, now).size() >= MAX_PENDING) {
            throw Refusal.invalid("notices_too_many", MAX_PENDING);
        }
        notices.add(posted);
        changed.fire(new OfficeNoticesChanged(office));
    }

    /**
     * Ends a notice early, also before it began.
     *
     * @throws Refusal (not found) when the office has no such notice; (conflict) when it is over, or a colleague ended it
     */
    @PermitOffices(OfficePermission.POST_NOTICES)
    public void end(OfficeCode office, long id) {
        notices.lock(office, id).end(clock.instant(), userName());
        changed.fire(new OfficeNoticesChanged(office));
    }

    private static String userName() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
