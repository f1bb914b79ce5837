package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionDifference;
import id.go.bps.pst.standards.versions.VersionLine;
import id.go.bps.pst.standards.versions.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Use case: the public reads published versions, in force or earlier. */
@ApplicationScoped
@Transactional
public class StandardReading {

    /** An imported file, unchanged. */
    public record Original(String fileName, String mediaType, byte[] content, String sha256) {

        public int size() {
            return content.length;
        }
    }

    private final ServiceOffers offers;
    private final StandardVersions versions;
    private final PublishedAcrossOffices published;
    private final OfficeProfiles profiles;

    @Inject
    public StandardReading(
            ServiceOffers offers,
            StandardVersions versions,
            PublishedAcrossOffices published,
            OfficeProfiles profiles) {
        this.offers = offers;
        this.versions = versions;
        this.published = published;
        this.profiles = profiles;
    }

    /** The national list of services, in its order. */
    @Open
    public List<ServiceView> listServices() {
        return offers.types().stream().map(ServiceView::new).toList();
    }

    /** The latest publications and withdrawals of all offices, the newest first. */
    @Open
    public List<PublicChange> listChanges(int most) {
        return published.changes(most);
    }

    /** The latest publications and withdrawals of one office. */
    @Open
    public List<PublicChange> listChanges(OfficeCode office, int most) {
        return published.changes(office, most);
    }

    /** Every published service of every office, by office code, in the order of the national list, an office's own last. */
    @Open
    public List<ServiceSummary> listPublished() {
        return published.lines().stream().map(ServiceSummary::new).toList();
    }

    /** The same with contents, without other versions; it takes a few queries, however many offices there are. */
    @Open
    public List<StandardView> listPublishedWhole() {
        Map<OfficeCode, OfficeView> views = profiles.list();
        return published.all().stream()
                .map(row -> new StandardView(
                        views.get(row.office()),
                        new ServiceView(row.offer()),
                        new VersionView(row.version()),
                        List.of()))
                .toList();
    }

    /**
     * The same without contents, by office, so that all offices are read at once; in the order of the national list, an office's own last.
     */
    @Open
    public Map<OfficeCode, List<ServiceView>> listOffered() {
        return published.offers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, office -> office.getValue().stream()
                        .map(ServiceView::new)
                        .toList()));
    }

    /** The published standards of one office, in the order of the national list, its own last; without other versions. */
    @Open
    public List<StandardView> listPublished(OfficeCode office) {
        OfficeView view = profiles.get(office);
        return offers.list(office).stream()
                .flatMap(offer -> versions.find(office, offer.getSlug(), Status.PUBLISHED).stream()
                        .map(version ->
                                new StandardView(view, new ServiceView(offer), new VersionView(version), List.of())))
                .toList();
    }

    /**
     * The address below an office for the same service as another office's: the service with the same address, else the first for the same
     * service on the national list; empty where neither is published.
     */
    @Open
    public Optional<String> findSame(OfficeCode office, OfficeCode other, Slug service) {
        Set<Slug> published = versions.current(office).entrySet().stream()
                .filter(standard ->
                        standard.getValue().stream().anyMatch(version -> version.getStatus() == Status.PUBLISHED))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (published.contains(service)) {
            return Optional.of(service.getValue());
        }
        Optional<Slug> type = offers.find(other, service).flatMap(ServiceOffer::getType);
        return offers.list(office).stream()
                .filter(offer -> published.contains(offer.getSlug()))
                .filter(offer -> type.isPresent() && offer.getType().equals(type))
                .map(offer -> offer.getSlug().getValue())
                .findFirst();
    }

    /** The service of the same office into which a service without a version in force was merged; empty where it was not merged. */
    @Open
    public Optional<ServiceView> findSuccessor(OfficeCode office, Slug service) {
        return offers.find(office, service)
                .flatMap(ServiceOffer::getSuccessor)
                .filter(successor ->
                        versions.find(office, service, Status.PUBLISHED).isEmpty())
                .map(successor -> new ServiceView(offers.get(office, successor)));
    }

    /**
     * The version in force; where it was withdrawn without a successor, the withdrawn one.
     *
     * @throws Refusal (not found) when the office has published no standard for this service
     */
    @Open
    public StandardView getPublished(OfficeCode office, Slug service) {
        StandardVersion version = versions.findCurrent(office, service).orElseThrow(Refusal::notFound);
        return view(office, service, version);
    }

    /**
     * A version that is or was in force, with its office as it was then.
     *
     * @throws Refusal (not found) when there is no such version, or it was never published
     */
    @Open
    public StandardView getVersion(OfficeCode office, Slug service, int number) {
        return view(office, service, readable(office, service, number));
    }

    /**
     * The difference of a version from the public one before it; empty for the first. Components 7 to 14 are left out.
     *
     * @throws Refusal (not found) when there is no such version, or it was never published
     */
    @Open
    public Optional<VersionDifference> findChange(OfficeCode office, Slug service, int number) {
        StandardView version = getVersion(office, service, number);
        return version.otherVersions().stream()
                .filter(other -> other.number() < number)
                .findFirst()
                .map(before -> VersionDifference.ofPublic(getVersion(office, service, before.number()), version));
    }

    /**
     * The file from which a version was imported, byte for byte.
     *
     * @throws Refusal (not found) when there is no such version, it was never published, or it came from no file
     */
    @Open
    public Original getOriginal(OfficeCode office, Slug service, int number) {
        return readable(office, service, number)
                .getImportedFileId()
                .flatMap(id -> versions.findFile(office, id))
                .map(file -> new Original(file.getFileName(), file.getMediaType(), file.getContent(), file.getSha256()))
                .orElseThrow(Refusal::notFound);
    }

    private StandardVersion readable(OfficeCode office, Slug service, int number) {
        return versions.find(office, service, number)
                .filter(version -> version.getStatus().isPublic())
                .orElseThrow(Refusal::notFound);
    }

    private StandardView view(OfficeCode office, Slug service, StandardVersion version) {
        OfficeView officeThen = version.getEndedAt()
                .map(instant -> profiles.getAt(office, instant))
                .orElseGet(() -> profiles.get(office));
        List<VersionLine> others = versions.list(office, service).stream()
                .filter(other -> other.status().isPublic() && other.number() != version.getNumber())
                .toList();
        return new StandardView(
                officeThen, new ServiceView(offers.get(office, service)), new VersionView(version), others);
    }
}
