package id.go.bps.pst.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets pages read the components of records by name, as Jakarta Expression Language 6 will by itself. */
public class RecordELResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return accessor(context, base, property)
                .map(accessor -> {
                    try {
                        return accessor.invoke(base);
                    } catch (IllegalAccessException | InvocationTargetException e) {
                        throw new ELException(e);
                    }
                })
                .orElse(null);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return accessor(context, base, property).map(Method::getReturnType).orElse(null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(context, base, property).isPresent()) {
            throw new PropertyNotWritableException(property + " of a record");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return accessor(context, base, property).isPresent();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<Method> accessor(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return Optional.empty();
        }
        Optional<Method> accessor = Optional.ofNullable(ACCESSORS
                .computeIfAbsent(base.getClass(), RecordELResolver::accessors)
                .get(property.toString()));
        accessor.ifPresent(found -> context.setPropertyResolved(base, property));
        return accessor;
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .collect(Collectors.toMap(Method::getName, Function.identity()));
    }
}
