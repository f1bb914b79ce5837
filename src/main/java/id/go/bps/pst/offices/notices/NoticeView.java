package id.go.bps.pst.offices.notices;

import java.io.Serializable;
import java.time.Instant;

/**
 * A posted notice, finished for a page.
 *
 * @param told whether the public reads it now
 * @param pending whether the public reads it now or will
 * @param endedAt when somebody ended it early; null where nobody did
 */
public record NoticeView(
        long id,
        Notice notice,
        boolean told,
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
