package id.go.bps.pst.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.build.ScriptCheck.Scripts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ScriptCheckTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final ScriptCheck CHECK = new ScriptCheck();

    @AfterAll
    static void close() {
        CHECK.close();
    }

    @Test
    void the_scripts_of_the_pages_have_no_errors() {
        Scripts scripts = Scripts.read(
                PAGES.resolve("resources/js"), Path.of("src/test/resources/scripts/web-interfaces.txt"), PAGES);

        assertThat(scripts.texts()).isNotEmpty();
        assertThat(CHECK.faults(scripts)).isEmpty();
    }

    @Test
    void names_are_declared_and_used() {
        assertThat(faults("const used = 1;\nlet spare;\nundeclared(used, document.id);\n"))
                .containsExactlyInAnyOrder(
                        "./one.js:2: 'spare' is defined but never used.", "./one.js:3: 'undeclared' is not defined.");
        assertThat(faults("var old = document;\nold.id = \"1\";\n"))
                .singleElement()
                .asString()
                .contains("./one.js:1", "var");
    }

    @Test
    void scripts_use_at_most_es2019() {
        assertThat(faults("try {\n  document.id = 1;\n} catch {\n  document.id = 2;\n}\n"))
                .isEmpty();
        assertThat(faults("document.id = document?.id;\n"))
                .anyMatch(fault -> fault.startsWith("./one.js:1: Unexpected token"));
        assertThat(faults("document.id = [1].flat().at(0);\n"))
                .containsExactly("./one.js:1: .at is no web interface that is allowed");
    }

    @Test
    void scripts_use_only_the_listed_web_interfaces() {
        assertThat(faults("document.id = document.cookie;\n"))
                .containsExactly("./one.js:1: .cookie is no web interface that is allowed");
        assertThat(faults("const { id, cookie } = document;\ndocument.id = id + cookie;\n"))
                .containsExactly("./one.js:1: .cookie is no web interface that is allowed");
        assertThat(faults("document.id = document.savedAt;\n", "<p data-saved-at=\"#{moment}\"/>"))
                .isEmpty();
        assertThat(faults("document.title = 1;\n"))
                .containsExactlyInAnyOrder(
                        "./one.js:1: .title is no web interface that is allowed", "id is allowed and used by none");
    }

    @Test
    void imported_names_are_exported() {
        Map<String, String> scripts = Map.of(
                "./one.js",
                        "import { lift, turn } from \"./two.js\";\nimport { put } from \"./three.js\";\nlift(turn, put);\n",
                "./two.js", "export function lift() {\n  document.id = 1;\n}\n");

        assertThat(CHECK.faults(new Scripts(scripts, List.of("document", "Element.id"), List.of())))
                .containsExactlyInAnyOrder(
                        "./one.js:1: turn is exported by no such module",
                        "./one.js:2: put is exported by no such module");
    }

    private static List<String> faults(String script, String... views) {
        return CHECK.faults(new Scripts(
                Map.of("./one.js", script), List.of("document", "Element.id", "# a remark"), List.of(views)));
    }
}
