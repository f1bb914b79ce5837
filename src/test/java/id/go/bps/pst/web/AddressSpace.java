package id.go.bps.pst.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.go.bps.pst.web.guard.HostileParts;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every address at which the portal answers, from its own mappings (servlets, resources of the API, views), with the addresses of one
 * office of the seeds; and random requests to them and to similar addresses: odd spellings, methods, parameters, headers and bodies.
 */
final class AddressSpace {

    private static final java.nio.file.Path PROJECT =
            java.nio.file.Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private static final List<String> PUBLIC = List.of(
            "/",
            "/en/",
            "/api",
            "/cari",
            "/cari/saran",
            "/sitemap.xml",
            "/health",
            "/metrics",
            "/openapi",
            "/index.xhtml",
            "/kota-bima",
            "/en/kota-bima",
            "/kota-bima/perpustakaan",
            "/kota-bima/perpustakaan/versi",
            "/kota-bima/perpustakaan/versi/1",
            "/kota-bima/perpustakaan/versi/1/berkas",
            "/kota-bima/perpustakaan/versi/1/standar.pdf",
            "/kota-bima/perpustakaan/versi/2/perubahan",
            "/kota-bima/poster-a4.pdf",
            "/kota-bima/nowhere",
            "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
            "/jakarta.faces.resource/components.css.xhtml?ln=primefaces",
            "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=AAAA",
            "/jakarta.faces.resource/theme.css.xhtml?ln=primefaces-pst",
            "/resources/css/pst.css",
            "/desk",
            "/audit",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF");

    private static final Map<String, String> PLACEHOLDERS =
            Map.of("office", "kota-bima", "service", "perpustakaan", "number", "1");

    /** A path of plain characters, with a query of whatever it is made of. */
    private static final Pattern SOUND = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,;=:@/-]*+(?:\\?.*+)?");

    private static final List<String> ADDRESSES = List.copyOf(known());

    private final Random chance;

    AddressSpace(long seed) {
        chance = new Random(seed);
    }

    List<String> addresses() {
        return ADDRESSES;
    }

    private static TreeSet<String> known() {
        TreeSet<String> all = new TreeSet<>(PUBLIC);
        JavaClasses classes = new ClassFileImporter().importPath(PROJECT.resolve("target/classes"));
        for (JavaClass each : classes) {
            if (each.isAnnotatedWith(WebServlet.class)) {
                WebServlet mapped = each.getAnnotationOfType(WebServlet.class);
                Stream.of(mapped.value(), mapped.urlPatterns())
                        .flatMap(Stream::of)
                        .forEach(pattern -> all.add(pattern.replace("*", "")));
            }
            if (each.isAnnotatedWith(Path.class)) {
                String resource = application(classes) + "/" + path(each.getAnnotationOfType(Path.class));
                all.add(resource.replace("//", "/"));
                for (JavaMethod method : each.getMethods()) {
                    if (method.isAnnotatedWith(Path.class)) {
                        all.add((resource + "/" + path(method.getAnnotationOfType(Path.class))).replace("//", "/"));
                    }
                }
            }
        }
        java.nio.file.Path views = PROJECT.resolve("src/main/webapp");
        try (Stream<java.nio.file.Path> files = Files.walk(views)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + views.relativize(file).toString().replace('\\', '/'))
                    .forEach(view -> {
                        all.add(view);
                        all.add(view.substring(0, view.length() - ".xhtml".length()));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String application(JavaClasses classes) {
        return classes.stream()
                .filter(each -> each.isAnnotatedWith(ApplicationPath.class))
                .map(each ->
                        "/" + each.getAnnotationOfType(ApplicationPath.class).value())
                .findFirst()
                .orElseThrow()
                .replace("//", "/");
    }

    private static String path(Path path) {
        String written = path.value();
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            if (written.charAt(at) == '{') {
                int depth = 1;
                int end = at + 1;
                for (; depth > 0; end++) {
                    depth += written.charAt(end) == '{' ? 1 : written.charAt(end) == '}' ? -1 : 0;
                }
                String name =
                        written.substring(at + 1, end - 1).split(":", 2)[0].strip();
                filled.append(PLACEHOLDERS.getOrDefault(name, "x"));
                at = end;
            } else {
                filled.append(written.charAt(at++));
            }
        }
        return filled.toString();
    }

    /**
     * A request as it is sent, with the request to close the connection.
     *
     * @param sound whether it reaches the portal; the server itself refuses malformed HTTP, encoded path segments that no file system has,
     *   and TRACE
     */
    record Sent(String text, boolean sound) {

        static Sent to(String method, String address) {
            return new Sent(
                    method + " " + address
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                    true);
        }
    }

    Sent request() {
        String method = one(HostileParts.METHODS);
        String target = target();
        StringBuilder request =
                new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        boolean sends = List.of("POST", "PUT", "PATCH").contains(method);
        List<String> headers = headers(sends);
        headers.forEach(header -> request.append(header).append("\r\n"));
        boolean sound = !method.equals("TRACE")
                && SOUND.matcher(target).matches()
                && headers.stream().allMatch(AddressSpace::isAscii);
        if (!sends) {
            return new Sent(request.append("\r\n").toString(), sound);
        }
        String body = one(HostileParts.BODIES);
        if (headers.stream().noneMatch(given -> given.startsWith("Content-Type:")) && chance.nextInt(6) > 0) {
            request.append("Content-Type: ")
                    .append(
                            body.startsWith("--X")
                                    ? "multipart/form-data; boundary=X"
                                    : "application/x-www-form-urlencoded")
                    .append("\r\n");
        }
        return new Sent(
                request.append("Content-Length: ")
                        .append(body.length())
                        .append("\r\n\r\n")
                        .append(body)
                        .toString(),
                sound);
    }

    /** At most two headers with different names. After a request for another protocol a body is no longer a body. */
    private List<String> headers(boolean sends) {
        List<String> headers = new ArrayList<>();
        for (int more = chance.nextInt(3); more > 0; more--) {
            String header = one(HostileParts.HEADERS);
            String name = header.substring(0, header.indexOf(':') + 1);
            if (headers.stream().noneMatch(given -> given.startsWith(name)) && !(sends && name.equals("Upgrade:"))) {
                headers.add(header);
            }
        }
        return headers;
    }

    private static boolean isAscii(String header) {
        return header.chars().allMatch(c -> c < 128);
    }

    private String target() {
        String address = one(ADDRESSES);
        StringBuilder target = new StringBuilder(address);
        if (chance.nextBoolean()) {
            for (int splinters = chance.nextInt(3); splinters > 0; splinters--) {
                target.insert(1 + chance.nextInt(target.length()), one(HostileParts.SPLINTERS));
            }
            switch (chance.nextInt(12)) {
                case 0 -> target.insert(0, "/api/..");
                case 1 -> target.insert(0, "/resources/..");
                case 2 -> target.insert(0, "/health/../x/..");
                case 3 -> target.insert(0, "/desk/..");
                case 4 -> target.append("/").append("a".repeat(chance.nextInt(1500)));
                case 5 -> target.insert(0, "/x/%2e%2e");
                default -> {} // as it is
            }
        }
        for (int parameters = chance.nextInt(4); parameters > 0; parameters--) {
            target.append(target.indexOf("?") < 0 ? '?' : '&')
                    .append(one(HostileParts.PARAMETERS))
                    .append(chance.nextInt(8) == 0 ? "" : "=")
                    .append(one(HostileParts.VALUES));
        }
        return target.toString();
    }

    private String one(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
