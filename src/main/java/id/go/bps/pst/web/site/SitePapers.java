package id.go.bps.pst.web.site;

import id.go.bps.pst.export.Papers;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.web.answers.ReadyReply;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with papers (PDF). They are made once per publication and kept with the pages. */
@ApplicationScoped
public class SitePapers implements PublicPage {

    static final AddressTemplate VERSION = AddressTemplate.of("/{office}/{service}/versi/{version}/standar.pdf");

    private static final AddressTemplate POSTER_A4 = AddressTemplate.of("/{office}/poster-a4.pdf");
    private static final AddressTemplate POSTER_A3 = AddressTemplate.of("/{office}/poster-a3.pdf");

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

    @Override
    public List<AddressTemplate> templates() {
        return List.of(VERSION, POSTER_A4, POSTER_A3);
    }

    @Override
    public PageContent show(SiteAddress address, OfficeCode office) throws IOException {
        return PageContent.ready(
                address.template().equals(VERSION) ? version(address, office) : poster(address, office));
    }

    /** The poster of a merged office leads to that of its successor; papers of versions stay. */
    @Override
    public Optional<SiteAddress> findMoved(SiteAddress address, Entry office, Entry successor) {
        return successor == null || address.template().equals(VERSION)
                ? Optional.empty()
                : Optional.of(address.movedTo(successor.slug()));
    }

    /**
     * The paper of a version that is or was in force.
     *
     * @throws Refusal (not found) when there is none, or when it is requested in English and has no English text
     */
    private ReadyReply version(SiteAddress address, OfficeCode office) throws IOException {
        StandardView standard = reading.getVersion(office, Slug.of(address.service()), address.version());
        if (address.english() && !isTranslated(standard)) {
            throw Refusal.notFound();
        }
        String lasting = baseUrl + address.to(StandardPage.VERSION).path();
        String name = String.join(
                "-",
                address.english() ? "service-standard" : "standar-pelayanan",
                address.service(),
                address.office(),
                (address.english() ? "version-" : "versi-") + address.version());
        return pdf(name, papers.standard(standard, address.english(), lasting));
    }

    /** The poster of an office, on A4 or A3. */
    private ReadyReply poster(SiteAddress address, OfficeCode office) throws IOException {
        boolean a3 = address.template().equals(POSTER_A3);
        String page = baseUrl + address.to(OfficePage.ADDRESS).path();
        byte[] file = papers.poster(profiles.get(office), reading.listPublished(office), address.english(), page, a3);
        return pdf("poster-" + address.office() + (a3 ? "-a3" : "-a4"), file);
    }

    /** Whether the standard has any English text. */
    static boolean isTranslated(StandardView standard) {
        return standard.content().english() != null || standard.content().englishTitle() != null;
    }

    /** A PDF that a browser shows, and saves under a descriptive name. */
    private static ReadyReply pdf(String name, byte[] file) {
        return ReadyReply.download(
                PDF, "inline; filename=\"" + name + ".pdf\"", ReadyReply.FRESH_WITHIN_A_SECOND, file);
    }
}
