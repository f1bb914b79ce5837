package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is published by any office; the directory and the audit read it. It knows no drafts. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PublishedAcrossOffices {

    /** One published version among all. */
    public record Row(OfficeCode office, ServiceType type, StandardVersion version) {}

    @PersistenceContext
    private EntityManager entityManager;

    /** By office code, then in the order of the national list. */
    public List<Row> all() {
        return entityManager
                .createQuery("""
                        select s, t, v from ServiceStandard s, ServiceType t, StandardVersion v
                        where t.slug = s.serviceSlug and v.standardId = s.id and v.status = :published
                        order by s.officeCode, t.position
                        """, Object[].class)
                .setParameter("published", StandardVersion.Status.PUBLISHED)
                .getResultStream()
                .map(row ->
                        new Row(((ServiceStandard) row[0]).getOffice(), (ServiceType) row[1], (StandardVersion) row[2]))
                .toList();
    }

    /** Which services, by their slugs, each office has published; without what they say, so that the whole nation is read at once. */
    public Map<OfficeCode, Set<String>> services() {
        return entityManager
                .createQuery("""
                        select s.officeCode, s.serviceSlug from ServiceStandard s, StandardVersion v
                        where v.standardId = s.id and v.status = :published
                        """, Object[].class)
                .setParameter("published", StandardVersion.Status.PUBLISHED)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> OfficeCode.of((String) row[0]),
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }
}
