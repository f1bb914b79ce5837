package id.go.bps.pst.boot;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.standards.versions.LineWriting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes the lines of versions that an earlier release published, office by office, before the portal answers. Later starts have nothing to
 * do. If several nodes start at once, each writes the lines, and those of the first stay.
 */
@ApplicationScoped
public class EarlierPublications {

    private static final Logger LOG = Logger.getLogger(EarlierPublications.class.getName());

    private final LineWriting lines;

    @Inject
    public EarlierPublications(LineWriting lines) {
        this.lines = lines;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        try {
            lines.listUnwritten().forEach(this::write);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Rows of earlier publications not written; the next start tries again", e);
        }
    }

    private void write(OfficeCode office) {
        try {
            int versions = CallContext.as(
                    Caller.portal(office), "EarlierPublications.write", () -> lines.writeEarlier(office));
            LOG.log(Level.INFO, "Rows of earlier publications written: office {0}, {1} versions", new Object[] {
                office, versions
            });
        } catch (Exception e) {
            LOG.log(
                    Level.SEVERE,
                    "Rows of earlier publications of office " + office + " not written; the next start tries again",
                    e);
        }
    }
}
