package id.go.bps.pst;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Permit;
import id.go.bps.pst.kernel.permission.ReadsPersonal;
import id.go.bps.pst.kernel.personal.PersonalRow;
import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.Context;
import java.io.Serializable;
import java.util.Collection;
import java.util.EventListener;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The walls of the house. */
@AnalyzeClasses(packages = "id.go.bps.pst", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "id.go.bps.pst";
    /** "Service" is a word of the domain: a name may consist of it or begin with it. At the end of a name it would mean a layer. */
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
            .should(stateOnceWhoMayCall());

    @ArchTest
    static final ArchRule bindings_of_the_gate_name_a_permission = classes()
            .that()
            .areAnnotatedWith(Permit.class)
            .and()
            .areAnnotations()
            .should(new ArchCondition<>("have a value that is a permission") {
                @Override
                public void check(JavaClass binding, ConditionEvents events) {
                    boolean named = binding.tryGetMethod("value")
                            .filter(value -> value.getRawReturnType().isAssignableTo(Permission.class))
                            .isPresent();
                    events.add(new SimpleConditionEvent(binding, named, binding.getName() + " names no permission"));
                }
            });

    /** The gate looks for offices among the arguments and in collections, no deeper. */
    @ArchTest
    static final ArchRule no_office_hides_inside_an_argument = methods()
            .that()
            .areMetaAnnotatedWith(Permit.class)
            .should(new ArchCondition<>("take offices by themselves or in a collection") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    for (JavaParameter parameter : method.getParameters()) {
                        events.add(new SimpleConditionEvent(
                                method,
                                !hidesAnOffice(parameter),
                                method.getFullName() + " takes an office inside a "
                                        + parameter.getRawType().getName()));
                    }
                }
            });

    /** In other places no gate would see it, and the read would not be logged. */
    @ArchTest
    static final ArchRule who_reads_personal_rows_says_what_for_at_the_gate = methods()
            .that()
            .areAnnotatedWith(ReadsPersonal.class)
            .should()
            .beMetaAnnotatedWith(Permit.class)
            .andShould(new ArchCondition<>("state a purpose that the log has room for") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    String purpose =
                            method.getAnnotationOfType(ReadsPersonal.class).purpose();
                    events.add(new SimpleConditionEvent(
                            method,
                            !purpose.isBlank() && purpose.length() <= 100,
                            method.getFullName() + " reads for: " + purpose));
                }
            });

    @ArchTest
    static final ArchRule personal_rows_have_an_end = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .areAssignableTo(PersonalRow.class)
            .should(new ArchCondition<>("have a retention rule in their room") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    boolean ruled = entity.getPackage().getClassesInPackageTree().stream()
                            .flatMap(type -> type.getMethods().stream())
                            .anyMatch(method -> method.isAnnotatedWith(Produces.class)
                                    && method.getRawReturnType().isEquivalentTo(RetentionRule.class));
                    events.add(new SimpleConditionEvent(entity, ruled, entity.getName() + " has no retention rule"));
                }
            });

    @ArchTest
    static final ArchRule sql_is_spoken_by_repositories = noClasses()
            .that(describe("are no repositories", type -> !isRepository(type)))
            .should()
            .callMethodWhere(describe(
                    "writes SQL",
                    (JavaMethodCall call) -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                            && call.getName().equals("createNativeQuery")));

    /** The rooms of signing in lie between the browser and the doors, so they may use Servlet types. */
    @ArchTest
    static final ArchRule requests_and_views_are_the_doors_business = noClasses()
            .that()
            .resideOutsideOfPackages(in("web"), in("identity"), in("kernel.requests"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.faces..");

    @ArchTest
    static final ArchRule transactions_begin_in_features = noClasses()
            .that()
            .resideInAnyPackage(in("kernel"), in("web"), in("boot"))
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule repositories_are_called_from_their_own_room =
            classes().that(areRepositories()).should(beUsedFromTheirOwnRoom());

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
    static final ArchRule entities_are_changed_in_their_own_room = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveNameNotMatching("(get|is)[A-Z].*")
            .should(new ArchCondition<>("be called from their own room only") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getAccessesToSelf().stream()
                            .filter(access -> !roomOf(access.getOriginOwner()).equals(roomOf(method.getOwner())))
                            .forEach(access ->
                                    events.add(SimpleConditionEvent.violated(method, access.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule what_may_lie_in_a_session_can_leave_the_node = classes()
            .that(describe("are kept in sessions", ArchitectureTest::isKeptInSessions))
            .should()
            .beAssignableTo(Serializable.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_is_serializable_holds_only_what_is =
            classes().that().areAssignableTo(Serializable.class).should(holdOnlyWhatIsSerializable());

    /**
     * Jersey fills such fields only in objects that it creates itself; in a bean that CDI creates first, for a page, they would be null.
     */
    @ArchTest
    static final ArchRule what_is_made_once_asks_cdi_for_the_request = noFields()
            .that()
            .areAnnotatedWith(Context.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class);

    /** So that a test builds a use case as CDI does; the server makes servlets, listeners and timers itself, without arguments. */
    @ArchTest
    static final ArchRule what_a_feature_needs_it_takes_by_constructor = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(in("web"))
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(HttpServlet.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(EventListener.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(jakarta.ejb.Singleton.class)
            .should()
            .beAnnotatedWith(Inject.class);

    /** Decision 0235: what has two ways to be made can be made without what it needs. */
    @ArchTest
    static final ArchRule what_is_made_by_injection_has_no_empty_constructor = noConstructors()
            .that()
            .areDeclaredInClassesThat(describe("are made by injection", type -> type.getConstructors().stream()
                    .anyMatch(made -> made.isAnnotatedWith(Inject.class))))
            .should()
            .haveRawParameterTypes(new Class<?>[0]);

    private static String in(String room) {
        return HOUSE + "." + room + "..";
    }

    /** The feature, whichever of its sub-rooms. */
    private static String roomOf(JavaClass type) {
        return type.getPackageName().substring(HOUSE.length() + 1).replaceFirst("\\..*", "");
    }

    private static ArchCondition<JavaMethod> stateOnceWhoMayCall() {
        return new ArchCondition<>("state once who may call it, by a feature's own annotation or @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long stated = method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType())
                        .filter(type -> type.isEquivalentTo(Open.class) || type.isAnnotatedWith(Permit.class))
                        .count();
                boolean bare = method.isAnnotatedWith(Permit.class);
                events.add(new SimpleConditionEvent(
                        method, stated == 1 && !bare, method.getFullName() + " states " + stated + " times"));
            }
        };
    }

    private static boolean hidesAnOffice(JavaParameter parameter) {
        JavaClass type = parameter.getRawType();
        Set<JavaClass> involved = parameter.getType().getAllInvolvedRawTypes();
        boolean seen = type.isEquivalentTo(OfficeCode.class)
                || type.isAssignableTo(Collection.class)
                        && involved.stream()
                                .filter(part -> !part.equals(type))
                                .allMatch(part -> part.isEquivalentTo(OfficeCode.class));
        Set<JavaClass> looked = new HashSet<>();
        return !seen && involved.stream().anyMatch(part -> holdsAnOffice(part, looked));
    }

    private static boolean holdsAnOffice(JavaClass type, Set<JavaClass> looked) {
        if (type.isEquivalentTo(OfficeCode.class)) {
            return true;
        }
        return looked.add(type)
                && type.getPackageName().startsWith(HOUSE)
                && type.getAllFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .anyMatch(part -> holdsAnOffice(part, looked));
    }

    private static ArchCondition<JavaClass> beUsedFromTheirOwnRoom() {
        return new ArchCondition<>("be used from their own room only") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                repository.getDirectDependenciesToSelf().stream()
                        .filter(dependency ->
                                !roomOf(dependency.getOriginClass()).equals(roomOf(repository)))
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

    private static DescribedPredicate<JavaClass> areUseCases() {
        return describe("are use cases", type -> type.isAnnotatedWith(Transactional.class) && !isRepository(type));
    }

    private static DescribedPredicate<JavaClass> areRepositories() {
        return describe("are repositories", ArchitectureTest::isRepository);
    }

    /** Classes that demand a transaction, and the interfaces of their own room that they implement. */
    private static boolean isRepository(JavaClass type) {
        return demandsTransaction(type)
                || type.isInterface()
                        && type.getSubclasses().stream()
                                .anyMatch(stored -> demandsTransaction(stored)
                                        && roomOf(stored).equals(roomOf(type)));
    }

    private static boolean demandsTransaction(JavaClass type) {
        return type.tryGetAnnotationOfType(Transactional.class)
                .filter(transactional -> transactional.value() == TxType.MANDATORY)
                .isPresent();
    }
}
