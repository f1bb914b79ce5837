package id.go.bps.pst.testkit;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** The fields of a form in their order, as a browser would send them; names may be repeated. */
public final class Form {

    private record Field(String name, String value) {}

    private final List<Field> fields = new ArrayList<>();

    /** The form with that id, filled as the page fills it, without any button pressed. */
    public static Form of(Answer answer, String id) {
        return of(answer.page(), id);
    }

    static Form of(Document page, String id) {
        FormElement element = (FormElement) page.getElementById(id);
        if (element == null) {
            throw new AssertionError("no form '" + id + "' on this page: " + page.title() + "\n" + page.text());
        }
        Form form = new Form();
        element.formData().forEach(entry -> form.add(entry.key(), value(element, entry)));
        return form;
    }

    /** jsoup says "on" for a choice whose value is empty; a browser says that it is empty. */
    private static String value(FormElement element, Connection.KeyVal entry) {
        boolean empty = entry.value().equals("on")
                && element.select("input[checked]").stream()
                        .anyMatch(choice -> choice.attr("name").equals(entry.key())
                                && choice.hasAttr("value")
                                && choice.attr("value").isEmpty());
        return empty ? "" : entry.value();
    }

    public Form add(String name, String value) {
        fields.add(new Field(name, value));
        return this;
    }

    public Form set(String name, String value) {
        return set(name, 0, value);
    }

    /** Sets the field of that name in row {@code index}; adds it where the form has none. */
    public Form set(String name, int index, String value) {
        int at = position(name, index);
        if (at < 0) {
            return add(name, value);
        }
        fields.set(at, new Field(name, value));
        return this;
    }

    public Form remove(String name) {
        fields.removeIf(field -> field.name().equals(name));
        return this;
    }

    public String get(String name) {
        return get(name, 0);
    }

    public String get(String name, int index) {
        int at = position(name, index);
        return at < 0 ? null : fields.get(at).value();
    }

    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    /** The distinct names that fit, in the order of the form. */
    public List<String> names(Predicate<String> fitting) {
        return fields.stream().map(Field::name).filter(fitting).distinct().toList();
    }

    /** The same fields in a form of its own. */
    public Form copy() {
        Form copy = new Form();
        copy.fields.addAll(fields);
        return copy;
    }

    public byte[] encoded() {
        return encoded(StandardCharsets.UTF_8);
    }

    public byte[] encoded(Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Field field : fields) {
            String pair = (bytes.size() == 0 ? "" : "&")
                    + URLEncoder.encode(field.name(), charset)
                    + "="
                    + URLEncoder.encode(field.value(), charset);
            bytes.writeBytes(pair.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    private int position(String name, int index) {
        int seen = 0;
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name) && seen++ == index) {
                return i;
            }
        }
        return -1;
    }
}
