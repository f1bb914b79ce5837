package id.go.bps.pst.launch;

import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.bps.pst.launch.settings.CannotStart;
import id.go.bps.pst.launch.settings.EnvironmentSetting;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbered changes of the realm {@code pst}: files {@code realm/0001-what-it-does.json} on the class path, applied in order to a realm that was
 * imported before they were written. The realm stores the number of the last one in its attribute {@value #ATTRIBUTE}, and {@code realm.json}, with
 * which a new realm begins, names the newest.
 *
 * <p>A file holds {@code steps}. A step adds an entry ({@code {"post": "roles", "body": {…}}}; an existing one stays as it is) or changes one ({@code
 * {"put": "clients/{clientId=admin-cli}", "body": {…}}}, where braces stand for the id of the one entry that this query finds). So an interrupted
 * change can be applied again.
 *
 * <p>The one command applies them at each start. For another Keycloak: {@code java -cp … id.go.bps.pst.launch.RealmChanges}, with {@code
 * PORTAL_KEYCLOAK_URL}, {@code PORTAL_KEYCLOAK_ADMINISTRATOR} and {@code PORTAL_KEYCLOAK_ADMINISTRATOR_PASSWORD}, or the latter with {@code _FILE}.
 */
public final class RealmChanges {

    /** The realm's attribute with the number of its last change. */
    public static final String ATTRIBUTE = "pst.changes";

    private static final Pattern FILE = Pattern.compile("^(?<number>[0-9]{4})-(?<name>[a-z0-9-]++)\\.json$");
    private static final Pattern QUERY = Pattern.compile("^(?<list>[a-z-]++)/\\{(?<query>[^{}]++)\\}");

    private final RealmAdministration realm;
    private final Consumer<String> log;

    /** @param log receives a line for each applied change */
    public RealmChanges(RealmAdministration realm, Consumer<String> log) {
        this.realm = realm;
        this.log = log;
    }

    /** @param steps in the order of the file */
    private record Change(int number, String name, List<Map<String, Object>> steps) {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Map<String, String> environment = System.getenv();
            RealmAdministration realm = new RealmAdministration(
                    URI.create(EnvironmentSetting.read(environment, "PORTAL_KEYCLOAK_URL")),
                    EnvironmentSetting.read(environment, "PORTAL_KEYCLOAK_ADMINISTRATOR"),
                    EnvironmentSetting.read(environment, "PORTAL_KEYCLOAK_ADMINISTRATOR_PASSWORD"));
            int applied = new RealmChanges(realm, line -> System.out.println("Portal PST: " + line)).apply();
            System.out.println("Portal PST: " + applied + " changes of the realm applied.");
        } catch (CannotStart failure) {
            System.err.println("Portal PST: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** The number of the newest change that this version of the portal has. */
    public static int newest() {
        return all().getLast().number();
    }

    /**
     * Applies the changes that the realm does not have yet.
     *
     * @return how many
     * @throws CannotStart if Keycloak fails; applied changes stay, and the rest is applied the next time
     */
    public int apply() throws InterruptedException {
        try {
            int last = last();
            List<Change> missing =
                    all().stream().filter(change -> change.number() > last).toList();
            for (Change change : missing) {
                for (Map<String, Object> step : change.steps()) {
                    apply(step);
                }
                remember(change.number());
                log.accept("the realm has change " + change.number() + ", " + change.name());
            }
            return missing.size();
        } catch (IOException | ParseException failure) {
            throw new CannotStart(
                    "The realm 'pst' cannot be brought to this version (" + failure.getMessage()
                            + "); see that Keycloak runs and that its administrator may change the realm, and start again.",
                    failure);
        }
    }

    private int last() throws IOException, InterruptedException, ParseException {
        return Integer.parseInt(attributes().getOrDefault(ATTRIBUTE, "0").toString());
    }

    private void apply(Map<String, Object> step) throws IOException, InterruptedException, ParseException {
        Map<String, Object> body = JSONObjectUtils.getJSONObject(step, "body");
        if (step.containsKey("post")) {
            realm.add(resolved(JSONObjectUtils.getString(step, "post")), body);
        } else {
            realm.change(resolved(JSONObjectUtils.getString(step, "put")), body);
        }
    }

    /**
     * The path with each query replaced by the id of the entry that it finds: the ids of Keycloak's own entries differ from realm to realm.
     */
    private String resolved(String path) throws IOException, InterruptedException {
        Matcher matcher = QUERY.matcher(path);
        if (!matcher.lookingAt()) {
            return path;
        }
        String query = matcher.group("list") + "?" + matcher.group("query");
        List<Object> entries = realm.list(query);
        if (entries.size() != 1 || !(entries.getFirst() instanceof Map<?, ?> entry)) {
            throw new IOException("not one, but " + entries.size() + " entries of " + query);
        }
        return matcher.group("list") + "/" + entry.get("id") + path.substring(matcher.end());
    }

    /**
     * Stores the number in the realm, with the realm's other attributes, because Keycloak removes those that the request does not contain.
     */
    private void remember(int number) throws IOException, InterruptedException, ParseException {
        Map<String, Object> attributes = attributes();
        attributes.put(ATTRIBUTE, String.valueOf(number));
        realm.change("", Map.of("attributes", attributes));
    }

    private Map<String, Object> attributes() throws IOException, InterruptedException, ParseException {
        Map<String, Object> attributes = JSONObjectUtils.getJSONObject(realm.read(""), "attributes");
        return attributes == null ? new HashMap<>() : new HashMap<>(attributes);
    }

    private static List<Change> all() {
        try (Stream<Path> files =
                Files.list(Path.of(RealmChanges.class.getResource("/realm").toURI()))) {
            return files.sorted().map(RealmChanges::read).toList();
        } catch (IOException | URISyntaxException failure) {
            throw new CannotStart("The changes of the realm cannot be read (" + failure + ").", failure);
        }
    }

    private static Change read(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new CannotStart(file + " is not a change of the realm; name it like 0001-what-it-does.json.");
        }
        try {
            Map<String, Object> content = JSONObjectUtils.parse(Files.readString(file));
            return new Change(
                    Integer.parseInt(name.group("number")),
                    name.group("name").replace('-', ' '),
                    List.of(JSONObjectUtils.getJSONObjectArray(content, "steps")));
        } catch (IOException | ParseException failure) {
            throw new CannotStart("The change of the realm in " + file + " cannot be read (" + failure + ").", failure);
        }
    }
}
