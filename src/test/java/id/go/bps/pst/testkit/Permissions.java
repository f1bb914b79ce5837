package id.go.bps.pst.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.bps.pst.kernel.permission.Permission;
import id.go.bps.pst.kernel.permission.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.converter.SimpleArgumentConverter;

/** The permissions of all features, found in the code. */
public final class Permissions extends SimpleArgumentConverter {

    private static final List<Permission> ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.go.bps.pst").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(Permission.class))
                    .map(JavaClass::reflect)
                    .flatMap(type -> Stream.of(type.getEnumConstants()))
                    .map(Permission.class::cast)
                    .toList();

    public static List<Permission> all() {
        return ALL;
    }

    public static Set<Role> holders(Permission permission) {
        return Stream.of(Role.values()).filter(permission::isHeldBy).collect(Collectors.toSet());
    }

    /** Reads a permission in a table of a test: {@code StandardPermission.EDIT}. */
    @Override
    protected Object convert(Object text, Class<?> wanted) {
        return ALL.stream()
                .filter(permission -> (permission.getClass().getSimpleName() + "." + permission).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no permission " + text));
    }
}
