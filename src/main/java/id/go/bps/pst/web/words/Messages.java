package id.go.bps.pst.web.words;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The message bundles of the portal, found by their files: {@code messages/<area>_id.properties} and {@code <area>_en.properties} are the
 * bundle of an area. {@code messages/refusals} has the sentences of refusals, one bundle for each room; {@code messages/tasks} has the
 * names of the kinds of tasks in the same way, and {@code messages/personal} those of the tables with personal data and of their columns. A
 * feature adds files of its own; no list names them. Texts that do not belong to Faces pages are in {@code messages/elsewhere}.
 */
@ApplicationScoped
public class Messages {

    private static final String FOLDER = "/WEB-INF/classes/messages/";
    private static final String REFUSALS = FOLDER + "refusals/";
    private static final String TASKS = FOLDER + "tasks/";
    private static final String PERSONAL = FOLDER + "personal/";
    private static final String INDONESIAN = "_id.properties";
    private static final String ENGLISH = "_en.properties";

    @Inject
    ServletContext context;

    /** Each bundle by its area, such as "desk_standards". */
    private Map<String, Bilingual> areas;

    /** The bundle of each refusal, by its key. */
    private Map<String, Bilingual> refusals;

    /** The bundle of each kind of task, by the kind. */
    private Map<String, Bilingual> tasks;

    /** The bundle of each table with personal data, by the table's name, and of its columns, by table and column. */
    private Map<String, Bilingual> personal;

    /** One bundle in its two languages. */
    private record Bilingual(ResourceBundle indonesian, ResourceBundle english) {

        ResourceBundle in(Locale locale) {
            return locale.getLanguage().equals(Language.ENGLISH.getLanguage()) ? english : indonesian;
        }
    }

    /** Makes this object when the portal starts, so that a portal whose messages are incomplete does not start. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // The constructor has read them
    }

    @PostConstruct
    void read() {
        areas = Collections.unmodifiableMap(bundles(FOLDER));
        refusals = byKey(REFUSALS, "refusal");
        tasks = byKey(TASKS, "task");
        personal = byKey(PERSONAL, "name");
    }

    private Map<String, Bilingual> byKey(String folder, String what) {
        Map<String, Bilingual> found = new HashMap<>();
        bundles(folder).forEach((room, bundle) -> {
            for (String key : bundle.indonesian().keySet()) {
                if (found.put(key, bundle) != null) {
                    throw new IllegalStateException(
                            "The " + what + " " + key + " of " + room + " has the key of another room's");
                }
            }
        });
        return found;
    }

    private Map<String, Bilingual> bundles(String folder) {
        Map<String, Bilingual> bundles = new HashMap<>();
        for (String path : paths(folder)) {
            if (path.endsWith(INDONESIAN)) {
                String name = path.substring(folder.length(), path.length() - INDONESIAN.length());
                bundles.put(name, new Bilingual(bundle(path), bundle(folder + name + ENGLISH)));
            }
        }
        return bundles;
    }

    private ResourceBundle bundle(String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> paths(String folder) {
        Set<String> paths = context.getResourcePaths(folder);
        return paths == null ? Set.of() : paths;
    }

    /** The areas that have a bundle, such as "words", "site" and "desk_standards". */
    public Set<String> getAreas() {
        return areas.keySet();
    }

    /**
     * The bundle of an area; in Indonesian for every language but English.
     *
     * @param area one that {@link #getAreas} names
     */
    public ResourceBundle of(String area, Locale locale) {
        return areas.get(area).in(locale);
    }

    /**
     * The sentence of a refusal as a pattern of {@link java.text.MessageFormat}.
     *
     * @param key the refusal's message key, which is unique over all rooms
     */
    public String refusal(String key, Locale locale) {
        return refusals.get(key).in(locale).getString(key);
    }

    /**
     * The name of a kind of task; empty where no file has it.
     *
     * @param kind unique over all rooms
     */
    public Optional<String> task(String kind, Locale locale) {
        return find(tasks, kind, locale);
    }

    /**
     * The name of a table with personal data, or of one of its columns; empty where no file has it.
     *
     * @param name such as "outgoing_mail" or "outgoing_mail.sent_at"
     */
    public Optional<String> personal(String name, Locale locale) {
        return find(personal, name, locale);
    }

    private static Optional<String> find(Map<String, Bilingual> bundles, String key, Locale locale) {
        return Optional.ofNullable(bundles.get(key))
                .map(bundle -> bundle.in(locale).getString(key));
    }
}
