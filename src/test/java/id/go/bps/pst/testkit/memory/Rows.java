package id.go.bps.pst.testkit.memory;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in memory for repositories without a database: gives an entity its generated id as it is added, and counts its version up at each
 * {@link #flush} that finds it changed, as Jakarta Persistence does.
 *
 * @param <E> an entity with one {@code @Id} field, and at most one {@code @Version}
 */
public final class Rows<E> {

    private final Map<E, List<Object>> rows = new IdentityHashMap<>();
    private final List<E> order = new ArrayList<>();
    private long last;

    /** Adds it under the next id, where ids are generated. */
    public void add(E entity) {
        field(entity, Id.class)
                .filter(id -> id.isAnnotationPresent(GeneratedValue.class))
                .ifPresent(id -> set(id, entity, ++last));
        order.add(entity);
        rows.put(entity, values(entity));
    }

    public void remove(E entity) {
        order.remove(entity);
        rows.remove(entity);
    }

    /** In the order in which they were added. */
    public Stream<E> stream() {
        return List.copyOf(order).stream();
    }

    public Optional<E> find(Predicate<E> wanted) {
        return stream().filter(wanted).findFirst();
    }

    public Optional<E> find(Object id) {
        return stream().filter(entity -> id.equals(idOf(entity))).findFirst();
    }

    /**
     * An entity that the portal only reads, made of a row as Jakarta Persistence makes it: by the constructor without arguments, then field
     * by field.
     *
     * @param values by the names of the fields; what is missing stays null
     */
    public static <E> E loaded(Class<E> type, Map<String, Object> values) {
        try {
            Constructor<E> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            E entity = constructor.newInstance();
            Map<String, Field> fields = fields(entity).collect(Collectors.toMap(Field::getName, field -> field));
            values.forEach((name, value) -> set(Objects.requireNonNull(fields.get(name), name), entity, value));
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Object idOf(Object entity) {
        return get(field(entity, Id.class).orElseThrow(), entity);
    }

    /** Counts the versions of those up that were changed since they were added or last flushed. */
    public void flush() {
        for (E entity : order) {
            if (!values(entity).equals(rows.get(entity))) {
                field(entity, Version.class)
                        .ifPresent(version -> set(version, entity, (Integer) get(version, entity) + 1));
                rows.put(entity, values(entity));
            }
        }
    }

    private static List<Object> values(Object entity) {
        List<Object> values = new ArrayList<>();
        fields(entity).forEach(field -> values.add(get(field, entity)));
        return values;
    }

    private static Optional<Field> field(Object entity, Class<? extends Annotation> annotation) {
        return fields(entity)
                .filter(each -> each.isAnnotationPresent(annotation))
                .findFirst();
    }

    private static Stream<Field> fields(Object entity) {
        return Stream.<Class<?>>iterate(entity.getClass(), type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    private static Object get(Field field, Object entity) {
        try {
            field.setAccessible(true);
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Field field, Object entity, Object value) {
        try {
            field.setAccessible(true);
            field.set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
