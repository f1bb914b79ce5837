package id.go.bps.pst.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Staff forms are all made of one template and one set of tags; only the editor of a standard has a form and rows of its own. */
class FormViewsTest {

    private static final Path VIEWS = Path.of("src/main/webapp");

    private static final List<String> STAFF = List.of(
            "desk/",
            "audit/",
            "WEB-INF/includes/desk/",
            "WEB-INF/includes/audit/",
            "WEB-INF/includes/staff.xhtml",
            "WEB-INF/includes/tasks.xhtml",
            "WEB-INF/includes/letters.xhtml",
            "WEB-INF/templates/desk.xhtml",
            "WEB-INF/templates/edit.xhtml",
            "WEB-INF/templates/form.xhtml",
            "WEB-INF/templates/list.xhtml",
            "WEB-INF/tags/spans.xhtml");

    private static final String EDITOR = "(desk/standards/edit|WEB-INF/includes/desk/editor-.*)\\.xhtml";

    /** Chooses what is compared: boxes in a table that belong to a form beside it, which a GET sends. */
    private static final String COMPARISON = "audit/index.xhtml";

    private static final Pattern FORM = Pattern.compile("<h:form\\b");
    private static final Pattern CONTROL =
            Pattern.compile("<(?:select|textarea)\\b|<input\\b(?![^>]*type=\"hidden\")[^>]*>");
    private static final Pattern SEALED = Pattern.compile("name=\"typed-by\"");

    /** A tag for something that a person types or chooses. */
    private static final Pattern FIELD = Pattern.compile("<pst:(?:input|textarea|date|select|upload|choice|spans)\\b");

    private static final Pattern UNSEALED = Pattern.compile("<ui:param name=\"typed\" value=\"#\\{false}\"/>");

    @Test
    void every_form_is_made_by_the_template() {
        assertThat(views().filter(view -> !view.matches(EDITOR)).filter(view -> has(FORM, view)))
                .containsExactly("WEB-INF/templates/form.xhtml");
        assertThat(views().filter(view -> !view.matches(EDITOR)).filter(view -> has(SEALED, view)))
                .containsExactly("WEB-INF/templates/form.xhtml");
    }

    @Test
    void every_field_is_made_by_a_tag_with_its_label_hint_and_message() {
        assertThat(views().filter(view -> !view.matches(EDITOR) && !view.equals(COMPARISON)))
                .allSatisfy(view -> assertThat(CONTROL.matcher(read(view)).results())
                        .as(view)
                        .extracting(MatchResult::group)
                        .isEmpty());
    }

    @Test
    void a_form_whose_text_is_not_held_over_a_sign_in_has_no_field() {
        assertThat(views().filter(view -> has(UNSEALED, view)))
                .isNotEmpty()
                .allSatisfy(view ->
                        assertThat(UNSEALED.split(read(view), 2)[1]).as(view).doesNotContainPattern(FIELD));
    }

    private static boolean has(Pattern pattern, String view) {
        return pattern.matcher(read(view)).find();
    }

    private static Stream<String> views() {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files
                    .map(file -> VIEWS.relativize(file).toString())
                    .filter(view -> view.endsWith(".xhtml"))
                    .filter(view -> STAFF.stream().anyMatch(view::startsWith))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String view) {
        try {
            return Files.readString(VIEWS.resolve(view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
