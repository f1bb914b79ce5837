package id.go.bps.pst.kernel.permission;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The gate of the use cases, as an annotation of annotations: a feature's own, such as {@code @PermitVisits(VisitPermission.CALL)}, carries it and says by its {@code value()}, a {@link
 * Permission}, what a caller needs for the method. Every {@link OfficeCode} among the arguments, alone or in a collection, must lie within reach of the permission; a method without one needs
 * only the role.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permit {}
