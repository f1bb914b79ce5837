package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is published by any office; the directory and the audit read it. It knows no drafts. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PublishedAcrossOffices {

    /** One published version among all. */
    public record Row(OfficeCode office, ServiceOffer offer, StandardVersion version) {}

    /**
     * The same without what it says.
     *
     * @param title as the version names the service
     */
    record Line(ServiceOffer offer, String title, Fee.FeeClass feeClass, Instant publishedAt) {}

    private final EntityManager entityManager;
    private final ServiceOffers offers;

    @Inject
    public PublishedAcrossOffices(EntityManager entityManager, ServiceOffers offers) {
        this.entityManager = entityManager;
        this.offers = offers;
    }

    /** By office code, then in the order of the national list, an office's own last; without offices that were merged into others. */
    public List<Row> all() {
        return entityManager
                .createQuery("""
                        select s, o, v from ServiceStandard s, ServiceOffer o, StandardVersion v, Office f
                        where o.officeCode = s.officeCode and o.slug = s.serviceSlug
                        and v.standardId = s.id and v.status = :published
                        and f.code = s.officeCode and f.succeededBy is null
                        """, Object[].class)
                .setParameter("published", StandardVersion.Status.PUBLISHED)
                .getResultStream()
                .map(row -> new Row(
                        ((ServiceStandard) row[0]).getOffice(), (ServiceOffer) row[1], (StandardVersion) row[2]))
                .sorted(Comparator.comparing((Row row) -> row.office().getValue())
                        .thenComparing(offers.order(Row::offer)))
                .toList();
    }

    /** In the order of {@link #all}; the database takes out of the documents the little that a list needs. */
    List<Line> lines() {
        return entityManager
                .createQuery("""
                        select o, function('jsonb_extract_path_text', v.content, 'title'), v.feeClass, v.publishedAt
                        from ServiceStandard s, ServiceOffer o, StandardVersion v, Office f
                        where o.officeCode = s.officeCode and o.slug = s.serviceSlug
                        and v.standardId = s.id and v.status = :published
                        and f.code = s.officeCode and f.succeededBy is null
                        """, Object[].class)
                .setParameter("published", StandardVersion.Status.PUBLISHED)
                .getResultStream()
                .map(row -> new Line((ServiceOffer) row[0], (String) row[1], (Fee.FeeClass) row[2], (Instant) row[3]))
                .sorted(Comparator.comparing((Line line) -> line.offer().getOffice())
                        .thenComparing(offers.order(Line::offer)))
                .toList();
    }

    /**
     * What each office has published, in the order of the national list, its own last; without what it says, so that the whole nation is read at
     * once.
     */
    public Map<OfficeCode, List<ServiceOffer>> offers() {
        return entityManager
                .createQuery("""
                        select o from ServiceStandard s, ServiceOffer o, StandardVersion v
                        where o.officeCode = s.officeCode and o.slug = s.serviceSlug
                        and v.standardId = s.id and v.status = :published
                        """, ServiceOffer.class)
                .setParameter("published", StandardVersion.Status.PUBLISHED)
                .getResultStream()
                .sorted(offers.order(Function.identity()))
                .collect(Collectors.groupingBy(ServiceOffer::getOffice));
    }

    /**
     * Which services of the national list, whole or in part, each office has published; without what they say, so that the whole nation is
     * read at once.
     */
    public Map<OfficeCode, Set<String>> services() {
        return entityManager
                .createQuery("""
                        select s.officeCode, o.typeSlug from ServiceStandard s, ServiceOffer o, StandardVersion v
                        where o.officeCode = s.officeCode and o.slug = s.serviceSlug and o.typeSlug is not null
                        and v.standardId = s.id and v.status = :published
                        """, Object[].class)
                .setParameter("published", StandardVersion.Status.PUBLISHED)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> OfficeCode.of((String) row[0]),
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** What was published or withdrawn last, the newest first; of one office, or, where it is null, of all. */
    List<PublicChange> changes(OfficeCode office, int most) {
        var query = entityManager
                .createQuery(
                        """
                        select s, v from ServiceStandard s, StandardVersion v
                        where v.standardId = s.id and v.status in :open"""
                                + (office == null ? "" : " and v.officeCode = :office")
                                + " order by coalesce(v.withdrawnAt, v.publishedAt) desc, v.id desc",
                        Object[].class)
                .setParameter("open", StandardVersion.Status.PUBLIC)
                .setMaxResults(most);
        if (office != null) {
            query.setParameter("office", office.getValue());
        }
        return query.getResultStream()
                .map(row -> new PublicChange((ServiceStandard) row[0], (StandardVersion) row[1]))
                .toList();
    }
}
