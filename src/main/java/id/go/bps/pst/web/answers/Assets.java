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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files below {@code resources}, read once and kept ready compressed. Each has an address that names its content, so that a browser
 * asks for it once: a page writes {@code #{assets['css/pst.css']}}. Under its plain address it is found too, to be asked for each time.
 *
 * <p>A folder below {@code resources/css} is one style sheet: {@code css/pst/10-tokens.css}, {@code css/pst/15-ground.css} and so on are
 * joined in the order of their names and answered as {@code css/pst.css}. A feature adds a file of its own there.
 */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/";
    private static final String STYLES = FOLDER + "css/";
    private static final int DIGITS = 12;
    private static final String ONE_DAY = "public, max-age=86400";

    /** Where browsers look without being told. */
    private static final Set<String> AT_THE_TOP = Set.of("/favicon.ico");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "ico", "image/x-icon",
            "js", "text/javascript;charset=UTF-8",
            "png", "image/png",
            "svg", "image/svg+xml;charset=UTF-8",
            "woff2", "font/woff2");

    private static final Set<String> COMPRESSED_ALREADY = Set.of("png", "woff2");

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

    /** From a file's path below {@code resources}, such as "css/pst.css", to the address that names its content. */
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
                if (TYPES.containsKey(ending(path))) {
                    keep(path, bytes(path));
                }
            } else if (folder.equals(STYLES)) {
                keep(path.substring(0, path.length() - 1) + ".css", joined(path));
            } else {
                readFolder(path);
            }
        }
    }

    private void keep(String path, byte[] bytes) {
        ReadyReply reply = reply(path, ReadyReply.FOR_EVER, bytes);
        int dot = path.lastIndexOf('.');
        String address = path.substring(0, dot) + "." + reply.digest().substring(0, DIGITS) + path.substring(dot);
        replies.put(address, reply);
        replies.put(path, reply.cached(ReadyReply.FRESH_WITHIN_A_SECOND));
        if (addresses.put(path.substring(FOLDER.length()), address) != null) {
            throw new IllegalStateException(path + " is both a file and a folder of files to join");
        }
    }

    /** The sheets of a folder, one behind the other in the order of their names. */
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
