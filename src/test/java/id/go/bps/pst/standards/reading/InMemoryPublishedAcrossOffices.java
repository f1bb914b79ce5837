package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.services.InMemoryServiceOffers;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.versions.InMemoryStandardVersions;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class InMemoryPublishedAcrossOffices implements PublishedAcrossOffices {

    private final InMemoryServiceOffers offers;
    private final InMemoryStandardVersions versions;
    private final Predicate<OfficeCode> merged;

    /** @param merged whether an office was merged into another */
    public InMemoryPublishedAcrossOffices(
            InMemoryServiceOffers offers, InMemoryStandardVersions versions, Predicate<OfficeCode> merged) {
        this.offers = offers;
        this.versions = versions;
        this.merged = merged;
    }

    /** In the order of the national list, an office's own last. */
    private Stream<Row> rows() {
        return offers.everywhere().stream()
                .flatMap(offer -> versions.find(offer.getOffice(), offer.getSlug(), Status.PUBLISHED).stream()
                        .map(version -> new Row(offer.getOffice(), offer, version)));
    }

    @Override
    public List<Row> all() {
        return rows().filter(row -> !merged.test(row.office()))
                .sorted(Comparator.comparing(Row::office))
                .toList();
    }

    @Override
    public List<Line> lines() {
        return all().stream()
                .map(row -> new Line(
                        row.offer(),
                        row.version().getContent().title(),
                        row.version().getContent().fee().feeClass(),
                        row.version().getPublishedAt()))
                .toList();
    }

    @Override
    public Map<OfficeCode, List<ServiceOffer>> offers() {
        return rows().collect(Collectors.groupingBy(Row::office, Collectors.mapping(Row::offer, Collectors.toList())));
    }

    @Override
    public Map<OfficeCode, Set<String>> services() {
        return rows().filter(row -> row.offer().getType().isPresent())
                .collect(Collectors.groupingBy(
                        Row::office,
                        Collectors.mapping(
                                row -> row.offer().getType().orElseThrow().getValue(), Collectors.toSet())));
    }

    @Override
    public List<PublicChange> changes(int most) {
        return changes(office -> true, most);
    }

    @Override
    public List<PublicChange> changes(OfficeCode office, int most) {
        return changes(office::equals, most);
    }

    private List<PublicChange> changes(Predicate<OfficeCode> wanted, int most) {
        return versions.everywhere()
                .filter(each -> wanted.test(each.getKey().getOffice())
                        && each.getValue().getStatus().isPublic())
                .sorted(Comparator.comparing((Map.Entry<?, StandardVersion> each) -> changedAt(each.getValue()))
                        .thenComparing(each -> each.getValue().getId())
                        .reversed())
                .limit(most)
                .map(each -> new PublicChange(each.getKey(), each.getValue()))
                .toList();
    }

    private static Instant changedAt(StandardVersion version) {
        Instant withdrawn = version.getLife().withdrawnAt();
        return withdrawn == null ? version.getPublishedAt() : withdrawn;
    }
}
