package id.go.bps.pst.kernel.permission;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
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
 * The gate of the use cases: admits a call when the caller holds what {@link Permit} demands, for every office in the arguments. It runs before the
 * transaction begins, and sets the caller and the use case for the database's own gate and its audit trail. For a method that {@linkplain
 * ReadsPersonal reads personal rows} it logs each row.
 */
@Permit
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermitInterceptor {

    private static final Logger LOG = Logger.getLogger(PermitInterceptor.class.getName());

    private final Callers callers;
    private final PersonalReadLog log;

    @Inject
    public PermitInterceptor(Callers callers, PersonalReadLog log) {
        this.callers = callers;
        this.log = log;
    }

    @AroundInvoke
    public Object gate(InvocationContext invocation) throws Exception {
        String useCase = invocation.getMethod().getDeclaringClass().getSimpleName() + "."
                + invocation.getMethod().getName();
        Permission permission = StatedPermission.of(invocation.getMethod());
        Caller caller = CallContext.current().map(CallContext::getCaller).orElseGet(callers::current);
        if (!mayPass(caller, permission, invocation.getParameters())) {
            LOG.log(Level.WARNING, "Refused {0} to {1}", new Object[] {useCase, caller});
            throw Refusal.notFound();
        }
        ReadsPersonal stated = invocation.getMethod().getAnnotation(ReadsPersonal.class);
        return stated == null
                ? CallContext.as(caller, useCase, invocation::proceed)
                : readPersonal(caller, useCase, new PersonalReads(stated.purpose()), invocation);
    }

    /** Rows whose reading cannot be logged are not returned. */
    private Object readPersonal(Caller caller, String useCase, PersonalReads reads, InvocationContext invocation)
            throws Exception {
        return CallContext.as(caller, useCase, reads, () -> {
            try {
                return invocation.proceed();
            } finally {
                log.write(reads);
            }
        });
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
