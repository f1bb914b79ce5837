package id.go.bps.pst.offices.notices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import java.time.Instant;
import java.util.List;

/** The posted notices; each query is for one office. */
public interface PostedNotices {

    /** The notices that are shown at {@code now} or later, in the order of their beginning. */
    List<PostedNotice> pending(OfficeCode office, Instant now);

    /** All notices, the latest first. */
    List<PostedNotice> list(OfficeCode office, int first, int most);

    int count(OfficeCode office);

    /**
     * One notice, locked: no other transaction can change it before this one ends.
     *
     * @throws Refusal (not found) when the office has no such notice
     */
    PostedNotice lock(OfficeCode office, long id);

    void add(PostedNotice notice);
}
