package id.go.bps.pst.offices.notices;

import java.io.Serializable;
import java.time.Instant;

/**
 * A posted notice, as a view for pages.
 *
 * @param shown whether the public sees it now
 * @param pending whether the public sees it now or will see it
 * @param endedAt when somebody ended it early; null where nobody did
 */
public record NoticeView(
        long id,
        Notice notice,
        boolean shown,
        boolean pending,
        Instant postedAt,
        String postedBy,
        Instant endedAt,
        String endedBy)
        implements Serializable {

    static NoticeView of(PostedNotice posted, Instant now) {
        boolean pending = posted.isPending(now);
        return new NoticeView(
                posted.getId(),
                posted.getNotice(),
                pending && posted.getNotice().holdsAt(now),
                pending,
                posted.getPostedAt(),
                posted.getPostedBy(),
                posted.getEndedAt(),
                posted.getEndedBy());
    }
}
