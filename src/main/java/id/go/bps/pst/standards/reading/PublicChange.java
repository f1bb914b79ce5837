package id.go.bps.pst.standards.reading;

import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.io.Serializable;
import java.time.Instant;

/**
 * The publication or withdrawal of a version.
 *
 * @param office code
 * @param service slug of the service as the office offers it
 * @param version number, from 1
 * @param title name of the service in that version
 * @param at when it happened
 * @param withdrawalReason in the office's words; null where it was published
 */
public record PublicChange(
        String office, String service, int version, String title, Instant at, String withdrawalReason)
        implements Serializable {

    PublicChange(ServiceStandard standard, StandardVersion version) {
        this(
                standard.getOffice().getValue(),
                standard.getService().getValue(),
                version.getNumber(),
                version.getContent().title(),
                version.getLife().withdrawnAt() == null
                        ? version.getPublishedAt()
                        : version.getLife().withdrawnAt(),
                version.getLife().withdrawalReason());
    }

    public boolean isWithdrawal() {
        return withdrawalReason != null;
    }
}
