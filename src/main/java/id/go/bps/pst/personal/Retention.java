package id.go.bps.pst.personal;

import static java.util.Comparator.comparing;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;

/** Use case: removes personal data after their period, by the rules of the features. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class.getName());

    private final OfficeRetention offices;
    private final Iterable<RetentionRule> rules;

    @Inject
    public Retention(OfficeRetention offices, @Any Instance<RetentionRule> rules) {
        this(offices, (Iterable<RetentionRule>) rules);
    }

    Retention(OfficeRetention offices, Iterable<RetentionRule> rules) {
        this.offices = offices;
        this.rules = rules;
    }

    /**
     * A rule, and its effect now.
     *
     * @param rows of all offices together
     * @param offices how many offices have such rows
     */
    public record DueRows(RetentionRule rule, long rows, int offices) {}

    /** The effect that {@link #sweep} would have now: every rule, also one without rows, by the names of the tables. Changes nothing. */
    @PermitPersonal(PersonalPermission.FORESEE)
    public List<DueRows> foresee() {
        return sorted().stream().map(this::due).toList();
    }

    private DueRows due(RetentionRule rule) {
        Map<OfficeCode, Long> counts = offices.count(rule);
        return new DueRows(
                rule, counts.values().stream().mapToLong(Long::longValue).sum(), counts.size());
    }

    /**
     * Applies every rule, office by office. A failing rule is logged and applied the next time; it does not prevent the others.
     *
     * @return how many rows were deleted or erased
     */
    @Open
    public int sweep() {
        return sorted().stream().mapToInt(this::sweep).sum();
    }

    private int sweep(RetentionRule rule) {
        try {
            int swept = 0;
            for (OfficeCode office : offices.count(rule).keySet()) {
                swept += CallContext.as(Caller.portal(office), "Retention.sweep", () -> offices.sweep(office, rule));
            }
            if (swept > 0) {
                LOG.log(Level.INFO, "Retention: {0} rows of {1} {2}", new Object[] {
                    swept, rule.table(), rule.isDeleting() ? "deleted" : "erased"
                });
            }
            return swept;
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Retention rule failed, tried again at the next sweep: " + rule.table(), e);
            return 0;
        }
    }

    private List<RetentionRule> sorted() {
        return StreamSupport.stream(rules.spliterator(), false)
                .sorted(comparing(RetentionRule::table).thenComparing(RetentionRule::kept, comparing(Object::toString)))
                .toList();
    }
}
