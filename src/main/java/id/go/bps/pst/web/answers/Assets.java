package id.go.bps.pst.web.answers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The files below {@code resources}, read once and stored compressed in memory. The address of each contains a digest of its content, so that a
 * browser requests it once: a page writes {@code #{assets['css/pst.css']}}. The plain address works too; browsers then ask each time.
 *
 * <p>A folder below {@code resources/css} is one style sheet: {@code css/pst/10-tokens.css}, {@code css/pst/15-ground.css} and so on are joined in
 * the order of their names and served as {@code css/pst.css}. A feature adds a file of its own there.
 *
 * <p>A script is a module. Where it imports another by its path, {@code from './drag.js'}, the answer names that script's address with the digest, so
 * the address of a script changes with every script that it imports.
 */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/";
    private static final String STYLES = FOLDER + "css/";
    private static final int DIGITS = 12;
    private static final String ONE_DAY = "public, max-age=86400";

    /** Files that browsers request without a link. */
    private static final Set<String> AT_THE_TOP = Set.of("/favicon.ico");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "ico", "image/x-icon",
            "js", "text/javascript;charset=UTF-8",
            "png", "image/png",
            "svg", "image/svg+xml;charset=UTF-8",
            "woff2", "font/woff2");

    private static final Set<String> COMPRESSED_ALREADY = Set.of("png", "woff2");

    /** The text before the path of an imported script, and the path. */
    private static final Pattern IMPORT = Pattern.compile("((?:from|import) [\"'])\\./([\\w/-]{1,100}\\.js)(?=[\"'];)");

    @Inject
    ServletContext context;

    private final Map<String, ReadyReply> replies = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    @PostConstruct
    void read() {
        readFolder(FOLDER);
        for (String path : AT_THE_TOP) {
            replies.put(path, reply(path, ONE_DAY, bytes(path)));
        }
    }

    /** Maps a file's path below {@code resources}, such as "css/pst.css", to the address that names its content. */
    @Produces
    @Named("assets")
    @ApplicationScoped
    public Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    public Optional<ReadyReply> find(String path) {
        return Optional.ofNullable(replies.get(path));
    }

    private void readFolder(String folder) {
        for (String path : paths(folder)) {
            if (!path.endsWith("/")) {
                if (ending(path).equals("js")) {
                    keepModule(path, Set.of());
                } else if (TYPES.containsKey(ending(path))) {
                    keep(path, bytes(path));
                }
            } else if (folder.equals(STYLES)) {
                keep(path.substring(0, path.length() - 1) + ".css", joined(path));
            } else {
                readFolder(path);
            }
        }
    }

    /** @param importers the scripts that import it, the whole chain */
    private String keepModule(String path, Set<String> importers) {
        String kept = addresses.get(path.substring(FOLDER.length()));
        if (kept != null) {
            return kept;
        }
        if (importers.contains(path)) {
            throw new IllegalStateException(path + " imports itself through other scripts: " + importers);
        }
        Set<String> chain = new TreeSet<>(importers);
        chain.add(path);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String module = IMPORT.matcher(new String(bytes(path), StandardCharsets.UTF_8))
                .replaceAll(found -> found.group(1) + keepModule(folder + found.group(2), chain));
        return keep(path, module.getBytes(StandardCharsets.UTF_8));
    }

    private String keep(String path, byte[] bytes) {
        ReadyReply reply = reply(path, ReadyReply.FOR_EVER, bytes);
        int dot = path.lastIndexOf('.');
        String address = path.substring(0, dot) + "." + reply.digest().substring(0, DIGITS) + path.substring(dot);
        replies.put(address, reply);
        replies.put(path, reply.cached(ReadyReply.FRESH_WITHIN_A_SECOND));
        if (addresses.put(path.substring(FOLDER.length()), address) != null) {
            throw new IllegalStateException(path + " is both a file and a folder of files to join");
        }
        return address;
    }

    /** The style sheets of a folder, joined in the order of their names. */
    private byte[] joined(String folder) {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        for (String path : paths(folder)) {
            sheet.writeBytes(bytes(path));
            sheet.write('\n');
        }
        return sheet.toByteArray();
    }

    private SortedSet<String> paths(String folder) {
        Set<String> paths = context.getResourcePaths(folder);
        return paths == null ? new TreeSet<>() : new TreeSet<>(paths);
    }

    private byte[] bytes(String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is imported but missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadyReply reply(String path, String cacheControl, byte[] bytes) {
        String type = TYPES.get(ending(path));
        return COMPRESSED_ALREADY.contains(ending(path))
                ? ReadyReply.uncompressed(type, cacheControl, bytes)
                : ReadyReply.of(type, cacheControl, bytes);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
