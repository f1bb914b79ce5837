package id.go.bps.pst.testkit.memory;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import java.util.Set;
import java.util.concurrent.Callable;

/** Calls a use case as a given caller, as the portal's gate does; the gate itself does not run. */
public final class Acting {

    public interface Action {
        void run();
    }

    private Acting() {}

    /** As an administrator of the office. */
    public static Caller administrator(String userName, OfficeCode office) {
        return Caller.person(userName, userName, Set.of(Role.OFFICE_ADMINISTRATOR), Set.of(office));
    }

    public static <T> T as(Caller caller, Callable<T> action) {
        try {
            return CallContext.as(caller, "test", action);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static void as(Caller caller, Action action) {
        as(caller, () -> {
            action.run();
            return null;
        });
    }
}
