package id.go.bps.pst.standards.reading;

import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.services.ServiceView;
import java.io.Serializable;
import java.time.Instant;

/**
 * A service as it stands in a list, with what its published standard says first.
 *
 * @param service as the office offers it
 * @param title as the standard names it
 * @param publishedAt when the version in force was published
 */
public record ServiceSummary(
        String office, ServiceView service, String title, Fee.FeeClass feeClass, Instant publishedAt)
        implements Serializable {

    ServiceSummary(PublishedAcrossOffices.Line line) {
        this(
                line.offer().getOffice().getValue(),
                new ServiceView(line.offer()),
                line.title(),
                line.feeClass(),
                line.publishedAt());
    }
}
