package id.go.bps.pst.boot;

import id.go.bps.pst.standards.DraftRestoring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Once an hour, what was discarded thirty days ago goes for good. On several nodes the first takes it. */
@Singleton
public class DraftSweep {

    @Inject
    private DraftRestoring restoring;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void sweep() {
        restoring.sweep();
    }
}
