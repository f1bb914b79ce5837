package id.go.bps.pst;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/** The walls between rooms: each room says on its {@code package-info} what it may import ({@link Room}). */
@AnalyzeClasses(packages = "id.go.bps.pst", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String HOUSE = "id.go.bps.pst";

    /** A feature has sub-rooms, but they have none; a door has an area ({@code web.desk}), and the area a subject ({@code web.desk.standards}). */
    private static final int DEEPEST = 2;

    /** What one grasps in one look, besides the package-info. */
    private static final int LARGEST = 25;

    @ArchTest
    static final ArchRule every_room_imports_only_what_it_says =
            classes().that().resideOutsideOfPackage(HOUSE).should(importOnlyWhatTheirRoomSays());

    @ArchTest
    static final ArchRule rooms_that_are_named_are_there =
            classes().that().haveSimpleName("package-info").should(nameRoomsThatAreThere());

    @ArchTest
    static final ArchRule no_packages_need_each_other =
            slices().matching("id.go.bps.pst.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rooms_are_two_deep_at_most =
            classes().that().resideOutsideOfPackage(HOUSE).should(lieAtMostTwoDeep());

    @ArchTest
    static final ArchRule packages_are_of_a_size_one_grasps =
            classes().that().areTopLevelClasses().should(lieWithFewOthers());

    private static ArchCondition<JavaClass> lieWithFewOthers() {
        return new ArchCondition<>("lie with at most " + LARGEST + " files in one package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long files = type.getPackage().getClasses().stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(other -> !other.getSimpleName().equals("package-info"))
                        .count();
                events.add(new SimpleConditionEvent(
                        type, files <= LARGEST, type.getPackageName() + " has " + files + " files"));
            }
        };
    }

    private static ArchCondition<JavaClass> importOnlyWhatTheirRoomSays() {
        return new ArchCondition<>("import only what their room says") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<JavaPackage> room = roomOf(type.getPackage());
                if (room.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in no @Room"));
                    return;
                }
                List<String> allowed = imports(room.get());
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForbidden(dependency, room.get(), allowed))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean isForbidden(Dependency dependency, JavaPackage room, List<String> allowed) {
        JavaClass target = dependency.getTargetClass();
        if (!target.getPackageName().startsWith(HOUSE + ".") || allowed.contains(Room.EVERYTHING)) {
            return false;
        }
        String other = roomOf(target.getPackage()).map(RoomsTest::nameOf).orElse("");
        return !other.equals(nameOf(room)) && !allowed.contains(other);
    }

    private static ArchCondition<JavaClass> nameRoomsThatAreThere() {
        return new ArchCondition<>("name rooms that are there") {
            @Override
            public void check(JavaClass info, ConditionEvents events) {
                JavaPackage house = info.getPackage();
                while (!house.getName().equals(HOUSE)) {
                    house = house.getParent().orElseThrow();
                }
                for (String name : imports(info.getPackage())) {
                    boolean there = name.equals(Room.EVERYTHING)
                            || house.containsPackage(name) && isRoom(house.getPackage(name));
                    events.add(new SimpleConditionEvent(
                            info, there, info.getPackageName() + " names " + name + ", which is no room"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> lieAtMostTwoDeep() {
        return new ArchCondition<>("lie at most two deep in the house, or in their door") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> names = List.of(
                        type.getPackageName().substring(HOUSE.length() + 1).split("\\."));
                int deep = names.get(0).equals("web") ? names.size() - 1 : names.size();
                events.add(new SimpleConditionEvent(
                        type, deep <= DEEPEST, type.getName() + " lies in " + type.getPackageName()));
            }
        };
    }

    /** The nearest package that is a room: the given one, or one above it. */
    private static Optional<JavaPackage> roomOf(JavaPackage start) {
        Optional<JavaPackage> found = Optional.of(start);
        while (found.isPresent() && !isRoom(found.get())) {
            found = found.get().getParent();
        }
        return found;
    }

    private static boolean isRoom(JavaPackage candidate) {
        return candidate.isAnnotatedWith(Room.class);
    }

    private static List<String> imports(JavaPackage room) {
        return room.tryGetAnnotationOfType(Room.class)
                .map(annotation -> List.of(annotation.imports()))
                .orElse(List.of());
    }

    private static String nameOf(JavaPackage room) {
        return room.getName().substring(HOUSE.length() + 1);
    }
}
