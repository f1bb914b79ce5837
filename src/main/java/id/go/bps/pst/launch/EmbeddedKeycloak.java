package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import id.go.bps.pst.launch.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A Keycloak server with the realm and the theme of {@code docker/keycloak}; its data are in the embedded database. */
public final class EmbeddedKeycloak implements AutoCloseable {

    public static final String CLIENT = "portal";

    private static final String REALM = "pst";
    private static final String NAME = "keycloak";

    /** The jar with our providers for Keycloak, made by the build. */
    private static final String PROVIDER = "portal-pst-keycloak.jar";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String BOOTSTRAP_ADMINISTRATOR = "portal-bootstrap";

    private final Child child;
    private final Settings settings;
    private final DataFolder data;

    private EmbeddedKeycloak(Child child, Settings settings, DataFolder data) {
        this.child = child;
        this.settings = settings;
        this.data = data;
    }

    /** Starts the process and returns; see {@link #awaitReady}. At the first start in a checkout Keycloak is unpacked and built before. */
    public static EmbeddedKeycloak start(Settings settings, DataFolder data, DatabaseAccess database) {
        Path home = install(settings, data);
        layRealmAndTheme(settings.docker().resolve("keycloak"), home);
        List<String> arguments = new ArrayList<>(List.of("-Xms64m", "-Xmx256m"));
        arguments.addAll(java(home));
        arguments.addAll(List.of("start", "--optimized", "--import-realm"));
        Map<String, String> environment = cleanEnvironment();
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", settings.bind());
        environment.put("KC_HTTP_PORT", String.valueOf(settings.keycloakPort()));
        environment.put("KC_HOSTNAME", settings.keycloakUrl());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", BOOTSTRAP_ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", administratorPassword(data));
        PortalServer.passOn("portal.second-factor.roles", environment);
        environment.put("PORTAL_BASE_URL", settings.baseUrl());
        environment.put("PORTAL_OIDC_CLIENT_SECRET", clientSecret(data));
        environment.put("PORTAL_STAFF_CLIENT_SECRET", staffClientSecret(data));
        return new EmbeddedKeycloak(Child.start(data, NAME, arguments, environment), settings, data);
    }

    private static String administratorPassword(DataFolder data) {
        return data.secret("keycloak." + BOOTSTRAP_ADMINISTRATOR);
    }

    static String clientSecret(DataFolder data) {
        return data.secret("keycloak.client." + CLIENT);
    }

    static String staffClientSecret(DataFolder data) {
        return data.secret("keycloak.client.portal-staff");
    }

    private static Path install(Settings settings, DataFolder data) {
        Path archive = settings.servers().resolve("keycloak-quarkus-dist.zip");
        Path provider = settings.servers().resolve(PROVIDER);
        try {
            String fingerprint = Files.size(archive) + " built for postgres with " + sha256(provider);
            return UnpackedServer.once(settings.servers().resolve(NAME), fingerprint, folder -> {
                unpack(archive, folder);
                Files.copy(provider, folder.resolve("providers").resolve(PROVIDER));
                build(folder, data);
            });
        } catch (IOException failure) {
            throw new CannotStart(
                    "The build lacks " + archive + " or " + provider + "; run mvn without arguments once more.",
                    failure);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Everything is in one folder named after the version
                Path name = Path.of(entry.getName());
                Path file = name.getNameCount() > 1 ? folder.resolve(name.subpath(1, name.getNameCount())) : folder;
                if (!file.normalize().startsWith(folder)) {
                    throw new IOException(archive + " holds a file that would leave its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy((InputStream) zip, file);
                    if (file.toString().endsWith(".sh")) {
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    /** Builds the server once; otherwise each start would take 20 seconds longer. */
    private static void build(Path home, DataFolder data) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(java(home));
        arguments.addAll(List.of("build", "--db=postgres"));
        try (Child build = Child.start(data, NAME + "-build", arguments, cleanEnvironment())) {
            if (build.exitCode() != 0) {
                throw new IOException("its build ended with code " + build.exitCode() + ", its log is " + build.log());
            }
        }
    }

    /** The command that kc.sh would run. It is run directly, so that the known process is the server and no shell is needed. */
    private static List<String> java(Path home) {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    /** The environment without the user's own settings for Keycloak, which are for another server. */
    private static Map<String, String> cleanEnvironment() {
        Map<String, String> environment = new HashMap<>();
        System.getenv().keySet().stream()
                .filter(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"))
                .forEach(name -> environment.put(name, null));
        return environment;
    }

    /** Copies realm and theme, with the names that Keycloak's import requires. An existing realm is not changed. */
    private static void layRealmAndTheme(Path from, Path home) {
        try {
            Path imports = Files.createDirectories(home.resolve("data/import"));
            lay(from.resolve("realm.json"), imports.resolve(REALM + "-realm.json"));
            lay(from.resolve("demonstration-users.json"), imports.resolve(REALM + "-users-0.json"));
            layAll(from.resolve("themes"), home.resolve("themes"));
        } catch (IOException failure) {
            throw new CannotStart(
                    "The realm in " + from + " cannot be copied for Keycloak (" + failure + ").", failure);
        }
    }

    private static void layAll(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.toList()) {
                Path at = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(at);
                } else {
                    lay(file, at);
                }
            }
        }
    }

    /** Replaces the file at once: another Keycloak may start from the same folder at that moment. */
    private static void lay(Path file, Path at) throws IOException {
        Path partial = Files.createTempFile(at.getParent(), at.getFileName().toString(), ".partial");
        Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partial, at, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Returns when it serves the realm as this version of the portal needs it.
     *
     * @param progress receives a line for each change of an older realm
     */
    public void awaitReady(Progress progress) throws InterruptedException {
        Probe probe = new Probe();
        URI realm = settings.local(settings.keycloakPort())
                .resolve("/realms/" + REALM + "/.well-known/openid-configuration");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (probe.status(realm) != 200) {
            data.requireOpen();
            if (!child.isAlive()) {
                throw new CannotStart(
                        "Keycloak ended while starting (code " + child.exitCode() + "). Its log is " + log() + ".");
            }
            if (System.nanoTime() > end) {
                throw new CannotStart("Keycloak does not answer after " + PATIENCE.toMinutes() + " minutes. Its log is "
                        + log() + ".");
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        RealmAdministration administration = new RealmAdministration(
                settings.local(settings.keycloakPort()), BOOTSTRAP_ADMINISTRATOR, administratorPassword(data));
        new RealmClient(administration, data)
                .moveTo(settings.baseUrl(), settings.local(settings.port()), clientSecret(data));
        new RealmChanges(administration, progress::say).apply();
    }

    public String issuer() {
        return issuer(settings);
    }

    public static String issuer(Settings settings) {
        return settings.keycloakUrl() + "/realms/" + REALM;
    }

    /** The issuer's address for the portal, which runs on the same machine; browsers may use another address. */
    static String internalIssuer(Settings settings) {
        return settings.local(settings.keycloakPort()) + "/realms/" + REALM;
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    public long pid() {
        return child.pid();
    }

    public Path log() {
        return child.log();
    }

    @Override
    public void close() {
        child.close();
    }
}
