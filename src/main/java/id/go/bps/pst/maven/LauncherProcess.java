package id.go.bps.pst.maven;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Runs the launcher with the JDK that the build found, in a process of its own on the same terminal, from Maven's JVM, which may be older.
 * It passes on each property {@code portal.…} of Maven, and returns the launcher's exit code. On Ctrl-C, which both receive, or TERM, Maven
 * ends only after the launcher. The launcher ends itself when Maven is killed ({@code portal.maven}).
 */
public final class LauncherProcess {

    private static final String PREFIX = "portal.";
    private static final long PATIENCE_SECONDS = 90;

    private LauncherProcess() {}

    /** @param arguments the file of {@link FoundJdk}, the launcher's main class */
    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        List<String> command =
                command(FoundJdk.in(Path.of(arguments[0])), classpath(), arguments[1], System.getProperties());
        Process launcher = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(launcher), "end of the launcher"));
        int code = launcher.waitFor();
        // Not by returning: that would be a failed build with a stack trace, or one that succeeded
        System.exit(code);
    }

    static List<String> command(Path jdk, String classpath, String mainClass, Properties properties) {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin").resolve("java").toString());
        // It only watches processes: neither much memory nor the best of compilers is needed
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .sorted()
                .map(name -> "-D" + name + "=" + properties.getProperty(name))
                .forEach(command::add);
        command.add("-D" + PREFIX + "maven=" + ProcessHandle.current().pid());
        command.addAll(List.of("-classpath", classpath, mainClass));
        return command;
    }

    /** Maven gives a program its dependencies by a class loader, not as a property. */
    private static String classpath() throws URISyntaxException {
        List<String> parts = new ArrayList<>();
        for (URL url : ((URLClassLoader) LauncherProcess.class.getClassLoader()).getURLs()) {
            parts.add(Path.of(url.toURI()).toString());
        }
        return String.join(File.pathSeparator, parts);
    }

    private static void end(Process launcher) {
        launcher.destroy();
        try {
            if (!launcher.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            launcher.destroyForcibly();
        }
    }
}
