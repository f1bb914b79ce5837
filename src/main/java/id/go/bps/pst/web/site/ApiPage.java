package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.web.answers.ApiDescription;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.words.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that shows the description of the API to people. */
@Named("siteApiPage")
@RequestScoped
public class ApiPage implements PublicPage {

    static final AddressTemplate ADDRESS = AddressTemplate.of("/api");

    /** @param example address of an example */
    public record Operation(
            String id,
            String path,
            String summary,
            String description,
            List<Parameter> parameters,
            String forms,
            List<Property> answer,
            String example) {}

    /** @param values that are allowed; empty for any */
    public record Parameter(String name, String description, String values) {}

    /** A property of a schema. */
    public record Property(String name, String type) {}

    /** A schema of answers, by its name. */
    public record Schema(String name, List<Property> properties) {}

    @Inject
    private ApiDescription description;

    @Inject
    private Language language;

    private JsonObject document;
    private List<Operation> operations = List.of();
    private List<Schema> schemas = List.of();

    @Override
    public List<AddressTemplate> templates() {
        return List.of(ADDRESS);
    }

    @Override
    public PageContent show(SiteAddress address, OfficeCode office) {
        document = description.get(language.isEnglish());
        operations = document.getJsonObject("paths").entrySet().stream()
                .map(path ->
                        operation(path.getKey(), path.getValue().asJsonObject().getJsonObject("get")))
                .toList();
        schemas = document.getJsonObject("components").getJsonObject("schemas").entrySet().stream()
                .map(schema ->
                        new Schema(schema.getKey(), properties(schema.getValue().asJsonObject())))
                .toList();
        return PageContent.view("/site/api.xhtml");
    }

    private Operation operation(String path, JsonObject get) {
        JsonArray parameters = get.getJsonArray("parameters");
        JsonObject content = get.getJsonObject("responses").getJsonObject("200").getJsonObject("content");
        JsonObject json = content.getJsonObject("application/json");
        return new Operation(
                get.getString("operationId"),
                path,
                get.getString("summary"),
                get.getString("description"),
                parameters == null
                        ? List.of()
                        : parameters.getValuesAs(JsonObject.class).stream()
                                .map(this::parameter)
                                .toList(),
                String.join(", ", content.keySet()),
                json == null ? List.of() : properties(json.getJsonObject("schema")),
                getServer() + get.getString("x-example"));
    }

    private Parameter parameter(JsonObject given) {
        JsonObject parameter = resolved(given);
        JsonArray values = parameter.getJsonObject("schema").getJsonArray("enum");
        return new Parameter(
                parameter.getString("name"),
                parameter.getString("description"),
                values == null
                        ? ""
                        : values.getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .collect(Collectors.joining(", ")));
    }

    private List<Property> properties(JsonObject schema) {
        JsonObject all = resolved(schema).getJsonObject("properties");
        return all == null
                ? List.of()
                : all.entrySet().stream()
                        .map(each ->
                                new Property(each.getKey(), type(each.getValue().asJsonObject())))
                        .toList();
    }

    private static String type(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return name(schema);
        }
        if (schema.containsKey("items")) {
            return type(schema.getJsonObject("items")) + "[]";
        }
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.joining(" | "));
        }
        return Stream.of(schema.getString("type"), schema.getString("format", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(JsonObject reference) {
        String path = reference.getString("$ref");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private JsonObject resolved(JsonObject given) {
        if (!given.containsKey("$ref")) {
            return given;
        }
        JsonValue at = document;
        for (String step : given.getString("$ref").substring(2).split("/")) {
            at = at.asJsonObject().get(step);
        }
        return at.asJsonObject();
    }

    public String getLead() {
        return document.getJsonObject("info").getString("description");
    }

    /** The beginning of every address of the API. */
    public String getServer() {
        return document.getJsonArray("servers").getJsonObject(0).getString("url");
    }

    /** How many requests one address may send in a minute. */
    public int getPerMinute() {
        return document.getInt(ApiDescription.PER_MINUTE);
    }

    public List<Operation> getOperations() {
        return operations;
    }

    public List<Schema> getSchemas() {
        return schemas;
    }
}
