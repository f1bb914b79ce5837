package id.go.bps.pst.personal;

import id.go.bps.pst.kernel.permission.Permit;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permission for a use case of personal data. */
@Permit
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PermitPersonal {
    @Nonbinding
    PersonalPermission value();
}
