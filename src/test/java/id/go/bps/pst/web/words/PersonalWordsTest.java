package id.go.bps.pst.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each table and column that the page of retention shows has a name for people. */
class PersonalWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/messages/personal");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_rule_of_retention_has_its_words(String language) throws Exception {
        Properties words = words(language);
        List<RetentionRule> rules = rules();

        assertThat(rules).isNotEmpty().allSatisfy(rule -> assertThat(words.stringPropertyNames())
                .contains(rule.table(), rule.table() + "." + rule.since())
                .containsAll(rule.erased().stream()
                        .map(column -> rule.table() + "." + column)
                        .toList()));
    }

    private static List<RetentionRule> rules() throws ReflectiveOperationException {
        List<JavaMethod> producers = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.go.bps.pst").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Produces.class)
                                && method.getRawReturnType().isEquivalentTo(RetentionRule.class))
                        .toList();
        Stream.Builder<RetentionRule> rules = Stream.builder();
        for (JavaMethod producer : producers) {
            Method method = producer.reflect();
            method.setAccessible(true);
            rules.add((RetentionRule) method.invoke(null));
        }
        return rules.build().toList();
    }

    private static Properties words(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (Reader text = Files.newBufferedReader(file)) {
                    all.load(text);
                }
            }
        }
        return all;
    }
}
