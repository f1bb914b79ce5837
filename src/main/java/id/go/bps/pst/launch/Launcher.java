package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import id.go.bps.pst.launch.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one command: starts database, Keycloak and portal on this machine, restarts a server that dies, and stops all servers when it ends.
 * If it cannot start, it prints one sentence and ends with exit code 1.
 */
public final class Launcher {

    private static final long BEGIN = System.nanoTime();
    private static final int PROCESSORS_FOR_ALL_AT_ONCE = 4;
    private static final int SECONDS_KEYCLOAK_WAITS = 20;

    private static volatile boolean mavenIsGone;

    private final Settings settings;
    private final DataFolder data;
    private final Restarts restarts = new Restarts(Launcher::progress, this::pass, System::nanoTime);
    private volatile boolean failed;
    private volatile boolean ready;
    private EmbeddedDatabase database;
    private EmbeddedKeycloak keycloak;
    private PortalServer portal;

    private Launcher(Settings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
    }

    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        endWithMaven();
        try {
            PostgresServer.requireArchive();
            Settings settings = Settings.of(System.getProperties(), System.getenv());
            say("Portal PST is starting, with its data in " + settings.data());
            DataFolder data = DataFolder.open(settings.data(), Launcher::progress);
            Ports.requireFree(settings);
            new Launcher(settings, data).run();
        } catch (CannotStart failure) {
            exit(failure.getMessage());
        }
    }

    /** Ends the launcher when Maven was killed, so that nothing runs on unnoticed. */
    private static void endWithMaven() {
        Long maven = Long.getLong("portal.maven");
        if (maven != null) {
            ProcessHandle.of(maven)
                    .map(ProcessHandle::onExit)
                    .orElse(CompletableFuture.completedFuture(null))
                    .thenRunAsync(() -> {
                        mavenIsGone = true;
                        System.exit(1);
                    });
        }
    }

    private void run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            start();
            watch();
        } catch (CompletionException failure) {
            fail(failure.getCause());
        } catch (RuntimeException failure) {
            fail(failure);
        }
    }

    private void start() throws InterruptedException {
        database = startDatabase();
        progress("database ready");
        CompletableFuture<Void> turn = new CompletableFuture<>();
        CompletableFuture<EmbeddedKeycloak> keycloakStart = keycloakTurn(turn).thenApplyAsync(now -> startKeycloak());
        progress("database migrated, " + Migration.migrate(database.owner()) + " steps");
        portal = startPortal();
        portal.awaitReady();
        progress("portal ready: public pages can be read at " + settings.baseUrl());
        turn.complete(null);
        keycloak = keycloakStart.join();
        keycloak.awaitReady(Launcher::progress);
        progress("Keycloak ready");
        ready = true;
        sayReady();
    }

    /** On few processors Keycloak starts after the portal, because it would double the time until the first public page. */
    private static CompletableFuture<Void> keycloakTurn(CompletableFuture<Void> portalReady) {
        return Runtime.getRuntime().availableProcessors() >= PROCESSORS_FOR_ALL_AT_ONCE
                ? CompletableFuture.completedFuture(null)
                : portalReady.completeOnTimeout(null, SECONDS_KEYCLOAK_WAITS, TimeUnit.SECONDS);
    }

    private EmbeddedKeycloak startKeycloak() {
        return EmbeddedKeycloak.start(settings, data, database.keycloak());
    }

    private PortalServer startPortal() {
        return PortalServer.start(
                settings,
                data,
                PortalServer.environment(settings, data, database.application()),
                PortalNode.alone(settings.port()).keepingClasses());
    }

    /** Restarts every server that dies, without limit, until the launcher is stopped. */
    private void watch() throws InterruptedException {
        while (true) {
            pass(Duration.ofSeconds(1));
            if (!database.isAlive()) {
                database = restarts.start("PostgreSQL", database.log(), this::startDatabase);
            }
            if (!keycloak.isAlive()) {
                keycloak = restarts.start("Keycloak", keycloak.log(), this::startKeycloak);
            }
            if (!portal.isAlive()) {
                portal = restarts.start("The portal", portal.log(), this::startPortalAndWait);
            }
        }
    }

    private EmbeddedDatabase startDatabase() {
        data.requireOpen();
        return EmbeddedDatabase.start(settings.servers(), data, settings.databasePort());
    }

    /** Starts the portal and, if necessary, the database, which can die while the portal is restarted. */
    private PortalServer startPortalAndWait() throws InterruptedException {
        data.requireOpen();
        if (!database.isAlive()) {
            database = startDatabase();
        }
        PortalServer started = startPortal();
        try {
            started.awaitReady();
            return started;
        } catch (RuntimeException failure) {
            started.close();
            throw failure;
        }
    }

    private void pass(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
        data.requireOpen();
    }

    private void sayReady() {
        say("""

            Portal PST is ready: %s

            Demonstration accounts, all with the password portal-pst:
              admin.5272     admin.6371     office administrators of Kota Bima and Kota Banjarmasin
              kepala.5272    kepala.6371    heads of these offices
              petugas.5272   petugas.6371   their front desks
              auditor.pusat  auditor.52     auditors of all offices, and of province 52
              admin.pusat                   central administrator

            Logs are in %s. Ctrl-C stops everything.\
            """.formatted(settings.baseUrl(), data.path().resolve("log")));
    }

    private void fail(Throwable failure) {
        if (data.isClosed()) {
            return;
        }
        failed = true;
        if (failure instanceof CannotStart) {
            exit(failure.getMessage());
        }
        Path log = data.freshLog("launcher");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
            failure.printStackTrace(writer);
        } catch (IOException unwritable) {
            failure.printStackTrace();
        }
        exit("something went wrong that should not (" + failure + "); please report it with " + log + ".");
    }

    /** Prints the sentence and exits; the shutdown hook stops the servers. */
    private static void exit(String sentence) {
        System.out.flush();
        System.err.println("Portal PST: " + sentence);
        System.exit(1);
    }

    private void stop() {
        if (!failed) {
            say("\nPortal PST is stopping.");
            data.sayStopping();
            keepClasses();
        }
        data.close();
        if (!failed) {
            say("Portal PST has stopped. Its data stay in " + data.path() + ".");
        }
    }

    private void keepClasses() {
        if (ready && !mavenIsGone && portal.isAlive() && portal.hasClassesToKeep()) {
            say(
                    "Once only, it stores its loaded classes, so that later starts are faster; this takes about 15 seconds.");
            portal.keepClasses();
        }
    }

    private static void progress(String line) {
        say(String.format(Locale.ROOT, "  %5.1f s  %s", (System.nanoTime() - BEGIN) / 1e9, line));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
