package id.go.bps.pst.web.api.data;

import id.go.bps.pst.kernel.Documents;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The OpenAPI schemas of the answers, derived from the records themselves, so that they are never out of date. */
public final class Schemas {

    private static final Map<Class<?>, List<String>> PLAIN = Map.of(
            String.class, List.of("string"),
            boolean.class, List.of("boolean"),
            int.class, List.of("integer"),
            Integer.class, List.of("integer"),
            long.class, List.of("integer", "int64"),
            BigDecimal.class, List.of("number"),
            Instant.class, List.of("string", "date-time"),
            LocalDate.class, List.of("string", "date"),
            LocalTime.class, List.of("string", "time"));

    private final Map<String, JsonObject> byName = new TreeMap<>();

    /** Adds the schema of a record and of the records that it uses. */
    public Schemas add(String name, Class<? extends Record> type) {
        if (!byName.containsKey(name)) {
            byName.put(name, JsonObject.EMPTY_JSON_OBJECT);
            JsonObjectBuilder properties = Documents.trees().createObjectBuilder();
            for (RecordComponent component : type.getRecordComponents()) {
                properties.add(component.getName(), schema(component.getGenericType()));
            }
            byName.put(
                    name,
                    Documents.trees()
                            .createObjectBuilder()
                            .add("type", "object")
                            .add("properties", properties)
                            .build());
        }
        return this;
    }

    public Map<String, JsonObject> get() {
        return byName;
    }

    private JsonObjectBuilder schema(Type type) {
        JsonObjectBuilder schema = Documents.trees().createObjectBuilder();
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            boolean list = generic.getRawType() == List.class;
            return list
                    ? schema.add("type", "array").add("items", schema(of[0]))
                    : schema.add("type", "object").add("additionalProperties", schema(of[1]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            JsonArrayBuilder names = Documents.trees().createArrayBuilder();
            for (Object each : plain.getEnumConstants()) {
                names.add(((Enum<?>) each).name());
            }
            return schema.add("type", "string").add("enum", names);
        }
        if (plain.isRecord()) {
            add(plain.getSimpleName(), plain.asSubclass(Record.class));
            return schema.add("$ref", "#/components/schemas/" + plain.getSimpleName());
        }
        List<String> words = PLAIN.get(plain);
        schema.add("type", words.get(0));
        return words.size() > 1 ? schema.add("format", words.get(1)) : schema;
    }
}
