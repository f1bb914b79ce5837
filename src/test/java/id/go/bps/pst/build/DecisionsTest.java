package id.go.bps.pst.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents below {@code src/doc}: each decision has one template and a number of its own, and each link leads to a file. */
class DecisionsTest {

    private static final Path DOCUMENTS = Path.of("src/doc");

    private static final Path DECISIONS = DOCUMENTS.resolve("decisions");

    private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");

    private static final Pattern TITLE = Pattern.compile("# (\\d{4}) \\S.*");

    /** A heading and its text up to the next one. */
    private static final Pattern PART = Pattern.compile("(?ms)^## ([^\\n]+)\\n(.*?)(?=^## |\\z)");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)\\s]*)?\\)");

    private static final Pattern IMAGE = Pattern.compile("src=\"([^\"]+)\"");

    @Test
    void eachDecisionHasTheFivePartsInTheirOrder() throws IOException {
        for (Path decision : decisions()) {
            List<MatchResult> parts =
                    PART.matcher(Files.readString(decision)).results().toList();

            assertThat(parts)
                    .as(decision.toString())
                    .extracting(part -> part.group(1).strip())
                    .containsExactly("Status", "Context", "Decision", "Alternatives", "Consequences");
            assertThat(parts).as(decision.toString()).allSatisfy(part -> assertThat(part.group(2))
                    .isNotBlank());
        }
    }

    @Test
    void eachDecisionHasANumberOfItsOwnInNameAndTitle() throws IOException {
        Map<String, Path> numbers = new HashMap<>();
        for (Path decision : decisions()) {
            assertThat(decision.getFileName().toString()).matches(NAME);
            String number = decision.getFileName().toString().substring(0, 4);
            assertThat(numbers.put(number, decision))
                    .as("other decision " + number)
                    .isNull();

            String title = Files.readAllLines(decision).getFirst();
            assertThat(title).as(decision.toString()).matches(TITLE);
            assertThat(title.substring(2, 6)).as(decision.toString()).isEqualTo(number);
        }
    }

    @Test
    void eachLinkOfADocumentLeadsToAFile() throws IOException {
        int links = 0;
        for (Path document : documents()) {
            Path folder = document.toAbsolutePath().getParent();
            String text = Files.readString(document);
            for (String link : Stream.concat(targets(LINK, text), targets(IMAGE, text))
                    .filter(target -> !target.contains(":"))
                    .toList()) {
                assertThat(folder.resolve(link)).as(document + ": " + link).exists();
                links++;
            }
        }
        assertThat(links).isGreaterThan(60);
    }

    private static Stream<String> targets(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static List<Path> decisions() throws IOException {
        return markdown(DECISIONS);
    }

    private static List<Path> documents() throws IOException {
        return Stream.of(List.of(Path.of("README.md")), markdown(DOCUMENTS), markdown(Path.of("docker")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
