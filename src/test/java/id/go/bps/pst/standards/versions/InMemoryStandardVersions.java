package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.services.InMemoryServiceStandards;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.testkit.memory.Refusals;
import id.go.bps.pst.testkit.memory.Rows;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows the database's rule that a standard has at most one open version and one in force. */
public class InMemoryStandardVersions implements StandardVersions {

    private final InMemoryServiceStandards standards;
    private final Rows<StandardVersion> rows = new Rows<>();
    private final Rows<VersionEvent> events = new Rows<>();
    private final Rows<ImportedFile> files = new Rows<>();
    private final List<Consumer<StandardVersion>> onDraftSaved = new ArrayList<>();
    private final List<Consumer<StandardVersion>> onRemoved = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();

    public InMemoryStandardVersions(InMemoryServiceStandards standards) {
        this.standards = standards;
    }

    /** Is called with a draft that was added or written, as a trigger is. */
    public void onDraftSaved(Consumer<StandardVersion> trigger) {
        onDraftSaved.add(trigger);
    }

    /** Is called with a draft that was removed, as a trigger is. */
    public void onRemoved(Consumer<StandardVersion> trigger) {
        onRemoved.add(trigger);
    }

    /** The action of another transaction just before the next version is added or locked. */
    public void meanwhile(Runnable another) {
        others.add(another);
    }

    private void letOthersIn() {
        List<Runnable> now = List.copyOf(others);
        others.clear();
        now.forEach(Runnable::run);
    }

    /** The versions of all offices, with their standards. */
    public Stream<Map.Entry<ServiceStandard, StandardVersion>> everywhere() {
        return rows.stream().map(version -> Map.entry(standards.get(version.getStandardId()), version));
    }

    private Stream<StandardVersion> of(OfficeCode office, Slug service) {
        return everywhere()
                .filter(each -> each.getKey().getOffice().equals(office)
                        && each.getKey().getService().equals(service))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(StandardVersion::getNumber).reversed());
    }

    @Override
    public Optional<StandardVersion> find(OfficeCode office, Slug service, Status status) {
        return of(office, service)
                .filter(version -> version.getStatus() == status)
                .findFirst();
    }

    @Override
    public Optional<StandardVersion> find(OfficeCode office, Slug service, int number) {
        return of(office, service)
                .filter(version -> version.getNumber() == number)
                .findFirst();
    }

    @Override
    public Optional<StandardVersion> findOpen(OfficeCode office, Slug service) {
        return of(office, service)
                .filter(version -> version.getStatus().isOpen())
                .findFirst();
    }

    @Override
    public Map<Slug, List<StandardVersion>> current(OfficeCode office) {
        return everywhere()
                .filter(each -> each.getKey().getOffice().equals(office))
                .filter(each ->
                        each.getValue().getStatus().isOpen() || each.getValue().getStatus() == Status.PUBLISHED)
                .collect(Collectors.groupingBy(
                        each -> each.getKey().getService(),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public Optional<StandardVersion> lock(OfficeCode office, long id) {
        letOthersIn();
        return rows.find((Object) id).filter(version -> version.getOffice().equals(office));
    }

    @Override
    public Slug serviceOf(StandardVersion version) {
        return standards.get(version.getStandardId()).getService();
    }

    @Override
    public List<VersionLine> list(OfficeCode office, Slug service, int first, int most) {
        return of(office, service)
                .skip(first)
                .limit(most)
                .map(InMemoryStandardVersions::line)
                .toList();
    }

    @Override
    public Map<Slug, List<VersionLine>> listPublic(OfficeCode office) {
        return everywhere()
                .map(Map.Entry::getKey)
                .filter(standard -> standard.getOffice().equals(office))
                .map(ServiceStandard::getService)
                .distinct()
                .map(service -> Map.entry(
                        service,
                        list(office, service).stream()
                                .filter(line -> line.status().isPublic())
                                .toList()))
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static VersionLine line(StandardVersion version) {
        return new VersionView(version).line();
    }

    @Override
    public int count(OfficeCode office, Slug service) {
        return (int) of(office, service).count();
    }

    @Override
    public Map<Integer, List<VersionStep>> steps(OfficeCode office, Slug service, int lowest, int highest) {
        return of(office, service)
                .filter(version -> version.getNumber() >= lowest && version.getNumber() <= highest)
                .filter(version -> eventsOf(version).findAny().isPresent())
                .collect(Collectors.toMap(
                        StandardVersion::getNumber,
                        version -> eventsOf(version).map(VersionStep::new).toList()));
    }

    private Stream<VersionEvent> eventsOf(StandardVersion version) {
        return events.stream().filter(event -> event.getVersionId().equals(version.getId()));
    }

    @Override
    public void note(StandardVersion version, EventKind what, Instant at, String who, String remark) {
        events.add(new VersionEvent(version, what, at, who, remark));
    }

    @Override
    public Optional<VersionEvent> lastEvent(StandardVersion version) {
        return eventsOf(version).reduce((earlier, later) -> later);
    }

    @Override
    public void add(StandardVersion version) {
        letOthersIn();
        rows.add(version);
        if (breaksARule(version)) {
            rows.remove(version);
            throw Refusals.duplicateRow();
        }
        flush();
        if (version.getStatus() == Status.DRAFT) {
            onDraftSaved.forEach(trigger -> trigger.accept(version));
        }
    }

    private boolean breaksARule(StandardVersion version) {
        return isTwice(version, other -> other.getNumber() == version.getNumber())
                || version.getStatus().isOpen()
                        && isTwice(version, other -> other.getStatus().isOpen())
                || version.getStatus() == Status.PUBLISHED
                        && isTwice(version, other -> other.getStatus() == Status.PUBLISHED);
    }

    private boolean isTwice(StandardVersion version, Predicate<StandardVersion> like) {
        return rows.stream()
                .filter(other -> other != version && other.getStandardId().equals(version.getStandardId()))
                .anyMatch(like);
    }

    @Override
    public void add(ImportedFile file) {
        files.add(file);
    }

    @Override
    public void flush() {
        Map<StandardVersion, DraftState> before =
                rows.stream().collect(Collectors.toMap(version -> version, StandardVersion::getSeen));
        rows.flush();
        before.forEach((version, seen) -> {
            if (breaksARule(version)) {
                throw Refusals.duplicateRow();
            }
            if (version.getStatus() == Status.DRAFT && !version.getSeen().equals(seen)) {
                onDraftSaved.forEach(trigger -> trigger.accept(version));
            }
        });
    }

    @Override
    public void remove(StandardVersion draft) {
        if (draft.getStatus() != Status.DRAFT) {
            throw new PersistenceException("what is no draft stays");
        }
        onRemoved.forEach(trigger -> trigger.accept(draft));
        rows.remove(draft);
    }

    @Override
    public Optional<ImportedFile> findFile(OfficeCode office, long id) {
        return files.find((Object) id).filter(file -> file.getOffice().equals(office));
    }

    @Override
    public Optional<ImportedFile> findFile(OfficeCode office, String fileName, String sha256) {
        return files.stream()
                .filter(file ->
                        file.getOffice().equals(office) && file.getTextOf().isEmpty())
                .filter(file ->
                        file.getFileName().equals(fileName) && file.getSha256().equals(sha256))
                .reduce((earlier, later) -> later);
    }

    @Override
    public Optional<ImportedFile> findTextOf(OfficeCode office, long file) {
        return files.find(
                text -> text.getOffice().equals(office) && text.getTextOf().equals(Optional.of(file)));
    }
}
