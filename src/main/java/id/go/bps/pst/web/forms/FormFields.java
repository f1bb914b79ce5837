package id.go.bps.pst.web.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fields of a posted form by name. A form with many rows repeats the names of fields, one value a row, in the order of the page. So
 * rows need no numbers, and a held form is read like a posted one.
 */
public final class FormFields {

    /** All values of a name; null where there is none. */
    private final Function<String, List<String>> byName;

    /** As a request has them. */
    public FormFields(Map<String, String[]> posted) {
        this(name -> posted.containsKey(name) ? Arrays.asList(posted.get(name)) : null);
    }

    private FormFields(Function<String, List<String>> byName) {
        this.byName = byName;
    }

    /** The stored fields of a draft; read in place, without another copy. */
    public static FormFields ofLists(Map<String, List<String>> kept) {
        return new FormFields(kept::get);
    }

    /** The first value; empty where there is none. */
    public String get(String name) {
        return get(name, 0);
    }

    /** The value in row {@code index}; empty where there is none. */
    public String get(String name, int index) {
        List<String> all = all(name);
        return index < all.size() ? all.get(index) : "";
    }

    public List<String> all(String name) {
        List<String> all = byName.apply(name);
        return all == null ? List.of() : all;
    }

    /** How many rows have this name. */
    public int rows(String name) {
        return all(name).size();
    }

    public boolean has(String name) {
        return byName.apply(name) != null;
    }
}
