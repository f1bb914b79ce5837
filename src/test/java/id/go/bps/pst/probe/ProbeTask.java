package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.due.DueTask;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A kind of task that no other file names; it records its caller, and fails from number 1000 on. */
@ApplicationScoped
public class ProbeTask implements DueTask {

    static final String KIND = "probe";

    private static final long FAILING = 1000;

    private static final List<String> DONE = new CopyOnWriteArrayList<>();

    static String done() {
        return String.join("\n", DONE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> run(OfficeCode office, long id) {
        if (id >= FAILING) {
            throw new IllegalStateException("as asked");
        }
        Caller caller = CallContext.current().orElseThrow().getCaller();
        DONE.add(office + "/" + id + " as " + caller.getUserName() + " of " + caller.getOffices());
        return Optional.empty();
    }
}
