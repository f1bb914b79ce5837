package id.go.bps.pst;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.go.bps.pst.kernel.MachineClock;
import id.go.bps.pst.kernel.SystemClock;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where the time comes from. */
@AnalyzeClasses(packages = "id.go.bps.pst", importOptions = ImportOption.DoNotIncludeTests.class)
class TimeRulesTest {

    /** What the identity provider writes is not to be compared with a demonstration's time. */
    @ArchTest
    static final ArchRule signing_in_goes_by_the_machines_clock = noClasses()
            .that()
            .resideInAPackage("id.go.bps.pst.identity..")
            .and()
            .doNotHaveSimpleName("ShowingAround")
            .should(new ArchCondition<>("take the clock that can be moved") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(type, takesMovedClock(type), type.getName()));
                }
            });

    /** In features and doors; the launcher's clock is the machine's, and a stopwatch ({@link System#nanoTime}) is no clock. */
    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .that()
            .resideOutsideOfPackage("id.go.bps.pst.boot..")
            .and()
            .areNotAssignableTo(SystemClock.class)
            .should()
            .accessTargetWhere(describe("asks the machine for the time", TimeRulesTest::asksTheMachine));

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean withoutArguments = access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
        boolean withoutClock = access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick") && withoutClock;
            case "java.util.Date", "java.util.GregorianCalendar" -> name.equals("<init>") && withoutArguments;
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> name.equals("now") && owner.startsWith("java.time.") && withoutClock;
        };
    }

    private static boolean takesMovedClock(JavaClass type) {
        return type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Clock.class)
                                && !field.isAnnotatedWith(MachineClock.class))
                || type.getConstructors().stream()
                        .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                        .flatMap(constructor -> constructor.getParameters().stream())
                        .anyMatch(parameter -> parameter.getRawType().isEquivalentTo(Clock.class)
                                && !parameter.isAnnotatedWith(MachineClock.class));
    }
}
