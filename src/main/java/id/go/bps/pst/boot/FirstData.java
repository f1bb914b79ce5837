package id.go.bps.pst.boot;

import id.go.bps.pst.kernel.CallContext;
import id.go.bps.pst.kernel.Caller;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeProfiles;
import id.go.bps.pst.standards.StandardPublishing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives a demonstration its two real offices. What an office has already, it keeps: so a restart adds nothing, and what was changed at
 * the desk stays changed.
 */
@ApplicationScoped
public class FirstData {

    private static final Logger LOG = Logger.getLogger(FirstData.class.getName());

    @Inject
    @ConfigProperty(name = "portal.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private StandardPublishing publishing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (demonstration) {
            Seed.names().forEach(this::load);
        }
    }

    private void load(String name) {
        try {
            try {
                loadWhatIsMissing(name);
            } catch (Exception first) {
                // Another node may have loaded the same at the same moment, and the database lets one of them in. Then
                // it is there now.
                LOG.log(Level.FINE, "First attempt at " + name, first);
                loadWhatIsMissing(name);
            }
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "First data: {0} was not loaded, the portal goes on without it: {1}", new Object[] {
                name, e
            });
        }
    }

    private void loadWhatIsMissing(String name) throws Exception {
        Seed seed = Seed.read(name);
        Seed.Original original = Seed.original(name);
        OfficeCode office = OfficeCode.of(seed.office());
        CallContext.as(Caller.portal(office), "FirstData.load", () -> {
            // The profile first: the standard names its contacts
            if (profiles.get(office).revision() == 0) {
                profiles.save(office, 0, seed.profile());
                LOG.log(Level.INFO, "First data: {0}, the profile of office {1}", new Object[] {name, office});
            }
            if (publishing.publishImported(
                    office,
                    Slug.of(seed.service()),
                    seed.content(),
                    original.name(),
                    Seed.MEDIA_TYPE,
                    original.bytes())) {
                LOG.log(Level.INFO, "First data: {0}, published for office {1}", new Object[] {name, office});
            }
            return null;
        });
    }
}
