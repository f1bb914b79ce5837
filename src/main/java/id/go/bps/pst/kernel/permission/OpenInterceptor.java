package id.go.bps.pst.kernel.permission;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Runs what is {@link Open} as nobody, so that row-level security shows it nothing but what is public. Called by another use case, it is
 * part of that one's deed.
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
