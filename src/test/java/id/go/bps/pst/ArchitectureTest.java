package id.go.bps.pst;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.go.bps.pst.kernel.Open;
import id.go.bps.pst.kernel.Permit;
import id.go.bps.pst.kernel.Unmoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.Context;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The walls of the house. */
@AnalyzeClasses(packages = "id.go.bps.pst", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "id.go.bps.pst";
    private static final String EVERYTHING = "everything";

    /** Who may import whom, besides itself and what lies below it. A longer name is a room of its own. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("kernel", Set.of()),
            entry("isolation", Set.of("kernel")),
            entry("attachments", Set.of("kernel", "isolation")),
            entry("offices", Set.of("kernel", "attachments")),
            entry("identity", Set.of("kernel", "offices")),
            entry("keycloak", Set.of()),
            entry("standards", Set.of("kernel", "attachments", "offices")),
            entry("intake", Set.of("kernel", "isolation", "offices", "standards")),
            entry("finding", Set.of("kernel", "standards")),
            entry("export", Set.of("kernel", "offices", "standards")),
            entry("web", Set.of("kernel", "attachments", "offices", "identity", "staff", "standards")),
            entry(
                    "web.site",
                    Set.of("kernel", "attachments", "offices", "identity", "standards", "export", "finding", "web")),
            entry(
                    "web.desk",
                    Set.of(
                            "kernel",
                            "attachments",
                            "mail",
                            "offices",
                            "identity",
                            "staff",
                            "standards",
                            "intake",
                            "export",
                            "web")),
            entry(
                    "web.audit",
                    Set.of("kernel", "attachments", "mail", "offices", "identity", "staff", "standards", "web")),
            entry("web.listener", Set.of("kernel", "web")),
            entry("maven", Set.of()),
            entry("web.api", Set.of("kernel", "offices", "standards", "finding", "export", "web")),
            entry("mail", Set.of("kernel")),
            entry("staff", Set.of("kernel", "mail")),
            entry("boot", Set.of(EVERYTHING)));

    @ArchTest
    static final ArchRule every_room_imports_only_what_the_table_says =
            classes().that().resideOutsideOfPackage(HOUSE).should(importOnlyWhatTheTableSays());

    @ArchTest
    static final ArchRule features_are_flat = classes()
            .that()
            .resideInAnyPackage(
                    in("kernel"),
                    in("isolation"),
                    in("attachments"),
                    in("mail"),
                    in("staff"),
                    in("offices"),
                    in("identity"),
                    in("standards"),
                    in("intake"),
                    in("finding"),
                    in("export"),
                    in("boot"))
            .should(new ArchCondition<>("lie directly in their feature's package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean flat =
                            !type.getPackageName().substring(HOUSE.length() + 1).contains(".");
                    events.add(
                            new SimpleConditionEvent(type, flat, type.getName() + " lies in " + type.getPackageName()));
                }
            });

    /** "Service" is a word of the domain, so it may stand alone or in front; a name that ends in it means a layer. */
    @ArchTest
    static final ArchRule names_tell_the_business_and_not_the_layer =
            noClasses().should().haveNameMatching(".*[A-Za-z](Service|Impl|Manager|Utils?|Helper|DTO|Dto)");

    @ArchTest
    static final ArchRule every_use_case_says_who_may_call_it = methods()
            .that()
            .areDeclaredInClassesThat(areUseCases())
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Permit.class)
            .orShould()
            .beAnnotatedWith(Open.class);

    @ArchTest
    static final ArchRule transactions_begin_in_features = noClasses()
            .that()
            .resideInAnyPackage(in("kernel"), in("web"), in("boot"))
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule repositories_are_called_from_their_own_feature =
            classes().that(areRepositories()).should(beUsedFromTheirOwnPackage());

    @ArchTest
    static final ArchRule only_features_speak_to_the_database_through_entities = noClasses()
            .that()
            .resideInAnyPackage(in("kernel"), in("web"), in("boot"))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule doors_see_views_and_never_entities = noClasses()
            .that()
            .resideInAPackage(in("web"))
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat(areRepositories())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_guard_their_own_transitions = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("(get|is)[A-Z].*");

    @ArchTest
    static final ArchRule what_may_lie_in_a_session_can_leave_the_node = classes()
            .that(describe("are kept in sessions", ArchitectureTest::isKeptInSessions))
            .should()
            .beAssignableTo(Serializable.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_is_serializable_holds_only_what_is =
            classes().that().areAssignableTo(Serializable.class).should(holdOnlyWhatIsSerializable());

    /** Jersey fills such fields of what it makes itself; a bean that CDI happens to make first, for a page, would stay without. */
    @ArchTest
    static final ArchRule what_is_made_once_asks_cdi_for_the_request = noFields()
            .that()
            .areAnnotatedWith(Context.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class);

    /** What the identity provider writes is not to be compared with a demonstration's time. */
    @ArchTest
    static final ArchRule signing_in_goes_by_the_machines_clock = noClasses()
            .that()
            .resideInAPackage(in("identity"))
            .and()
            .doNotHaveSimpleName("ShowingAround")
            .should(new ArchCondition<>("take the clock that can be moved") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(type, takesMovedClock(type), type.getName()));
                }
            });

    /** In features and doors; the launcher's clock is the machine's, and a stopwatch is no clock. */
    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .that()
            .resideOutsideOfPackage(in("boot"))
            .should()
            .callMethodWhere(describe("asks the machine for the time", ArchitectureTest::asksTheMachine));

    private static String in(String room) {
        return HOUSE + "." + room + "..";
    }

    private static ArchCondition<JavaClass> importOnlyWhatTheTableSays() {
        return new ArchCondition<>("import only what the table says") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = roomOf(type);
                Set<String> allowed = MAY_IMPORT.get(room);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in no room of the table"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(HOUSE + "."))
                        .filter(dependency ->
                                !roomOf(dependency.getTargetClass()).equals(room))
                        .filter(dependency -> !allowed.contains(roomOf(dependency.getTargetClass())))
                        .filter(dependency -> !allowed.contains(EVERYTHING))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    /** The longest name of the table that the class lies in; its package where there is none. */
    private static String roomOf(JavaClass type) {
        String inHouse = type.getPackageName().substring(HOUSE.length() + 1);
        return MAY_IMPORT.keySet().stream()
                .filter(room -> inHouse.equals(room) || inHouse.startsWith(room + "."))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(inHouse);
    }

    private static ArchCondition<JavaClass> beUsedFromTheirOwnPackage() {
        return new ArchCondition<>("be used from their own package only") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                repository.getDirectDependenciesToSelf().stream()
                        .filter(dependency ->
                                !dependency.getOriginClass().getPackageName().equals(repository.getPackageName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(repository, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> holdOnlyWhatIsSerializable() {
        return new ArchCondition<>("hold only what is Serializable") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (!canBeWritten(field)) {
                        events.add(SimpleConditionEvent.violated(
                                field,
                                field.getFullName() + " is a "
                                        + field.getRawType().getName()));
                    }
                }
            }
        };
    }

    /** Collections are judged by their own type only; what CDI injects is a proxy that travels well. */
    private static boolean canBeWritten(JavaField field) {
        JavaClass type = field.getRawType();
        return field.getModifiers().contains(JavaModifier.STATIC)
                || field.getModifiers().contains(JavaModifier.TRANSIENT)
                || field.isAnnotatedWith(Inject.class)
                || type.isPrimitive()
                || type.isArray()
                || type.isAssignableTo(Serializable.class)
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class);
    }

    private static boolean isKeptInSessions(JavaClass type) {
        return type.isAnnotatedWith(SessionScoped.class)
                || type.isAnnotatedWith("jakarta.faces.view.ViewScoped")
                || type.isAnnotatedWith("jakarta.enterprise.context.ConversationScoped");
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty()
                && call.getTargetOwner().getPackageName().equals("java.time");
    }

    private static boolean takesMovedClock(JavaClass type) {
        return type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .anyMatch(field ->
                                field.getRawType().isEquivalentTo(Clock.class) && !field.isAnnotatedWith(Unmoved.class))
                || type.getConstructors().stream()
                        .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                        .flatMap(constructor -> constructor.getParameters().stream())
                        .anyMatch(parameter -> parameter.getRawType().isEquivalentTo(Clock.class)
                                && !parameter.isAnnotatedWith(Unmoved.class));
    }

    private static DescribedPredicate<JavaClass> areUseCases() {
        return describe("are use cases", type -> type.isAnnotatedWith(Transactional.class) && !isRepository(type));
    }

    private static DescribedPredicate<JavaClass> areRepositories() {
        return describe("are repositories", ArchitectureTest::isRepository);
    }

    private static boolean isRepository(JavaClass type) {
        return type.tryGetAnnotationOfType(Transactional.class)
                .filter(transactional -> transactional.value() == TxType.MANDATORY)
                .isPresent();
    }
}
