package id.go.bps.pst.standards;

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

    ServiceSummary(PublishedAcrossOffices.Row row) {
        this(
                row.office().getValue(),
                new ServiceView(row.offer()),
                row.version().getContent().title(),
                row.version().getContent().fee().feeClass(),
                row.version().getPublishedAt());
    }
}
