package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.memory.Refusals;
import id.go.bps.pst.testkit.memory.Rows;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class InMemoryProfileRevisions implements ProfileRevisions {

    private static final Comparator<ProfileRevision> BY_NUMBER = Comparator.comparingInt(ProfileRevision::getRevision);

    private final Rows<ProfileRevision> rows = new Rows<>();

    @Override
    public Optional<ProfileRevision> findNewest(OfficeCode office) {
        return of(office).max(BY_NUMBER);
    }

    @Override
    public Map<OfficeCode, ProfileRevision> newestAcrossOffices() {
        return rows.stream()
                .collect(Collectors.toMap(
                        ProfileRevision::getOffice, Function.identity(), BinaryOperator.maxBy(BY_NUMBER)));
    }

    @Override
    public Optional<ProfileRevision> findInForce(OfficeCode office, Instant instant) {
        return of(office)
                .filter(revision ->
                        revision.getRevision() == 1 || !revision.getValidFrom().isAfter(instant))
                .max(BY_NUMBER);
    }

    @Override
    public Optional<ProfileRevision> find(OfficeCode office, int revision) {
        return of(office).filter(each -> each.getRevision() == revision).findFirst();
    }

    @Override
    public List<Instant> changes(OfficeCode office) {
        return of(office).sorted(BY_NUMBER).map(ProfileRevision::getValidFrom).toList();
    }

    @Override
    public void add(ProfileRevision revision) {
        if (find(revision.getOffice(), revision.getRevision()).isPresent()) {
            throw Refusals.duplicateRow();
        }
        rows.add(revision);
    }

    private Stream<ProfileRevision> of(OfficeCode office) {
        return rows.stream().filter(revision -> revision.getOffice().equals(office));
    }
}
