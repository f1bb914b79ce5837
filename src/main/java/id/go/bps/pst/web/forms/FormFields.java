package id.go.bps.pst.web.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a posted form by name. A form of many rows repeats its names, one value a row, in the order of the page: so it needs no
 * numbering, and a form that was held over a sign-in is read like one that was just posted.
 */
public final class FormFields {

    private final Map<String, String[]> values;

    public FormFields(Map<String, String[]> values) {
        this.values = Map.copyOf(values);
    }

    /** The same of lists, as they are kept. */
    public static FormFields ofLists(Map<String, List<String>> values) {
        Map<String, String[]> arrays = new HashMap<>();
        values.forEach((name, all) -> arrays.put(name, all.toArray(String[]::new)));
        return new FormFields(arrays);
    }

    /** The first value; empty where there is none. */
    public String get(String name) {
        String[] all = values.get(name);
        return all == null || all.length == 0 ? "" : all[0];
    }

    /** The value in row {@code index}; empty where there is none. */
    public String get(String name, int index) {
        String[] all = values.get(name);
        return all == null || index >= all.length ? "" : all[index];
    }

    public List<String> all(String name) {
        String[] all = values.get(name);
        return all == null ? List.of() : List.of(all);
    }

    /** How many rows have this name. */
    public int rows(String name) {
        String[] all = values.get(name);
        return all == null ? 0 : all.length;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }
}
