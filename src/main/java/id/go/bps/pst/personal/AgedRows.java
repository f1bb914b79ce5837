package id.go.bps.pst.personal;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Personal rows of any table that are past their period by a rule. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AgedRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** The number of such rows for each office; offices without one are missing. It returns no other data of the rows. */
    public Map<OfficeCode, Long> countAcrossOffices(RetentionRule rule, Instant now) {
        List<?> rows = entityManager
                .createNativeQuery("select office_code, due from retention_due(?1, ?2, ?3, ?4)")
                .setParameter(1, rule.table())
                .setParameter(2, rule.since())
                .setParameter(3, Timestamp.from(rule.until(now)))
                .setParameter(4, !rule.isDeleting())
                .getResultList();
        Map<OfficeCode, Long> counts = new TreeMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put(OfficeCode.of((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    /**
     * Applies the rule to an office's rows.
     *
     * @return how many
     */
    public int sweep(OfficeCode office, RetentionRule rule, Instant now) {
        return entityManager
                .createNativeQuery(statement(rule))
                .setParameter(1, office.getValue())
                .setParameter(2, Timestamp.from(rule.until(now)))
                .executeUpdate();
    }

    /** Names of tables and columns cannot be parameters; a rule takes nothing but names. */
    private static String statement(RetentionRule rule) {
        String due = " where office_code = ?1 and " + rule.since() + " < ?2";
        return rule.isDeleting()
                ? "delete from " + rule.table() + due
                : "update " + rule.table() + " set " + String.join(" = null, ", rule.erased())
                        + " = null, trail_key = null" + due + " and trail_key is not null";
    }
}
