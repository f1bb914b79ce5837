package id.go.bps.pst.offices.notices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import java.time.Instant;
import java.util.List;

/** The posted notices; each query is for one office. */
public interface PostedNotices {

    /** Those that are told at {@code now} or later, in the order in which they begin. */
    List<PostedNotice> pending(OfficeCode office, Instant now);

    /** All there ever were, counted from the one that was posted last. */
    List<PostedNotice> list(OfficeCode office, int first, int most);

    int count(OfficeCode office);

    /**
     * One, as no other transaction can change it before this one ends.
     *
     * @throws Refused (not found) when the office posted none such
     */
    PostedNotice lock(OfficeCode office, long id);

    void add(PostedNotice notice);
}
