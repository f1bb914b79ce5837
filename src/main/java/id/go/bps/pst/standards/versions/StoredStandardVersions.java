package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredStandardVersions implements StandardVersions {

    private static final Set<Status> CURRENT =
            EnumSet.of(Status.DRAFT, Status.SUBMITTED, Status.APPROVED, Status.PUBLISHED);

    /** The columns that {@link #line} reads, in its order. */
    private static final String COLUMNS = """
            v.number, v.status, v.decreeNumber, v.effectiveDate, v.changedAt, v.changedBy, v.submittedAt, v.submittedBy, v.approvedAt,
            v.approvedBy, v.approvedAlone, v.effectiveAt, v.reviewDate, v.publishedAt, v.publishedBy, v.supersededAt, v.withdrawnAt,
            v.withdrawnBy, v.withdrawalReason""";

    private final EntityManager entityManager;

    @Inject
    StoredStandardVersions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<StandardVersion> find(OfficeCode office, Slug service, Status status) {
        return newest(office, service, Set.of(status));
    }

    @Override
    public Optional<StandardVersion> findOpen(OfficeCode office, Slug service) {
        return newest(office, service, Status.OPEN);
    }

    private Optional<StandardVersion> newest(OfficeCode office, Slug service, Set<Status> statuses) {
        return ofStandard("""
                        select v from StandardVersion v, ServiceStandard s
                        where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office
                        and s.serviceSlug = :service and v.status in :statuses order by v.number desc
                        """, StandardVersion.class, office, service)
                .setParameter("statuses", statuses)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<StandardVersion> find(OfficeCode office, Slug service, int number) {
        return ofStandard("""
                        select v from StandardVersion v, ServiceStandard s
                        where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office
                        and s.serviceSlug = :service and v.number = :number
                        """, StandardVersion.class, office, service)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<Slug, List<StandardVersion>> current(OfficeCode office) {
        return entityManager
                .createQuery("""
                        select s.serviceSlug, v from StandardVersion v, ServiceStandard s
                        where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office and v.status in :statuses
                        """, Object[].class)
                .setParameter("office", office.getValue())
                .setParameter("statuses", CURRENT)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> Slug.of((String) row[0]),
                        Collectors.mapping(row -> (StandardVersion) row[1], Collectors.toList())));
    }

    @Override
    public Optional<StandardVersion> lock(OfficeCode office, long id) {
        Optional<StandardVersion> found = entityManager
                .createQuery(
                        "select v from StandardVersion v where v.id = :id and v.officeCode = :office",
                        StandardVersion.class)
                .setParameter("id", id)
                .setParameter("office", office.getValue())
                .getResultStream()
                .findFirst();
        try {
            found.ifPresent(version -> entityManager.refresh(version, LockModeType.PESSIMISTIC_WRITE));
        } catch (EntityNotFoundException e) {
            return Optional.empty();
        }
        return found;
    }

    @Override
    public Slug serviceOf(StandardVersion version) {
        return Slug.of(entityManager
                .createQuery(
                        "select s.serviceSlug from ServiceStandard s, StandardVersion v where v = :version and v.standardId = s.id",
                        String.class)
                .setParameter("version", version)
                .getSingleResult());
    }

    @Override
    public List<VersionLine> list(OfficeCode office, Slug service, int first, int most) {
        return ofStandard("select " + COLUMNS + """
                         from StandardVersion v, ServiceStandard s
                        where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office
                        and s.serviceSlug = :service order by v.number desc
                        """, Object[].class, office, service)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(StoredStandardVersions::line)
                .toList();
    }

    @Override
    public Map<Slug, List<VersionLine>> listPublic(OfficeCode office) {
        return entityManager
                .createQuery("select " + COLUMNS + """
                        , s.serviceSlug from StandardVersion v, ServiceStandard s
                        where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office
                        and v.status in :public order by v.number desc
                        """, Object[].class)
                .setParameter("office", office.getValue())
                .setParameter("public", Status.PUBLIC)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> Slug.of((String) row[row.length - 1]),
                        Collectors.mapping(StoredStandardVersions::line, Collectors.toList())));
    }

    @Override
    public int count(OfficeCode office, Slug service) {
        return ofStandard("""
                        select count(v.number) from StandardVersion v, ServiceStandard s
                        where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office
                        and s.serviceSlug = :service
                        """, Long.class, office, service).getSingleResult().intValue();
    }

    @Override
    public Map<Integer, List<VersionStep>> steps(OfficeCode office, Slug service, int lowest, int highest) {
        return ofStandard("""
                        select v.number, e from StandardVersion v, ServiceStandard s, VersionEvent e
                        where v.standardId = s.id and v.officeCode = :office and s.officeCode = :office
                        and s.serviceSlug = :service and e.versionId = v.id and v.number between :lowest and :highest
                        order by e.id
                        """, Object[].class, office, service)
                .setParameter("lowest", lowest)
                .setParameter("highest", highest)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Integer) row[0],
                        Collectors.mapping(row -> new VersionStep((VersionEvent) row[1]), Collectors.toList())));
    }

    private static VersionLine line(Object[] row) {
        return new VersionLine(
                (Integer) row[0],
                (Status) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]).map(LocalDate::parse).orElse(null),
                (Instant) row[4],
                (String) row[5],
                new VersionLife(
                        (Instant) row[6],
                        (String) row[7],
                        (Instant) row[8],
                        (String) row[9],
                        (Boolean) row[10],
                        (Instant) row[11],
                        (LocalDate) row[12],
                        (Instant) row[13],
                        (String) row[14],
                        (Instant) row[15],
                        (Instant) row[16],
                        (String) row[17],
                        (String) row[18]));
    }

    private <T> TypedQuery<T> ofStandard(String query, Class<T> result, OfficeCode office, Slug service) {
        return entityManager
                .createQuery(query, result)
                .setParameter("office", office.getValue())
                .setParameter("service", service.getValue());
    }

    @Override
    public void note(StandardVersion version, EventKind what, Instant at, String who, String remark) {
        entityManager.persist(new VersionEvent(version, what, at, who, remark));
    }

    @Override
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

    @Override
    public void add(StandardVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }

    @Override
    public void add(ImportedFile file) {
        entityManager.persist(file);
        entityManager.flush();
    }

    @Override
    public void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException e) {
            throw Refusal.conflict("draft_changed_meanwhile", "");
        }
    }

    @Override
    public void remove(StandardVersion draft) {
        entityManager.remove(draft);
        flush();
    }

    @Override
    public Optional<ImportedFile> findFile(OfficeCode office, long id) {
        return entityManager
                .createQuery(
                        "select f from ImportedFile f where f.id = :id and f.officeCode = :office", ImportedFile.class)
                .setParameter("id", id)
                .setParameter("office", office.getValue())
                .getResultStream()
                .findFirst();
    }

    @Override
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

    @Override
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
}
