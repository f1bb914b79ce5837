package id.go.bps.pst.launch.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * The settings of the one command, given as {@code -Dportal.port=…} or, by the rule of MicroProfile Config, {@code PORTAL_PORT=…}.
 *
 * @param home the checkout, with its folders {@code target} and {@code docker}
 * @param bind the address on which portal and Keycloak listen
 * @param baseUrl the portal's address for browsers, without a slash at the end
 * @param data the folder with all data that survive restarts
 */
public record Settings(
        Path home, String bind, int port, int keycloakPort, int databasePort, String baseUrl, Path data) {

    public static Settings of(Properties properties, Map<String, String> environment) {
        Source source = new Source(properties, environment);
        Path home = Path.of(source.text("portal.home", "")).toAbsolutePath().normalize();
        int port = source.port("portal.port", 8080);
        String baseUrl = source.text("portal.base-url", "http://localhost:" + port);
        return new Settings(
                home,
                source.text("portal.bind", "127.0.0.1"),
                port,
                source.port("portal.keycloak.port", 8081),
                source.port("portal.database.port", 5433),
                address(baseUrl),
                home.resolve(source.text("portal.data", ".portal")).normalize());
    }

    /** The folder of servers: the build puts archives there, and they are unpacked there. */
    public Path servers() {
        return home.resolve("target/servers");
    }

    /** The exploded application, made by the build. */
    public Path application() {
        return home.resolve("target/portal-pst");
    }

    public Path docker() {
        return home.resolve("docker");
    }

    /** The address on this machine of a server that listens on the bound address. */
    public URI local(int serverPort) {
        String host = bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + serverPort);
    }

    /** Keycloak's address for browsers: the portal's host with Keycloak's port. */
    public String keycloakUrl() {
        return "http://" + URI.create(baseUrl).getHost() + ":" + keycloakPort;
    }

    private static String address(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null) {
                return text.replaceAll("(?<!/)/++$", "");
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Reported below
        }
        throw new CannotStart(
                "portal.base-url is '" + text + "', which is no address; write it like http://localhost:8080.");
    }

    private record Source(Properties properties, Map<String, String> environment) {

        String text(String name, String otherwise) {
            String value = properties.getProperty(name, environment.getOrDefault(environmentName(name), otherwise));
            return value.isBlank() ? otherwise : value.strip();
        }

        int port(String name, int otherwise) {
            String text = text(name, String.valueOf(otherwise));
            if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) < 65536) {
                return Integer.parseInt(text);
            }
            throw new CannotStart(name + " is '" + text + "'; give a port number from 1 to 65535.");
        }

        private static String environmentName(String property) {
            return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
        }
    }
}
