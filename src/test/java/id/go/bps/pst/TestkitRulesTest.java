package id.go.bps.pst;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Selectors and the browser hide in the drivers of the {@code testkit}, so that tests read as business. */
class TestkitRulesTest {

    private static final String TESTKIT = "id.go.bps.pst.testkit";

    @Test
    void only_drivers_know_the_browser_and_look_into_pages() {
        Set<String> found = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("id.go.bps.pst").stream()
                        .filter(type -> !isDriver(type))
                        .filter(TestkitRulesTest::looksIntoPages)
                        .map(type -> type.getName().replaceFirst("\\$.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEmpty();
    }

    private static boolean looksIntoPages(JavaClass type) {
        Stream<String> used = type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getPackageName);
        return used.anyMatch(name -> name.startsWith("com.microsoft.playwright"))
                || type.getMethodCallsFromSelf().stream().anyMatch(TestkitRulesTest::asksForThePage);
    }

    private static boolean asksForThePage(JavaMethodCall call) {
        return call.getName().equals("page") && isDriver(call.getTargetOwner());
    }

    private static boolean isDriver(JavaClass type) {
        return type.getPackageName().startsWith(TESTKIT);
    }
}
