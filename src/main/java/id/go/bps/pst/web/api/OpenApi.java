package id.go.bps.pst.web.api;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.web.answers.ApiDescription;
import id.go.bps.pst.web.api.data.Addresses;
import id.go.bps.pst.web.api.data.OfficeData;
import id.go.bps.pst.web.api.data.Schemas;
import id.go.bps.pst.web.api.data.SearchData;
import id.go.bps.pst.web.api.data.StandardData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * {@code META-INF/openapi.json}, in one of its two languages, with the schemas of the answers. In the file an English text follows each
 * Indonesian one, as {@code x-english} beside {@code description} and {@code x-english-summary} beside {@code summary}.
 */
@ApplicationScoped
public class OpenApi implements ApiDescription {

    private static final String ENGLISH_DESCRIPTION = "x-english";
    private static final String ENGLISH_SUMMARY = "x-english-summary";

    @Inject
    private Addresses addresses;

    @Inject
    private RequestLimit limit;

    @Override
    public JsonObject get(boolean english) {
        try (InputStream file = OpenApi.class.getResourceAsStream("/META-INF/openapi.json");
                JsonReader reader = Documents.trees().createReader(file)) {
            return completed((JsonObject) translated(reader.readObject(), english));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue translated(JsonValue value, boolean english) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder all = Documents.trees().createArrayBuilder();
            array.forEach(each -> all.add(translated(each, english)));
            return all.build();
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObjectBuilder translation = Documents.trees().createObjectBuilder();
        object.forEach((name, each) -> {
            if (name.equals(ENGLISH_DESCRIPTION) || name.equals(ENGLISH_SUMMARY)) {
                return;
            }
            String other =
                    name.equals("description") ? ENGLISH_DESCRIPTION : name.equals("summary") ? ENGLISH_SUMMARY : null;
            boolean replaced = english && other != null && object.containsKey(other);
            translation.add(name, replaced ? object.get(other) : translated(each, english));
        });
        return translation.build();
    }

    private JsonObject completed(JsonObject document) {
        JsonObject components = document.getJsonObject("components");
        JsonObjectBuilder schemas = Documents.trees().createObjectBuilder(components.getJsonObject("schemas"));
        new Schemas()
                .add("OfficeEntry", OfficeData.Entry.class)
                .add("Office", OfficeData.Office.class)
                .add("OpenAt", OfficeData.OpenAt.class)
                .add("StandardEntry", StandardData.Entry.class)
                .add("Standard", StandardData.Standard.class)
                .add("Version", StandardData.Version.class)
                .add("Changed", StandardData.Changed.class)
                .add("SearchAnswer", SearchData.SearchAnswer.class)
                .get()
                .forEach(schemas::add);
        return Documents.trees()
                .createObjectBuilder(document)
                .add(PER_MINUTE, limit.getPerMinute())
                .add(
                        "servers",
                        Documents.trees()
                                .createArrayBuilder()
                                .add(Documents.trees().createObjectBuilder().add("url", addresses.api(""))))
                .add(
                        "components",
                        Documents.trees().createObjectBuilder(components).add("schemas", schemas))
                .build();
    }
}
