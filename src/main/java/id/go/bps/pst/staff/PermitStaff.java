package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.permission.Permit;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States the permission for a use-case method of the staff. */
@Permit
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PermitStaff {
    @Nonbinding
    StaffPermission value();
}
