package id.go.bps.pst.testkit.editor;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Visitor;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The requests of the editor's autosave. */
public final class Typing {

    private Typing() {}

    /**
     * Sends one part of an editor as it stands in its form.
     *
     * @param keep where the draft keeps what is typed
     * @param part such as {@code PROCEDURE}
     * @param names of the part's fields
     */
    public static Answer send(Visitor visitor, URI keep, Form form, String part, String... names) {
        var fields = Json.createObjectBuilder();
        for (String name : names) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            form.all(name).forEach(values::add);
            fields.add(name, values);
        }
        String sent = Json.createObjectBuilder()
                .add("window", "window-1")
                .add("seen", form.get("seen"))
                .add(
                        "parts",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", part)
                                        .add("fields", fields)))
                .build()
                .toString();
        return visitor.send(
                "POST",
                keep,
                "application/json",
                sent.getBytes(StandardCharsets.UTF_8),
                "Typed-By",
                form.get("typed-by"),
                "Accept",
                "application/json");
    }
}
