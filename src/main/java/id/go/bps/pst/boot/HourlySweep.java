package id.go.bps.pst.boot;

import id.go.bps.pst.attachments.Attachments;
import id.go.bps.pst.identity.held.FormHolding;
import id.go.bps.pst.kernel.SystemClock;
import id.go.bps.pst.standards.drafts.DraftRestoring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Once an hour, what was discarded thirty days ago goes for good, after it the files that nothing names, and what waits for people who signed in no more. On several nodes the first takes it. */
@Singleton
public class HourlySweep {

    private static final Logger LOG = Logger.getLogger(HourlySweep.class.getName());

    @Inject
    private DraftRestoring drafts;

    @Inject
    private Attachments attachments;

    @Inject
    private FormHolding held;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void sweep() {
        attempt("discarded drafts", drafts::sweep);
        attempt("files that nothing names", attachments::sweep);
        attempt("texts that wait no longer", held::sweep);
    }

    public void moved(@Observes SystemClock.Moved event) {
        sweep();
    }

    private static void attempt(String what, Runnable sweep) {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Not swept now, but in an hour: " + what, e);
        }
    }
}
