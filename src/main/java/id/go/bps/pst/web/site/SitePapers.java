package id.go.bps.pst.web.site;

import id.go.bps.pst.export.Papers;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeProfiles;
import id.go.bps.pst.standards.StandardReading;
import id.go.bps.pst.standards.StandardView;
import id.go.bps.pst.web.ReadyReply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public's papers, ready to be sent: made once per publication, like the pages beside which they are kept. */
@ApplicationScoped
public class SitePapers {

    private static final String PDF = "application/pdf";

    @Inject
    private Papers papers;

    @Inject
    private StandardReading reading;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /**
     * A version that is or was in force.
     *
     * @throws Refused (not found) when there is none, or it is asked for in English and has no English text
     */
    public ReadyReply version(SiteAddress address, OfficeCode office) throws IOException {
        StandardView standard = reading.getVersion(office, Slug.of(address.service()), address.version());
        if (address.english() && !isTranslated(standard)) {
            throw Refused.notFound();
        }
        String lasting = baseUrl + address.version(address.version()).path();
        String name = String.join(
                "-",
                address.english() ? "service-standard" : "standar-pelayanan",
                address.service(),
                address.office(),
                (address.english() ? "version-" : "versi-") + address.version());
        return pdf(name, papers.standard(standard, address.english(), lasting));
    }

    /** For the office's wall, on A4 or A3. */
    public ReadyReply poster(SiteAddress address, OfficeCode office) throws IOException {
        boolean a3 = address.page() == SiteAddress.Page.POSTER_A3;
        String page = baseUrl + address.office(address.office()).path();
        byte[] file = papers.poster(profiles.get(office), reading.listPublished(office), address.english(), page, a3);
        return pdf("poster-" + address.office() + (a3 ? "-a3" : "-a4"), file);
    }

    /** Whether the office wrote anything of it in English. */
    static boolean isTranslated(StandardView standard) {
        return standard.content().english() != null || standard.content().englishTitle() != null;
    }

    /** A browser shows it, and saves it under a name that tells what it is. */
    private static ReadyReply pdf(String name, byte[] file) {
        return ReadyReply.download(
                PDF, "inline; filename=\"" + name + ".pdf\"", ReadyReply.FRESH_WITHIN_A_SECOND, file);
    }
}
