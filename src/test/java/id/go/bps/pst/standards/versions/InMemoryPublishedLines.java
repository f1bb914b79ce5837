package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.persistence.PersistenceException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class InMemoryPublishedLines implements PublishedLines {

    private final InMemoryStandardVersions versions;
    private final Map<Long, List<PublishedLine>> lines = new HashMap<>();

    InMemoryPublishedLines(InMemoryStandardVersions versions) {
        this.versions = versions;
    }

    /** The rows of a version; none where none are stored. */
    List<PublishedLine> of(StandardVersion version) {
        return lines.getOrDefault(version.getId(), List.of());
    }

    @Override
    public void add(StandardVersion version, List<PublishedLine> rows) {
        if (version.getPublishedAt() == null) {
            throw new PersistenceException("a version that is not published has no rows");
        }
        lines.putIfAbsent(version.getId(), List.copyOf(rows));
    }

    @Override
    public List<StandardVersion> findWithout(OfficeCode office) {
        return without()
                .filter(version -> version.getOffice().equals(office))
                .sorted(Comparator.comparing(StandardVersion::getId))
                .toList();
    }

    @Override
    public List<OfficeCode> listOfficesAcrossOffices() {
        return without()
                .map(StandardVersion::getOffice)
                .distinct()
                .sorted(Comparator.comparing(OfficeCode::getValue))
                .toList();
    }

    private Stream<StandardVersion> without() {
        return versions.everywhere()
                .map(Map.Entry::getValue)
                .filter(version -> version.getPublishedAt() != null && !lines.containsKey(version.getId()));
    }
}
