package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of standards, with the steps of their lives and their imported files; each query is for one office. */
public interface StandardVersions {

    /** The version with that status; of several the newest. */
    Optional<StandardVersion> find(OfficeCode office, Slug service, Status status);

    Optional<StandardVersion> find(OfficeCode office, Slug service, int number);

    /** The open version: draft, submitted or approved. */
    Optional<StandardVersion> findOpen(OfficeCode office, Slug service);

    /** The version in force and the open one of every standard of an office, in one query, however many earlier versions there are. */
    Map<Slug, List<StandardVersion>> current(OfficeCode office);

    /** The present version, locked: no other transaction can change it before this one ends. Empty when it was discarded. */
    Optional<StandardVersion> lock(OfficeCode office, long id);

    /** The slug of the service to which the version belongs. */
    Slug serviceOf(StandardVersion version);

    /** Some versions of one standard, counted from the newest. */
    List<VersionLine> list(OfficeCode office, Slug service, int first, int most);

    /** The versions of every standard of an office that are or were in force, the newest first. */
    Map<Slug, List<VersionLine>> listPublic(OfficeCode office);

    /** How many versions one standard has. */
    int count(OfficeCode office, Slug service);

    /** The steps in the lives of the versions with these numbers, by number, the oldest first. */
    Map<Integer, List<VersionStep>> steps(OfficeCode office, Slug service, int lowest, int highest);

    /** Records a step in the life of a version that has been {@linkplain #add added}. */
    void note(StandardVersion version, EventKind what, Instant at, String who, String remark);

    /** The last step in the life of a version. */
    Optional<VersionEvent> lastEvent(StandardVersion version);

    /** Adds a version, with its id; a {@linkplain id.go.bps.pst.kernel.persistence.DuplicateRow duplicate} where another is open already. */
    void add(StandardVersion version);

    void add(ImportedFile file);

    /**
     * Writes the changes so far, so that the database checks its rules in this order.
     *
     * @throws Refusal (conflict) when somebody else wrote the same row at the same moment
     */
    void flush();

    /** Deletes a draft; the database refuses any other version. */
    void remove(StandardVersion draft);

    Optional<ImportedFile> findFile(OfficeCode office, long id);

    /** The same bytes under the same name, if uploaded before; of several the newest. */
    Optional<ImportedFile> findFile(OfficeCode office, String fileName, String sha256);

    /** The text extracted from a file; empty where the file is text itself. */
    Optional<ImportedFile> findTextOf(OfficeCode office, long file);

    /** All versions of one standard, the newest first. */
    default List<VersionLine> list(OfficeCode office, Slug service) {
        return list(office, service, 0, Integer.MAX_VALUE);
    }

    /** The version on the public page: the one in force, else the last one that was withdrawn. */
    default Optional<StandardVersion> findCurrent(OfficeCode office, Slug service) {
        return find(office, service, Status.PUBLISHED).or(() -> find(office, service, Status.WITHDRAWN));
    }

    /** The number of the version that comes next. */
    default int nextNumber(OfficeCode office, Slug service) {
        return list(office, service, 0, 1).stream()
                .findFirst()
                .map(newest -> newest.number() + 1)
                .orElse(1);
    }

    /**
     * The open version, for a person who saw it in this state.
     *
     * @throws Refusal (conflict) when it was saved, submitted, published or discarded since
     */
    default StandardVersion getOpen(OfficeCode office, Slug service, DraftState seen) {
        StandardVersion open = findOpen(office, service).orElseThrow(StandardVersions::noLongerOpen);
        if (open.getSeen().equals(seen)) {
            return open;
        }
        throw open.getNumber() != seen.number() || open.getStatus() == Status.DRAFT
                ? Refusal.conflict("draft_changed_meanwhile", open.getChangedBy())
                : Refusal.conflict("version_moved_on");
    }

    /**
     * The draft, for a person who saw it in this state.
     *
     * @throws Refusal (conflict) when it was saved, submitted, published or discarded since
     */
    default StandardVersion getDraft(OfficeCode office, Slug service, DraftState seen) {
        findOpen(office, service).ifPresent(StandardVersion::requireDraft);
        return getOpen(office, service, seen);
    }

    /**
     * The draft, locked for writing: other writers wait until this transaction ends, and then see its result.
     *
     * @throws Refusal (conflict) when there is no draft any more
     */
    default StandardVersion getDraftToWrite(OfficeCode office, Slug service) {
        StandardVersion open = findOpen(office, service).orElseThrow(StandardVersions::noLongerOpen);
        open.requireDraft();
        StandardVersion draft = lock(office, open.getId()).orElseThrow(StandardVersions::noLongerOpen);
        draft.requireDraft();
        return draft;
    }

    private static Refusal noLongerOpen() {
        return Refusal.conflict("draft_gone_meanwhile");
    }
}
