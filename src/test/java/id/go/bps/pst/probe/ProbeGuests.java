package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import java.util.List;

/** The guests of one office, and their retention period. */
@ApplicationScoped
public class ProbeGuests {

    @PersistenceContext
    private EntityManager entityManager;

    List<String> names(OfficeCode office) {
        return entityManager
                .createQuery("select g from ProbeGuest g where g.officeCode = :office order by g.id", ProbeGuest.class)
                .setParameter("office", office.getValue())
                .getResultList()
                .stream()
                .map(ProbeGuest::getName)
                .toList();
    }

    @Produces
    static RetentionRule guests() {
        return RetentionRule.erase(
                "probe_guest", "left_at", Period.ofDays(30), List.of("name", "phone", "email"), "Made up for tests");
    }
}
