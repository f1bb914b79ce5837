package id.go.bps.pst.web.site.address;

import id.go.bps.pst.kernel.NamesBelowOffice;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.web.site.address.SiteTemplates.Claim;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of public addresses: every {@link AddressOwner} of the application. If their addresses conflict, the portal does not start.
 */
@ApplicationScoped
public class SiteRegister implements NamesBelowOffice {

    @Inject
    @Any
    private Instance<AddressOwner> beans;

    @Inject
    private RequestContextController requests;

    private final Map<AddressTemplate, AddressOwner> owners = new HashMap<>();
    private SiteTemplates templates;

    void atTheStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        templates.all();
    }

    /** Runs within a request scope: most pages are request-scoped beans, and at the start there is no request. */
    @PostConstruct
    void collect() {
        boolean activated = requests.activate();
        try {
            List<Claim> claims = new ArrayList<>();
            for (Instance.Handle<AddressOwner> bean : beans.handles()) {
                String name = bean.getBean().getBeanClass().getName();
                for (AddressTemplate template : bean.get().templates()) {
                    claims.add(new Claim(template, name));
                    owners.put(template, bean.get());
                }
            }
            templates = new SiteTemplates(claims);
        } finally {
            if (activated) {
                requests.deactivate();
            }
        }
    }

    /** Parses a path as received; empty for every spelling that is not canonical, also for encoded ones. */
    public Optional<SiteAddress> parse(String path) {
        return templates.parse(path);
    }

    /** The address intended by a path with capitals or a slash at the end; empty where there is no such page. */
    public Optional<SiteAddress> intended(String path) {
        return templates.intended(path);
    }

    /** The page at an address; empty for a {@link QueryPage}. */
    public Optional<PublicPage> findPage(SiteAddress address) {
        return owners.get(address.template()) instanceof PublicPage page ? Optional.of(page) : Optional.empty();
    }

    /** The query page at an address; empty for a {@link PublicPage}. */
    public Optional<QueryPage> findQueryPage(SiteAddress address) {
        return owners.get(address.template()) instanceof QueryPage page ? Optional.of(page) : Optional.empty();
    }

    /** All pages, each once, in the order of their addresses: those of the portal, of an office, of its services. */
    public List<PublicPage> pages() {
        return templates.all().stream()
                .map(owners::get)
                .filter(PublicPage.class::isInstance)
                .map(PublicPage.class::cast)
                .distinct()
                .toList();
    }

    @Override
    public boolean isTaken(Slug name) {
        return templates.isTakenBelowOffice(name.getValue());
    }
}
