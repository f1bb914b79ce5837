package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is published by any office; the directory and the audit read it. It knows no drafts. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PublishedAcrossOffices {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ServiceOffers offers;

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
}
