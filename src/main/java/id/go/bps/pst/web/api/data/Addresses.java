package id.go.bps.pst.web.api.data;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.answers.FileLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes absolute addresses of data and of public pages. */
@ApplicationScoped
public class Addresses {

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Inject
    private SiteDirectory directory;

    /** The office's name in addresses; null where no office is given. */
    public String slug(OfficeCode office) {
        return office == null ? null : entry(office).slug();
    }

    /** The registry's entry of an office. */
    public OfficeDirectory.Entry entry(OfficeCode office) {
        return directory.find(office).orElseThrow(Refusal::notFound);
    }

    /** The portal's address, without a slash at its end. */
    public String base() {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    public String api(String path) {
        return base() + "/api/v1" + path;
    }

    public String office(String office) {
        return api("/offices/" + office);
    }

    public String standard(String office, String service) {
        return office(office) + "/standards/" + service;
    }

    public String page(String office) {
        return base() + "/" + office;
    }

    public String page(String office, String service) {
        return page(office) + "/" + service;
    }

    public String page(String office, String service, int version) {
        return page(office, service) + "/versi/" + version;
    }

    /** The address of a public file; null where there is no file. */
    public String file(String office, AttachmentRef file) {
        return file == null ? null : base() + FileLinks.open("", office, file);
    }
}
