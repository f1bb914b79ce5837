package id.go.bps.pst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** NOTICE names every part of others, by the version that the build takes. */
class NoticeTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    /** As {@code dependency:list} writes them: group:artifact:type[:classifier]:version:scope. */
    private static final Pattern LISTED = Pattern.compile(
            "(?m)^ +([\\w.-]+:[\\w.-]+):[\\w.-]+:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime|provided|test)\\b");

    /** The servers, which the build copies and does not depend on. */
    private static final Pattern COPIED = Pattern.compile("<artifactItem>\\s*<groupId>([^<]+)</groupId>\\s*"
            + "<artifactId>([^<]+)</artifactId>\\s*<version>\\$\\{([^}]+)}</version>");

    private static final Pattern NAMED = Pattern.compile("(?m)^ {2}([\\w.-]+:[\\w.-]+ [\\w.-]+) {2,}\\S");

    @Test
    void namesEveryPartOfTheBuildWithVersionAndLicenceAndNoOthers() throws IOException {
        Set<String> parts = listed();
        parts.addAll(servers());

        assertThat(named())
                .as("beside target/parts.txt, which mvn dependency:list@parts writes anew when pom.xml has changed")
                .containsExactlyElementsOf(parts);
    }

    @Test
    void namesTheProjectsOwnLicenceAndItsFile() throws IOException {
        assertThat(Files.readString(PROJECT.resolve("NOTICE")))
                .contains("Apache License, Version 2.0", "src/doc/LICENSE-2.0.txt");
        assertThat(Files.readString(PROJECT.resolve("src/doc/LICENSE-2.0.txt")))
                .contains("Apache License", "Version 2.0, January 2004");
    }

    private static Set<String> listed() throws IOException {
        return found(
                LISTED,
                Files.readString(PROJECT.resolve("target/parts.txt")),
                each -> each.group(1) + " " + each.group(2));
    }

    private static Set<String> servers() throws IOException {
        String pom = Files.readString(PROJECT.resolve("pom.xml"));
        return found(COPIED, pom, each -> each.group(1) + ":" + each.group(2) + " " + property(pom, each.group(3)));
    }

    private static String property(String pom, String name) {
        return pom.replaceFirst("(?s).*<" + name + ">([^<]+)</" + name + ">.*", "$1");
    }

    private static Set<String> named() throws IOException {
        return found(NAMED, Files.readString(PROJECT.resolve("NOTICE")), each -> each.group(1));
    }

    private static Set<String> found(
            Pattern pattern, String text, java.util.function.Function<MatchResult, String> name) {
        return pattern.matcher(text).results().map(name).collect(Collectors.toCollection(TreeSet::new));
    }
}
