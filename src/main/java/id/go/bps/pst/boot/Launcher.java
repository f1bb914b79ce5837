package id.go.bps.pst.boot;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The one command: brings up database, Keycloak and portal on this machine, and takes all down with it. Keycloak starts beside the
 * portal, which does not wait for it.
 */
public final class Launcher {

    private static final long BEGIN = System.nanoTime();

    private final Settings settings;
    private final DataFolder data;
    private EmbeddedDatabase database;
    private EmbeddedKeycloak keycloak;
    private PortalServer portal;

    private Launcher(Settings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Settings settings = Settings.of(System.getProperties(), System.getenv());
            say("Portal PST is starting on " + settings.data());
            Launcher launcher = new Launcher(settings, DataFolder.open(settings.data(), Launcher::progress));
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
            launcher.start();
            launcher.watch();
        } catch (CannotStart failure) {
            fail(failure);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof CannotStart cause) {
                fail(cause);
            }
            throw failure;
        }
    }

    private static void fail(CannotStart failure) {
        System.err.println("Portal PST: " + failure.getMessage());
        System.exit(1);
    }

    private void start() throws InterruptedException {
        Ports.requireFree(settings.bind(), settings.port(), "portal.port");
        Ports.requireFree(settings.bind(), settings.keycloakPort(), "portal.keycloak.port");
        Ports.requireFree("127.0.0.1", settings.databasePort(), "portal.database.port");
        database = EmbeddedDatabase.start(settings.servers(), data, settings.databasePort());
        progress("database ready");
        CompletableFuture<EmbeddedKeycloak> keycloakStart =
                CompletableFuture.supplyAsync(() -> EmbeddedKeycloak.start(settings, data, database.keycloak()));
        progress(Migration.migrate(database.owner()) + " migrations run");
        portal = PortalServer.start(
                settings,
                data,
                PortalServer.environment(settings, data, database.application()),
                PortalNode.alone(settings.port()));
        portal.awaitReady();
        progress("portal ready, public pages can be read at " + settings.baseUrl());
        keycloak = keycloakStart.join();
        keycloak.awaitReady();
        progress("Keycloak ready");
        sayReady();
    }

    private void watch() throws InterruptedException {
        while (portal.isAlive() && keycloak.isAlive() && database.isAlive()) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void sayReady() {
        say("""

                Portal PST is ready: %s

                Demonstration accounts, all with the password portal-pst:
                  admin.5272    admin.6371    office administrators of Kota Bima and Kota Banjarmasin
                  kepala.5272   kepala.6371   heads of these offices
                  petugas.5272  petugas.6371  their front desks
                  auditor.pusat auditor.52    auditors of all offices, and of province 52
                  admin.pusat                 central administrator

                Logs are in %s. Ctrl-C stops everything.""".formatted(settings.baseUrl(), data.path().resolve("log")));
    }

    private void stop() {
        say("\nPortal PST is stopping.");
        if (portal != null) {
            portal.close();
        }
        data.close();
        say("Portal PST has stopped; its data are in " + data.path() + ".");
    }

    private static void progress(String line) {
        say(String.format(Locale.ROOT, "  %5.1f s  %s", (System.nanoTime() - BEGIN) / 1e9, line));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
