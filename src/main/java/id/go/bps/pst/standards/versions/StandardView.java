package id.go.bps.pst.standards.versions;

import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceView;
import java.io.Serializable;
import java.util.List;

/**
 * A standard for a page: one version, with the office's profile of that time.
 *
 * @param service as the office offers it now
 * @param otherVersions other public versions of the standard, the newest first
 */
public record StandardView(OfficeView office, ServiceView service, VersionView version, List<VersionLine> otherVersions)
        implements Serializable {

    public StandardContent content() {
        return version.content();
    }

    /** The office's contacts that take complaints, in the standard's order. */
    public List<ContactPoint> complaintContacts() {
        return content().complaints().in(office.profile());
    }
}
