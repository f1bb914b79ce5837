package id.go.bps.pst.kernel.permission;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The permission that a use-case method states by an annotation which carries {@link Permit}. */
public final class StatedPermission {

    /** Annotations are slow to read, and a method's never change. */
    private static final Map<Method, Permission> READ = new ConcurrentHashMap<>();

    private StatedPermission() {}

    /** @throws IllegalStateException where the method states none, or more than one: nobody may call it */
    public static Permission of(Method method) {
        return READ.computeIfAbsent(method, StatedPermission::read);
    }

    /** Whether the method states a permission. */
    public static boolean isStatedBy(Method method) {
        return !stating(method).isEmpty();
    }

    private static Permission read(Method method) {
        List<Annotation> stating = stating(method);
        if (stating.size() != 1) {
            throw new IllegalStateException(method + " must state one permission, not " + stating);
        }
        Annotation annotation = stating.get(0);
        try {
            return (Permission) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(annotation + " on " + method + " names no permission", e);
        }
    }

    private static List<Annotation> stating(Method method) {
        return Stream.of(method.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Permit.class))
                .toList();
    }
}
