package id.go.bps.pst.standards;

import java.io.Serializable;
import java.time.Instant;

/**
 * A service as it stands in a list, with what its published standard says first.
 *
 * @param title as the office names it
 * @param publishedAt when the version in force was published
 */
public record ServiceSummary(
        String office,
        String slug,
        String indonesianName,
        String englishName,
        String title,
        Fee.FeeClass feeClass,
        Instant publishedAt)
        implements Serializable {

    ServiceSummary(PublishedAcrossOffices.Row row) {
        this(
                row.office().getValue(),
                row.type().getSlug().getValue(),
                row.type().getIndonesianName(),
                row.type().getEnglishName(),
                row.version().getContent().title(),
                row.version().getContent().fee().feeClass(),
                row.version().getPublishedAt());
    }
}
