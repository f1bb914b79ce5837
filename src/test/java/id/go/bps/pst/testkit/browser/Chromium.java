package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser, started once. It uses an installed one: the program that PORTAL_CHROMIUM names, else one of the usual names on the PATH;
 * without any, Playwright downloads its own.
 */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "microsoft-edge");
    private static Browser browser;

    private Chromium() {}

    public static synchronized Browser browser() {
        if (browser == null) {
            browser = start();
        }
        return browser;
    }

    private static Browser start() {
        Optional<Path> program = find();
        if (program.isEmpty()) {
            fetch();
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(arguments());
        program.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                // Debian turns it on, and without a graphics card it costs a fifth more
                "--disable-gpu-rasterization",
                "--disable-background-networking",
                "--disable-quic",
                "--no-first-run"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Optional<Path> find() {
        String named = System.getenv("PORTAL_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void fetch() {
        try {
            Process install = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            CLI.class.getName(),
                            "install",
                            "--with-deps",
                            "chromium")
                    .inheritIO()
                    .start();
            if (install.waitFor() == 0) {
                return;
            }
        } catch (IOException ignored) {
            // Said below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The browser tests need Chromium, and none could be fetched: install it"
                + " (apt-get install chromium), or set PORTAL_CHROMIUM to the program of a Chromium, Chrome or Edge.");
    }
}
