package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredPublishedAcrossOffices implements PublishedAcrossOffices {

    private final EntityManager entityManager;
    private final ServiceOffers offers;

    @Inject
    StoredPublishedAcrossOffices(EntityManager entityManager, ServiceOffers offers) {
        this.entityManager = entityManager;
        this.offers = offers;
    }

    @Override
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
                        .thenComparing(Row::offer, order()))
                .toList();
    }

    @Override
    public List<Line> lines() {
        Map<String, ServiceOffer> offered = entityManager
                .createQuery("select o from ServiceOffer o", ServiceOffer.class)
                .getResultStream()
                .collect(Collectors.toMap(offer -> key(offer.getOffice(), offer.getSlug()), Function.identity()));
        List<?> rows = entityManager
                .createNativeQuery("""
                        select s.office_code, s.service_slug, v.published_at, name.label, name.body, fee.label, fee.body
                        from service_standard s join standard_version v on v.standard_id = s.id and v.status = 'PUBLISHED'
                        join office o on o.code = s.office_code and o.succeeded_by is null
                        join standard_line name on name.version_id = v.id and name.path = ?1 and name.language = 'id'
                        left join standard_line fee on fee.version_id = v.id and fee.path = ?2 and fee.language = 'id'""")
                .setParameter(1, Part.NAME.path())
                .setParameter(2, Fee.CLASS.path())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Line(
                        offered.get(key(OfficeCode.of((String) row[0]), Slug.of((String) row[1]))),
                        Part.NAME.of((String) row[3], (String) row[4]),
                        Fee.CLASS.of((String) row[5], (String) row[6]),
                        ((Timestamp) row[2]).toInstant()))
                .sorted(Comparator.comparing((Line line) -> line.offer().getOffice())
                        .thenComparing(Line::offer, order()))
                .toList();
    }

    private static String key(OfficeCode office, Slug service) {
        return office + "/" + service;
    }

    @Override
    public Map<OfficeCode, List<ServiceOffer>> offers() {
        return entityManager
                .createQuery("""
                        select o from ServiceStandard s, ServiceOffer o, StandardVersion v
                        where o.officeCode = s.officeCode and o.slug = s.serviceSlug
                        and v.standardId = s.id and v.status = :published
                        """, ServiceOffer.class)
                .setParameter("published", StandardVersion.Status.PUBLISHED)
                .getResultStream()
                .sorted(order())
                .collect(Collectors.groupingBy(ServiceOffer::getOffice));
    }

    @Override
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

    private Comparator<ServiceOffer> order() {
        return ServiceOffer.inOrderOf(offers.types());
    }

    @Override
    public List<PublicChange> changes(int most) {
        return changes(entityManager.createQuery("""
                        select s, v from ServiceStandard s, StandardVersion v
                        where v.standardId = s.id and v.status in :public
                        order by coalesce(v.withdrawnAt, v.publishedAt) desc, v.id desc
                        """, Object[].class), most);
    }

    @Override
    public List<PublicChange> changes(OfficeCode office, int most) {
        return changes(entityManager.createQuery("""
                        select s, v from ServiceStandard s, StandardVersion v
                        where v.standardId = s.id and v.status in :public and v.officeCode = :office
                        order by coalesce(v.withdrawnAt, v.publishedAt) desc, v.id desc
                        """, Object[].class).setParameter("office", office.getValue()), most);
    }

    private static List<PublicChange> changes(TypedQuery<Object[]> query, int most) {
        return query.setParameter("public", StandardVersion.Status.PUBLIC)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new PublicChange((ServiceStandard) row[0], (StandardVersion) row[1]))
                .toList();
    }
}
