package id.go.bps.pst.web.audit;

import id.go.bps.pst.personal.Retention;
import id.go.bps.pst.personal.Retention.DueRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How long personal data are stored by the rules of all features, and how many rows the next sweep would remove. For the centre. */
@Named("auditRetentionPage")
@RequestScoped
public class RetentionPage {

    private final Retention retention;
    private List<DueRows> rules = List.of();

    @Inject
    public RetentionPage(Retention retention) {
        this.retention = retention;
    }

    public void load() {
        rules = retention.foresee();
    }

    public List<DueRows> getRules() {
        return rules;
    }
}
