package id.go.bps.pst.offices.notices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.testkit.memory.Rows;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

public class InMemoryPostedNotices implements PostedNotices {

    private final Rows<PostedNotice> rows = new Rows<>();

    @Override
    public List<PostedNotice> pending(OfficeCode office, Instant now) {
        return of(office)
                .filter(notice -> notice.isPending(now))
                .sorted(Comparator.comparing(
                                (PostedNotice notice) -> notice.getNotice().from())
                        .thenComparing(PostedNotice::getId))
                .toList();
    }

    @Override
    public List<PostedNotice> list(OfficeCode office, int first, int most) {
        return of(office)
                .sorted(Comparator.comparing(PostedNotice::getId).reversed())
                .skip(first)
                .limit(most)
                .toList();
    }

    @Override
    public int count(OfficeCode office) {
        return (int) of(office).count();
    }

    @Override
    public PostedNotice lock(OfficeCode office, long id) {
        return of(office).filter(notice -> notice.getId() == id).findFirst().orElseThrow(Refusal::notFound);
    }

    @Override
    public void add(PostedNotice notice) {
        rows.add(notice);
    }

    private Stream<PostedNotice> of(OfficeCode office) {
        return rows.stream().filter(notice -> notice.getOffice().equals(office));
    }
}
