package id.go.bps.pst.kernel.permission;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The gate of the use cases: lets a call pass when the caller holds what {@link Permit} asks for, for every office named in the
 * arguments. Runs before the transaction begins, and names the caller and the deed for the database's own gate and its audit trail.
 */
@Permit
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermitInterceptor {

    private static final Logger LOG = Logger.getLogger(PermitInterceptor.class.getName());

    private final Callers callers;

    @Inject
    public PermitInterceptor(Callers callers) {
        this.callers = callers;
    }

    @AroundInvoke
    public Object gate(InvocationContext invocation) throws Exception {
        String deed = invocation.getMethod().getDeclaringClass().getSimpleName() + "."
                + invocation.getMethod().getName();
        Permission permission = StatedPermission.of(invocation.getMethod());
        Caller caller = CallContext.current().map(CallContext::getCaller).orElseGet(callers::current);
        if (!mayPass(caller, permission, invocation.getParameters())) {
            LOG.log(Level.WARNING, "Refused {0} to {1}", new Object[] {deed, caller});
            throw Refused.notFound();
        }
        return CallContext.as(caller, deed, invocation::proceed);
    }

    static boolean mayPass(Caller caller, Permission permission, Object... arguments) {
        return caller.may(permission)
                && officesIn(arguments).stream().allMatch(office -> caller.may(permission, office));
    }

    private static List<OfficeCode> officesIn(Object... arguments) {
        List<OfficeCode> offices = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof OfficeCode office) {
                offices.add(office);
            } else if (argument instanceof Collection<?> several) {
                several.stream()
                        .filter(OfficeCode.class::isInstance)
                        .map(OfficeCode.class::cast)
                        .forEach(offices::add);
            }
        }
        return offices;
    }
}
