package id.go.bps.pst.intake;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.versions.InMemoryStandardVersions;
import id.go.bps.pst.testkit.memory.Rows;
import java.util.Comparator;
import java.util.List;

public class InMemoryDraftDoubts implements DraftDoubts {

    private final InMemoryStandardVersions versions;
    private final Rows<DraftDoubt> rows = new Rows<>();

    public InMemoryDraftDoubts(InMemoryStandardVersions versions) {
        this.versions = versions;
    }

    @Override
    public List<DraftDoubt> open(OfficeCode office, Slug service, int number) {
        return versions.find(office, service, number).stream()
                .flatMap(version ->
                        rows.stream().filter(doubt -> doubt.getVersionId().equals(version.getId())))
                .filter(doubt -> !doubt.isSettled())
                .sorted(Comparator.comparing(DraftDoubt::getPosition))
                .toList();
    }

    @Override
    public void add(DraftDoubt doubt) {
        rows.add(doubt);
    }
}
