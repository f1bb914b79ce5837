package id.go.bps.pst.web.forms;

import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The refusals of a form: by the name of the field beside which each is shown, and one of the form as a whole. */
public final class FormErrors implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, Refusal> byField = new LinkedHashMap<>();
    private Refusal whole;

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

    /** Whether an action was done; else its refusal is noted, as by {@link #refuse}. */
    public boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refused) {
            refuse(refused);
            return false;
        }
    }

    /**
     * Notes what a use case refused: beside the field that it names, else of the form as a whole.
     *
     * @throws Refusal (not found) as it came, because its answer is another page
     */
    public void refuse(Refusal refused) {
        if (refused.getKind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        refused.getField().ifPresentOrElse(field -> put(field, refused), () -> whole = refused);
    }

    public boolean isEmpty() {
        return byField.isEmpty() && whole == null;
    }

    public Set<String> getFields() {
        return byField.keySet();
    }

    /** The refusal beside a field; null where there is none. */
    public Refusal of(String field) {
        return byField.get(field);
    }

    /** The refusal of the form as a whole; null where there is none. */
    public Refusal getWhole() {
        return whole;
    }

    /** How many fields are refused. */
    public int size() {
        return byField.size();
    }
}
