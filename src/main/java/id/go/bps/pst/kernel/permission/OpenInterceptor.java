package id.go.bps.pst.kernel.permission;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Runs an {@link Open} method as nobody, so that row-level security shows it public rows only. Called by another use case, it runs as part of
 * that one.
 */
@Open
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class OpenInterceptor {

    @AroundInvoke
    public Object open(InvocationContext invocation) throws Exception {
        if (CallContext.current().isPresent()) {
            return invocation.proceed();
        }
        return CallContext.as(Caller.ANONYMOUS, invocation.getMethod().getName(), invocation::proceed);
    }
}
