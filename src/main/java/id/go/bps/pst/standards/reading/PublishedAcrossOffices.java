package id.go.bps.pst.standards.reading;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published standards of all offices, for the directory and the audit. It does not read drafts. */
public interface PublishedAcrossOffices {

    /** A published version. */
    record Row(OfficeCode office, ServiceOffer offer, StandardVersion version) {}

    /**
     * A published version without its content, as its published lines state it.
     *
     * @param title name of the service in the version
     * @param feeClass null where not stated
     */
    record Line(ServiceOffer offer, String title, Fee.FeeClass feeClass, Instant publishedAt) {}

    /** All published standards by office code, then in the order of the national list, an office's own last; without merged offices. */
    List<Row> all();

    /** In the order of {@link #all}; only the columns of a list. */
    List<Line> lines();

    /**
     * The published services of each office, in the order of the national list, its own last; without content, so that all offices are read
     * at once.
     */
    Map<OfficeCode, List<ServiceOffer>> offers();

    /**
     * The services of the national list, whole or in part, that each office has published; without content, so that all offices are read at
     * once.
     */
    Map<OfficeCode, Set<String>> services();

    /** The latest publications and withdrawals of all offices, the newest first. */
    List<PublicChange> changes(int most);

    /** The latest publications and withdrawals of one office. */
    List<PublicChange> changes(OfficeCode office, int most);
}
