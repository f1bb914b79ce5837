package id.go.bps.pst.demonstration;

import id.go.bps.pst.boot.OwnConnections;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.standards.versions.StandardPublishing;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the first data of a demonstration: the two real offices and, if configured, made-up standards for all others. An office with
 * content is not changed, so a restart adds nothing, and changes at the desk remain.
 */
@ApplicationScoped
public class FirstData {

    private static final Logger LOG = Logger.getLogger(FirstData.class.getName());
    private static final String ALL = "all";

    private final boolean demonstration;
    private final String offices;

    @Resource
    private ManagedExecutorService executor;

    private final ExampleOffices examples;
    private final OwnConnections connections;
    private final OfficeProfiles profiles;
    private final StandardPublishing publishing;

    @Inject
    public FirstData(
            @ConfigProperty(name = "portal.demonstration", defaultValue = "false") boolean demonstration,
            @ConfigProperty(name = "portal.demonstration.offices", defaultValue = "two") String offices,
            ExampleOffices examples,
            OwnConnections connections,
            OfficeProfiles profiles,
            StandardPublishing publishing) {
        this.demonstration = demonstration;
        this.offices = offices;
        this.examples = examples;
        this.connections = connections;
        this.profiles = profiles;
        this.publishing = publishing;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (!demonstration) {
            return;
        }
        loadOnce(() -> Seed.names().forEach(this::load));
        if (offices.equals(ALL)) {
            // In the background: the portal answers meanwhile
            executor.execute(() -> loadOnce(examples::load));
        }
    }

    private void loadOnce(Runnable load) {
        // One node at a time; the next finds all offices loaded. The lock ends with the connection, also when the node
        // is killed
        try (Connection turn = connections.open();
                Statement wait = turn.createStatement()) {
            wait.execute("select pg_advisory_lock(hashtext('portal.first-data'))");
            load.run();
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, "First data were not loaded; the portal runs without them: {0}", firstLine(e));
        }
    }

    private void load(String name) {
        try {
            Seed seed = Seed.read(name);
            OfficeCode office = OfficeCode.of(seed.office());
            CallContext.as(Caller.portal(office), "FirstData.load", () -> {
                // The profile first, because the standard refers to its contacts
                saveProfile(name, office, seed);
                publishStandard(name, office, seed);
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "First data: {0} was not loaded; the portal runs without it: {1}", new Object[] {
                name, firstLine(e)
            });
        }
    }

    private void saveProfile(String name, OfficeCode office, Seed seed) {
        if (profiles.get(office).revision() == 0) {
            profiles.save(office, 0, seed.profile());
            LOG.log(Level.INFO, "First data: {0}, the profile of office {1} saved", new Object[] {name, office});
        }
    }

    private void publishStandard(String name, OfficeCode office, Seed seed) {
        if (publishing.publishImported(
                office,
                Slug.of(seed.service()),
                seed.content(),
                Seed.fileName(name),
                Seed.MEDIA_TYPE,
                Seed.file(name))) {
            LOG.log(Level.INFO, "First data: {0}, the standard of office {1} published", new Object[] {name, office});
        }
    }

    private static String firstLine(Exception e) {
        return e.toString().lines().findFirst().orElse("");
    }
}
