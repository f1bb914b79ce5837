package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Use case: stores the rows of published versions, for search and figures. */
@ApplicationScoped
@Transactional
public class LineWriting {

    private final StandardVersions versions;
    private final PublishedLines lines;
    private final OfficeProfiles profiles;

    @Inject
    public LineWriting(StandardVersions versions, PublishedLines lines, OfficeProfiles profiles) {
        this.versions = versions;
        this.lines = lines;
        this.profiles = profiles;
    }

    /** Runs in the transaction that publishes; otherwise the database would refuse the rows. */
    void published(@Observes StandardPublished event) {
        versions.find(event.office(), event.service(), event.number())
                .ifPresent(version -> write(version, event.office()));
    }

    /** Offices with published versions that have no rows yet. */
    @Open
    public List<OfficeCode> listUnwritten() {
        return lines.listOfficesAcrossOffices();
    }

    /**
     * Stores the rows of versions that this office published before the table existed.
     *
     * @return how many versions
     */
    @PermitStandards(StandardPermission.PUBLISH)
    public int writeEarlier(OfficeCode office) {
        List<StandardVersion> without = lines.findWithout(office);
        without.forEach(version -> write(version, office));
        return without.size();
    }

    private void write(StandardVersion version, OfficeCode office) {
        lines.add(
                version,
                PublishedLine.of(version.getContent(), profiles.get(office).profile()));
    }
}
