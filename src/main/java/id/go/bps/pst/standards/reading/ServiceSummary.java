package id.go.bps.pst.standards.reading;

import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.services.ServiceView;
import java.io.Serializable;
import java.time.Instant;

/**
 * The entry of a service in a list, with the key facts of its published standard.
 *
 * @param service as the office offers it
 * @param title name of the service in the standard
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
