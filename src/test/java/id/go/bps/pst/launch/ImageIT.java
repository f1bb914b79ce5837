package id.go.bps.pst.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.FreePorts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image's command {@code migrate} on an empty database, with nothing but what the Dockerfile copies for it. */
class ImageIT {

    private static final Path SERVERS = Path.of("target/servers").toAbsolutePath();
    private static final Path DOCKERFILE = Path.of("docker/Dockerfile");
    private static final Path START = Path.of("docker/portal/start.sh");

    /** The groups of the libraries that the Dockerfile lays beside the migration. */
    private static final Pattern LIBRARIES =
            Pattern.compile("-DincludeGroupIds=(\\S+) -DoutputDirectory=target/migration/lib");

    @TempDir
    private Path folder;

    @Test
    void holds_all_that_the_migration_needs() throws IOException, InterruptedException {
        Path image = layMigration();
        Path data = folder.resolve("data");
        try (DataFolder open = DataFolder.open(data, Progress.silent());
                EmbeddedDatabase database =
                        EmbeddedDatabase.start(SERVERS, open, FreePorts.find(1).getFirst())) {
            Path script = Files.writeString(
                    folder.resolve("start.sh"), Files.readString(START).replace("/opt/portal", image.toString()));
            ProcessBuilder migrate = new ProcessBuilder("sh", script.toString(), "migrate");
            migrate.environment()
                    .put(
                            "PATH",
                            Path.of(System.getProperty("java.home"), "bin")
                                    + File.pathSeparator
                                    + System.getenv("PATH"));
            migrate.environment().put("PORTAL_DATABASE_URL", database.owner().url());
            migrate.environment()
                    .put("PORTAL_DATABASE_OWNER_USER", database.owner().user());
            migrate.environment()
                    .put("PORTAL_DATABASE_OWNER_PASSWORD", database.owner().password());
            migrate.environment()
                    .put("PORTAL_DATABASE_PASSWORD", database.application().password());

            assertThat(output(migrate)).containsPattern("Portal PST: \\d\\d+ migrations run");
        }
    }

    /** By the Dockerfile's own commands, from this build. */
    private Path layMigration() throws IOException, InterruptedException {
        String dockerfile = Files.readString(DOCKERFILE).replaceAll("\\\\\n\\s*", " ");
        List<String> commands = Arrays.stream(dockerfile.split("&&|\n"))
                .map(String::strip)
                .filter(command -> command.startsWith("mkdir ") || command.startsWith("cp "))
                .toList();
        assertThat(commands).as("how the Dockerfile lays the migration").hasSizeGreaterThan(2);
        Path target = Files.createDirectory(folder.resolve("target"));
        Files.createSymbolicLink(
                target.resolve("classes"), Path.of("target/classes").toAbsolutePath());
        ProcessBuilder laying = new ProcessBuilder("sh", "-ec", String.join("\n", commands));
        output(laying.directory(folder.toFile()));

        Path libraries = Files.createDirectories(target.resolve("migration/lib"));
        Matcher groups = LIBRARIES.matcher(dockerfile);
        assertThat(groups.find()).as("the groups of the libraries").isTrue();
        for (String group : groups.group(1).split(",")) {
            String part = "/" + group.replace('.', '/') + "/";
            for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (jar.contains(part)) {
                    Files.copy(Path.of(jar), libraries.resolve(Path.of(jar).getFileName()));
                }
            }
        }
        return target;
    }

    private static String output(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
