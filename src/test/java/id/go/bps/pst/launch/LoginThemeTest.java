package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keycloak's pages are served by Keycloak, so they cannot share the portal's files; here is seen that they do not drift from them. */
class LoginThemeTest {

    private static final Path THEME = Path.of("docker/keycloak/themes/pst/login");
    private static final Path PORTAL = Path.of("src/main/webapp/resources");

    @Test
    void theDesignTokensAreThoseOfThePortal() throws IOException {
        assertThat(tokens(THEME.resolve("resources/css/login.css")))
                .isEqualTo(tokens(PORTAL.resolve("css/pst/10-tokens.css")));
        assertThat(THEME.resolve("resources/img/mark.svg")).hasSameTextualContentAs(PORTAL.resolve("img/mark.svg"));
    }

    @Test
    void everyEnglishTextHasAnIndonesianOne() throws IOException {
        assertThat(messages("id").stringPropertyNames())
                .containsAll(messages("en").stringPropertyNames());
    }

    /** A page that Keycloak changes is seen to bring its own handlers and words; ours bring theirs in modules and message files. */
    @Test
    void noPageHasInlineHandlersOrStyles() throws IOException {
        try (Stream<Path> files = Files.list(THEME)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".ftl")).toList();
            assertThat(pages).contains(THEME.resolve("login-recovery-authn-code-config.ftl"));
            for (Path page : pages) {
                assertThat(Files.readString(page))
                        .as(page.toString())
                        .doesNotContainPattern("\\s(on[a-z]+|style)=|<script>");
            }
        }
    }

    private static String tokens(Path stylesheet) throws IOException {
        String text = Files.readString(stylesheet);
        int end = text.indexOf("/* 2 ground");
        return text.substring(text.indexOf(":root {"), end < 0 ? text.length() : end)
                .strip();
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(THEME.resolve("messages/messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
