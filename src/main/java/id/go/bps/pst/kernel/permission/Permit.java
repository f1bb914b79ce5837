package id.go.bps.pst.kernel.permission;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The gate of the use cases, as an annotation of annotations: a feature's own, such as {@code @PermitVisits(VisitPermission.CALL)}, is
 * annotated with it, and its {@code value()} is the {@link Permission} that a caller needs for the method. The permission must cover every
 * {@link OfficeCode} among the arguments, alone or in a collection; for a method without one the role is enough.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permit {}
