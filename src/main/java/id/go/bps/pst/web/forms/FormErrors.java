package id.go.bps.pst.web.forms;

import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The refusals of a form, by the name of the field beside which each is shown. */
public final class FormErrors implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, Refusal> byField = new LinkedHashMap<>();

    /** Makes a value of what was typed; null, with the refusal noted beside {@code field}, where it is refused. */
    public <T> T check(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Refusal refused) {
            put(field, refused);
            return null;
        }
    }

    public void put(String field, Refusal refused) {
        if (refused.getKind() != Refusal.Kind.INVALID) {
            throw refused;
        }
        byField.putIfAbsent(field, refused);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public Set<String> getFields() {
        return byField.keySet();
    }

    /** The refusal beside a field; null where there is none. */
    public Refusal of(String field) {
        return byField.get(field);
    }

    public int size() {
        return byField.size();
    }
}
