package id.go.bps.pst.web.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.go.bps.pst.kernel.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern NAMED_IN_A_VIEW = Pattern.compile("\\bassets\\['([^']+)']");

    @TempDir
    private Path pages;

    @BeforeEach
    void icon() {
        write("favicon.ico", "icon");
    }

    @Test
    void sheets_of_a_folder_are_joined_in_the_order_of_their_names() {
        write("resources/css/look/20-ground.css", "b { }");
        write("resources/css/look/90-paper.css", "c { }");
        write("resources/css/look/10-tokens.css", "a { }");

        assertIsText("/resources/css/look.css", "a { }\nb { }\nc { }\n");
        assertThat(read(pages).addresses()).containsOnlyKeys("css/look.css");
    }

    @Test
    void the_address_of_a_joined_sheet_changes_with_each_of_its_files() {
        write("resources/css/look/10-tokens.css", "a { }");
        String before = read(pages).addresses().get("css/look.css");
        write("resources/css/look/50-visits.css", "b { }");
        String after = read(pages).addresses().get("css/look.css");

        assertThat(before).matches("/resources/css/look\\.[0-9a-f]{12}\\.css");
        assertThat(after).isNotEqualTo(before);
        assertIsText(after, "a { }\nb { }\n");
    }

    @Test
    void single_sheets_and_other_files_stay_unchanged() {
        write("resources/css/table.css", "t { }");
        write("resources/js/parts/one.js", "1");
        write("resources/js/parts/note.md", "no type of ours");

        assertIsText("/resources/css/table.css", "t { }");
        assertThat(read(pages).addresses()).containsOnlyKeys("css/table.css", "js/parts/one.js");
    }

    @Test
    void a_module_imports_others_by_their_lasting_addresses() {
        write("resources/js/page.js", """
            import { lift } from './parts/hand.js';
            import {
              put,
              turn
            } from "./table.js";
            import './own.js';

            lift("from './table.js'");
            """);
        write("resources/js/parts/hand.js", "export { lift } from './finger.js';\n");
        write("resources/js/parts/finger.js", "export function lift() {}\n");
        write("resources/js/table.js", "export function put() {}\n");
        write("resources/js/own.js", "put();\n");
        Map<String, String> addresses = read(pages).addresses();

        assertThat(addresses.get("js/parts/hand.js")).matches("/resources/js/parts/hand\\.[0-9a-f]{12}\\.js");
        assertIsText(addresses.get("js/page.js"), """
            import { lift } from '%s';
            import {
              put,
              turn
            } from "%s";
            import '%s';

            lift("from './table.js'");
            """.formatted(
                        addresses.get("js/parts/hand.js"), addresses.get("js/table.js"), addresses.get("js/own.js")));
    }

    @Test
    void the_address_of_a_module_changes_with_each_below_it() {
        write("resources/js/page.js", "import { lift } from './hand.js';\n");
        write("resources/js/hand.js", "export { lift } from './finger.js';\n");
        write("resources/js/finger.js", "export function lift() {}\n");
        String before = read(pages).addresses().get("js/page.js");
        write("resources/js/finger.js", "export function lift() { return 1; }\n");

        assertThat(read(pages).addresses().get("js/page.js")).isNotEqualTo(before);
    }

    @Test
    void imports_of_missing_files_and_circular_imports_are_errors() {
        write("resources/js/one.js", "import './two.js';\n");
        assertThatIllegalStateException().isThrownBy(() -> read(pages)).withMessageContaining("two.js");

        write("resources/js/two.js", "import './one.js';\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> read(pages))
                .withMessageContaining("one.js")
                .withMessageContaining("imports itself");
    }

    @Test
    void a_portal_without_styles_starts() {
        assertThat(read(pages).addresses()).isEmpty();
        assertThat(read(pages).find("/resources/css/look.css")).isEmpty();
        assertThat(read(pages).find("/favicon.ico")).isPresent();
    }

    @Test
    void a_sheet_and_a_folder_with_the_same_name_are_an_error() {
        write("resources/css/look.css", "a { }");
        write("resources/css/look/10-tokens.css", "a { }");

        assertThatIllegalStateException().isThrownBy(() -> read(pages)).withMessageContaining("look.css");
    }

    @Test
    void every_asset_that_a_view_names_exists() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> named = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(AssetsTest::string)
                    .flatMap(view -> NAMED_IN_A_VIEW.matcher(view).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());

            assertThat(read(PAGES).addresses()).containsKeys(named.toArray(String[]::new));
        }
    }

    private static String string(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) {
        try {
            Path file = pages.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertIsText(String address, String text) {
        assertThat(read(pages).find(address).orElseThrow().digest())
                .isEqualTo(Documents.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Assets read(Path webapp) {
        Assets assets = new Assets();
        assets.context = FolderContext.of(webapp);
        assets.read();
        return assets;
    }
}
