package id.go.bps.pst.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Names in backticks in the READMEs and in the documents of {@code src/doc} exist: types with their members, packages, files, folders, and keys of
 * messages. Decisions are not checked, because they tell what was decided at their time.
 */
class DocumentNamesTest {

    private static final Path ROOT = Path.of("");

    private static final Path CODE = Path.of("src/main/java/id/go/bps/pst");

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** A type, perhaps with its package, a member and arguments: {@code @Permit}, {@code kernel.due.DueTask}, {@code SignIns.begin}. */
    private static final Pattern TYPE =
            Pattern.compile("@?((?:[a-z]+\\.)*+)([A-Z][a-z]\\w*+)((?:\\.\\w++)*+)(?:\\(.*+)?+", Pattern.DOTALL);

    private static final Pattern PACKAGE =
            Pattern.compile("(?:id\\.go\\.bps\\.pst\\.)?+((?:kernel|web)(?:\\.[a-z]++)++)");

    private static final Pattern FILE =
            Pattern.compile("[\\w~./{},-]+\\.(?:md|xml|properties|xhtml|css|js|json|sql|txt|sh|yaml|java|jar)");

    private static final Pattern FOLDER = Pattern.compile("(?:src|docker|db|resources|themes)/[\\w./-]*+");

    private static final Pattern KEY = Pattern.compile("[a-z]++(?:_[a-z]++)++\\.(?:[a-z_.]++|\\*)");

    /** Files and folders that are generated, or belong to Keycloak, Maven and PrimeFaces. */
    private static final Set<String> ELSEWHERE = Set.of(
            "docker/secrets",
            "docker/secrets/keycloak_administrator",
            "portal-pst-keycloak.jar",
            "pst-realm.json",
            "pst-users-0.json",
            "~/.m2/toolchains.xml",
            "components.js");

    /** Each file and folder of the repository, with a slash before each name. */
    private static final List<String> PATHS = new ArrayList<>();

    private static final List<String> KEYS = new ArrayList<>();

    @BeforeAll
    static void readRepository() throws IOException {
        try (Stream<Path> top = Files.list(ROOT)) {
            for (Path path : top.toList()) {
                if (Set.of("target", ".git", ".portal").contains(path.toString())) {
                    continue;
                }
                try (Stream<Path> below = Files.walk(path)) {
                    below.forEach(each -> PATHS.add("/" + each));
                }
            }
        }
        for (String path : PATHS) {
            if (path.contains("/resources/messages/") && path.endsWith("_id.properties")) {
                Files.readAllLines(Path.of(path.substring(1))).forEach(line -> KEYS.add(line.split(" ?=", 2)[0]));
            }
        }
    }

    @Test
    void eachTypeExistsWithItsMembers() throws IOException {
        assertAll(60, name -> {
            Matcher type = TYPE.matcher(name);
            return type.matches() && !isExample(type.group(1) + type.group(2)) && !isFile(name) ? hasType(type) : null;
        });
    }

    @Test
    void eachPackageExists() throws IOException {
        assertAll(3, name -> {
            Matcher packaged = PACKAGE.matcher(name);
            return packaged.matches() && !isExample(name) && !isFile(name)
                    ? Files.isDirectory(CODE.resolve(packaged.group(1).replace('.', '/')))
                    : null;
        });
    }

    @Test
    void eachFileAndFolderExists() throws IOException {
        assertAll(20, name -> {
            boolean path = FILE.matcher(name).matches() || FOLDER.matcher(name).matches();
            return path && !isExample(name) && !ELSEWHERE.contains(name) ? isFile(name) : null;
        });
    }

    @Test
    void eachKeyOfAMessageExists() throws IOException {
        assertAll(1, name -> {
            boolean key = KEY.matcher(name).matches() && !FILE.matcher(name).matches();
            String beginning = name.replace("*", "");
            return key && !isExample(name) ? KEYS.stream().anyMatch(each -> each.startsWith(beginning)) : null;
        });
    }

    /** A check of one name: true where it exists, false where it does not, null where the name is of another sort. */
    private interface Check {

        Boolean of(String name) throws IOException;
    }

    /** @param least fewer names of this sort mean that the check no longer finds them */
    private static void assertAll(int least, Check check) throws IOException {
        int found = 0;
        List<String> missing = new ArrayList<>();
        for (Path document : documents()) {
            Matcher names = NAME.matcher(Files.readString(document));
            while (names.find()) {
                Boolean exists = check.of(names.group(1));
                if (exists != null) {
                    found++;
                }
                if (Boolean.FALSE.equals(exists)) {
                    missing.add(document + ": " + names.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThanOrEqualTo(least);
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(Path.of("README.md"), Path.of("docker/keycloak/README.md")));
        try (Stream<Path> files = Files.list(Path.of("src/doc"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    /** Whether the name belongs to the example of {@code adding-a-feature.md}, the feature "visits". */
    private static boolean isExample(String name) {
        return name.contains("visits") || name.contains("Visit");
    }

    private static boolean hasType(Matcher type) throws IOException {
        String source = "/" + type.group(1).replace('.', '/') + type.group(2) + ".java";
        List<String> sources =
                PATHS.stream().filter(path -> path.endsWith(source)).toList();
        for (String path : sources) {
            String text = Files.readString(Path.of(path.substring(1)));
            Predicate<String> isThere = member ->
                    Pattern.compile("\\b" + member + "\\b").matcher(text).find();
            if (Stream.of(type.group(3).split("\\.")).allMatch(isThere)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a path of the repository ends with the name; {@code {id,en}} stands for a file in each language. */
    private static boolean isFile(String name) {
        String end = "/" + name.replaceFirst("^/", "").replaceFirst("/$", "");
        return Stream.of("id", "en")
                .map(language -> end.replace("{id,en}", language))
                .allMatch(each -> PATHS.stream().anyMatch(path -> path.endsWith(each)));
    }
}
