package id.go.bps.pst.web.site.address;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.bps.pst.web.site.address.SiteTemplates.Claim;
import java.util.List;

/** The templates of all pages that the portal has, found as the portal itself finds them: by their type. */
final class OwnedTemplates {

    static final SiteTemplates ALL = new SiteTemplates(claims());

    private OwnedTemplates() {}

    private static List<Claim> claims() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.go.bps.pst.web").stream()
                        .filter(type -> type.isAssignableTo(AddressOwner.class) && !type.isInterface())
                        .flatMap(type ->
                                made(type).templates().stream().map(template -> new Claim(template, type.getName())))
                        .toList();
    }

    /** Injected fields stay null, because no page is rendered. */
    private static AddressOwner made(JavaClass type) {
        try {
            return (AddressOwner) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static AddressTemplate get(String pattern) {
        return ALL.all().stream()
                .filter(template -> template.toString().equals(pattern))
                .findFirst()
                .orElseThrow();
    }
}
