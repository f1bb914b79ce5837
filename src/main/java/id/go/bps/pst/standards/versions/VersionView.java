package id.go.bps.pst.standards.versions;

import id.go.bps.pst.standards.content.StandardContent;
import java.io.Serializable;
import java.time.Instant;

/**
 * A version, as a view for pages.
 *
 * @param seen the state that a save of this view must name
 * @param hasOriginal whether the file it was imported from can be downloaded
 */
public record VersionView(
        int number,
        StandardVersion.Status status,
        StandardContent content,
        String sha256,
        Instant changedAt,
        String changedBy,
        Instant publishedAt,
        Instant supersededAt,
        boolean hasOriginal,
        DraftState seen,
        VersionLife life)
        implements Serializable {

    public VersionView(StandardVersion version) {
        this(
                version.getNumber(),
                version.getStatus(),
                version.getContent(),
                version.getContentSha256(),
                version.getChangedAt(),
                version.getChangedBy(),
                version.getPublishedAt(),
                version.getSupersededAt(),
                version.getImportedFileId().isPresent(),
                version.getSeen(),
                version.getLife());
    }

    /** The same version as a row of a list, without its content. */
    public VersionLine line() {
        return new VersionLine(
                number, status, content.decree().number(), content.effectiveDate(), changedAt, changedBy, life);
    }
}
