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

/** Use case: personal data go when their time is over, by the rules that the features bring. */
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
     * A rule, and what it would take away now.
     *
     * @param rows of all offices together
     * @param offices how many offices they are of
     */
    public record Due(RetentionRule rule, long rows, int offices) {}

    /** What {@link #sweep} would do now, by the names of the tables: every rule, also one with nothing to do. Changes nothing. */
    @PermitPersonal(PersonalPermission.FORESEE)
    public List<Due> foresee() {
        return sorted().stream().map(this::due).toList();
    }

    private Due due(RetentionRule rule) {
        Map<OfficeCode, Long> counts = offices.count(rule);
        return new Due(rule, counts.values().stream().mapToLong(Long::longValue).sum(), counts.size());
    }

    /**
     * Does what every rule says, office by office. A rule that fails is logged and done the next time; it keeps no other from being done.
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
            LOG.log(Level.WARNING, "Not swept now: " + rule.table(), e);
            return 0;
        }
    }

    private List<RetentionRule> sorted() {
        return StreamSupport.stream(rules.spliterator(), false)
                .sorted(comparing(RetentionRule::table).thenComparing(RetentionRule::kept, comparing(Object::toString)))
                .toList();
    }
}
