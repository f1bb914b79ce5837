package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The versions of the standards of one office at a time. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StandardVersions {

    private static final String FROM_VERSIONS = " from StandardVersion v, ServiceStandard s";

    /** One standard of one office; further conditions may follow. */
    private static final String WHERE_OF_STANDARD =
            " where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office and s.serviceSlug = :service ";

    private static final String OF_STANDARD = "select v" + FROM_VERSIONS + WHERE_OF_STANDARD;

    private final EntityManager entityManager;

    @Inject
    public StandardVersions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<StandardVersion> find(OfficeCode office, Slug service, Status status) {
        return ofStandard(OF_STANDARD + "and v.status = :status", office, service)
                .setParameter("status", status)
                .getResultStream()
                .findFirst();
    }

    public Optional<StandardVersion> find(OfficeCode office, Slug service, int number) {
        return ofStandard(OF_STANDARD + "and v.number = :number", office, service)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The version that is on the way to being published: a draft, submitted or approved. */
    public Optional<StandardVersion> findOpen(OfficeCode office, Slug service) {
        return ofStandard(OF_STANDARD + "and v.status in :open", office, service)
                .setParameter("open", Status.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** Of every standard of an office the version in force and the one on its way, in one go: however many there were before. */
    public Map<Slug, List<StandardVersion>> current(OfficeCode office) {
        return entityManager
                .createQuery("""
                        select s.serviceSlug, v from StandardVersion v, ServiceStandard s
                        where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office and v.status in :statuses
                        """, Object[].class)
                .setParameter("office", office.getValue())
                .setParameter("statuses", EnumSet.of(Status.DRAFT, Status.SUBMITTED, Status.APPROVED, Status.PUBLISHED))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> Slug.of((String) row[0]),
                        Collectors.mapping(row -> (StandardVersion) row[1], Collectors.toList())));
    }

    /** What the public reads first: the version in force, else the last one that was withdrawn. */
    public Optional<StandardVersion> findCurrent(OfficeCode office, Slug service) {
        return find(office, service, Status.PUBLISHED)
                .or(() -> ofStandard(OF_STANDARD + "and v.status = :withdrawn order by v.number desc", office, service)
                        .setParameter("withdrawn", Status.WITHDRAWN)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst());
    }

    /**
     * The version on its way, for somebody who saw it in a certain state.
     *
     * @throws Refused (conflict) when it was saved, submitted, published or discarded since
     */
    public StandardVersion getOpen(OfficeCode office, Slug service, Seen seen) {
        StandardVersion open = findOpen(office, service).orElseThrow(() -> Refused.conflict("draft_gone_meanwhile"));
        if (open.getNumber() != seen.number()
                || open.getStatus() == Status.DRAFT && !open.getSeen().equals(seen)) {
            throw Refused.conflict("draft_changed_meanwhile", open.getChangedBy());
        }
        if (!open.getSeen().equals(seen)) {
            throw Refused.conflict("version_moved_on");
        }
        return open;
    }

    /**
     * The draft, for somebody who saw it in a certain state.
     *
     * @throws Refused (conflict) when it was saved, submitted, published or discarded since
     */
    public StandardVersion getDraft(OfficeCode office, Slug service, Seen seen) {
        findOpen(office, service).ifPresent(StandardVersion::requireDraft);
        return getOpen(office, service, seen);
    }

    /** The version as it stands now, as no other transaction can change it before this one ends; empty when it was discarded. */
    public Optional<StandardVersion> lock(OfficeCode office, long id) {
        Optional<StandardVersion> found = entityManager
                .createQuery(
                        "select v from StandardVersion v where v.id = :id and v.officeCode = :office",
                        StandardVersion.class)
                .setParameter("id", id)
                .setParameter("office", office.getValue())
                .getResultStream()
                .findFirst();
        found.ifPresent(version -> entityManager.refresh(version, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Of which service it is. */
    public Slug serviceOf(StandardVersion version) {
        return Slug.of(entityManager
                .createQuery(
                        "select s.serviceSlug from ServiceStandard s, StandardVersion v where v = :version and v.standardId = s.id",
                        String.class)
                .setParameter("version", version)
                .getSingleResult());
    }

    /**
     * The draft, held for writing: whoever else would write it waits until this transaction ends, and then sees what came of it.
     *
     * @throws Refused (conflict) when there is none any more
     */
    public StandardVersion getDraftToWrite(OfficeCode office, Slug service) {
        findOpen(office, service).ifPresent(StandardVersion::requireDraft);
        StandardVersion draft =
                find(office, service, Status.DRAFT).orElseThrow(() -> Refused.conflict("draft_gone_meanwhile"));
        try {
            entityManager.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw Refused.conflict("draft_gone_meanwhile");
        }
        draft.requireDraft();
        return draft;
    }

    /** All versions of one standard, the newest first. */
    public List<VersionLine> list(OfficeCode office, Slug service) {
        return lines("order by v.number desc", office, service)
                .getResultStream()
                .map(VersionLine::of)
                .toList();
    }

    /** Of every standard of an office the versions that are or were in force, the newest first. */
    public Map<Slug, List<VersionLine>> listPublic(OfficeCode office) {
        return entityManager
                .createQuery(
                        "select " + VersionLine.COLUMNS + ", s.serviceSlug from StandardVersion v, ServiceStandard s"
                                + " where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office"
                                + " and v.status in :public order by v.number desc",
                        Object[].class)
                .setParameter("office", office.getValue())
                .setParameter("public", Status.PUBLIC)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> Slug.of((String) row[row.length - 1]),
                        Collectors.mapping(VersionLine::of, Collectors.toList())));
    }

    /** Some versions of one standard, counted from the newest. */
    public List<VersionLine> list(OfficeCode office, Slug service, int first, int most) {
        return lines("order by v.number desc", office, service)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(VersionLine::of)
                .toList();
    }

    public int count(OfficeCode office, Slug service) {
        return entityManager
                .createQuery("select count(v.number)" + FROM_VERSIONS + WHERE_OF_STANDARD, Long.class)
                .setParameter("office", office.getValue())
                .setParameter("service", service.getValue())
                .getSingleResult()
                .intValue();
    }

    /** The steps in the lives of the versions with these numbers, by number, the oldest first. */
    public Map<Integer, List<VersionStep>> steps(OfficeCode office, Slug service, int lowest, int highest) {
        return entityManager
                .createQuery(
                        "select v.number, e" + FROM_VERSIONS + ", VersionEvent e" + WHERE_OF_STANDARD
                                + "and e.versionId = v.id and v.number between :lowest and :highest order by e.id",
                        Object[].class)
                .setParameter("office", office.getValue())
                .setParameter("service", service.getValue())
                .setParameter("lowest", lowest)
                .setParameter("highest", highest)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Integer) row[0],
                        Collectors.mapping(row -> new VersionStep((VersionEvent) row[1]), Collectors.toList())));
    }

    private TypedQuery<Object[]> lines(String rest, OfficeCode office, Slug service) {
        return entityManager
                .createQuery("select " + VersionLine.COLUMNS + FROM_VERSIONS + WHERE_OF_STANDARD + rest, Object[].class)
                .setParameter("office", office.getValue())
                .setParameter("service", service.getValue());
    }

    public int nextNumber(OfficeCode office, Slug service) {
        Integer last = entityManager
                .createQuery("select max(v.number)" + FROM_VERSIONS + WHERE_OF_STANDARD, Integer.class)
                .setParameter("office", office.getValue())
                .setParameter("service", service.getValue())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Notes a step in the life of a version that has been {@linkplain #add added}. */
    public void note(StandardVersion version, What what, Instant at, String who, String remark) {
        entityManager.persist(new VersionEvent(version, what, at, who, remark));
    }

    /** The last step in the life of a version. */
    public Optional<VersionEvent> lastEvent(StandardVersion version) {
        return entityManager
                .createQuery(
                        "select e from VersionEvent e where e.versionId = :version order by e.id desc",
                        VersionEvent.class)
                .setParameter("version", version.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(StandardVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }

    public void add(ImportedFile file) {
        entityManager.persist(file);
        entityManager.flush();
    }

    /**
     * Writes what has changed so far, so that the database's own rules are met in this order.
     *
     * @throws Refused (conflict) when somebody else wrote the same row at the same moment
     */
    public void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException e) {
            throw Refused.conflict("draft_changed_meanwhile", "");
        }
    }

    public void remove(StandardVersion draft) {
        draft.requireDraft();
        entityManager.remove(draft);
        flush();
    }

    public Optional<ImportedFile> findFile(OfficeCode office, long id) {
        return entityManager
                .createQuery(
                        "select f from ImportedFile f where f.id = :id and f.officeCode = :office", ImportedFile.class)
                .setParameter("id", id)
                .setParameter("office", office.getValue())
                .getResultStream()
                .findFirst();
    }

    /** The same bytes under the same name, handed in before. */
    public Optional<ImportedFile> findFile(OfficeCode office, String fileName, String sha256) {
        return entityManager
                .createQuery("""
                        select f from ImportedFile f where f.officeCode = :office and f.fileName = :name and f.sha256 = :sha256
                        and f.textOf is null order by f.id desc
                        """, ImportedFile.class)
                .setParameter("office", office.getValue())
                .setParameter("name", fileName)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The text that was taken out of a file; empty where the file is text itself. */
    public Optional<ImportedFile> findTextOf(OfficeCode office, long file) {
        return entityManager
                .createQuery(
                        "select f from ImportedFile f where f.textOf = :file and f.officeCode = :office",
                        ImportedFile.class)
                .setParameter("file", file)
                .setParameter("office", office.getValue())
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<StandardVersion> ofStandard(String query, OfficeCode office, Slug service) {
        return entityManager
                .createQuery(query, StandardVersion.class)
                .setParameter("office", office.getValue())
                .setParameter("service", service.getValue());
    }
}
