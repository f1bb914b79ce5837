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

    /** One published version among all. */
    record Row(OfficeCode office, ServiceOffer offer, StandardVersion version) {}

    /**
     * The same without what it says.
     *
     * @param title as the version names the service
     */
    record Line(ServiceOffer offer, String title, Fee.FeeClass feeClass, Instant publishedAt) {}

    /** By office code, then in the order of the national list, an office's own last; without offices that were merged into others. */
    List<Row> all();

    /** In the order of {@link #all}; the little that a list needs. */
    List<Line> lines();

    /**
     * What each office has published, in the order of the national list, its own last; without what it says, so that the whole nation is read at
     * once.
     */
    Map<OfficeCode, List<ServiceOffer>> offers();

    /**
     * Which services of the national list, whole or in part, each office has published; without what they say, so that the whole nation is
     * read at once.
     */
    Map<OfficeCode, Set<String>> services();

    /** What was published or withdrawn last by any office, the newest first. */
    List<PublicChange> changes(int most);

    /** The same of one office. */
    List<PublicChange> changes(OfficeCode office, int most);
}
