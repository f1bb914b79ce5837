package id.go.bps.pst.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files below {@code resources}, read once and kept ready compressed. Each has an address that names its content, so that a browser
 * asks for it once: a page writes {@code #{assets['css/pst.css']}}. Under its plain address it is found too, to be asked for each time.
 */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/";
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
    private ServletContext context;

    private final Map<String, ReadyReply> replies = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    @PostConstruct
    void read() {
        readFolder(FOLDER);
        for (String path : AT_THE_TOP) {
            replies.put(path, reply(path, ONE_DAY));
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
        for (String path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                readFolder(path);
            } else if (TYPES.containsKey(ending(path))) {
                ReadyReply reply = reply(path, ReadyReply.FOR_EVER);
                int dot = path.lastIndexOf('.');
                String address =
                        path.substring(0, dot) + "." + reply.digest().substring(0, DIGITS) + path.substring(dot);
                replies.put(address, reply);
                replies.put(path, reply.cached(ReadyReply.FRESH_WITHIN_A_SECOND));
                addresses.put(path.substring(FOLDER.length()), address);
            }
        }
    }

    private ReadyReply reply(String path, String cacheControl) {
        try (InputStream file = context.getResourceAsStream(path)) {
            byte[] bytes = file.readAllBytes();
            String type = TYPES.get(ending(path));
            return COMPRESSED_ALREADY.contains(ending(path))
                    ? ReadyReply.uncompressed(type, cacheControl, bytes)
                    : ReadyReply.of(type, cacheControl, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
