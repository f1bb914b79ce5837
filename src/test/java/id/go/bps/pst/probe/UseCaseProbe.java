package id.go.bps.pst.probe;

import id.go.bps.pst.attachments.AttachmentKind;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.kernel.permission.StatedPermission;
import id.go.bps.pst.offices.holidays.HolidayList;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.staff.Invitation;
import id.go.bps.pst.staff.Person;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.drafts.EditorWindow;
import id.go.bps.pst.standards.drafts.TypedDraft;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.versions.DraftState;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Calls use cases for the office that the address names, as the caller of the request. It is outside the protected areas, so the first gate
 * does not apply. {@code ?office=5272&seen=2.1[&only=StandardDrafting.get]} answers with a line for each use case.
 */
@WebServlet("/api/probe")
public class UseCaseProbe extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String only = request.getParameter("only");
        for (Class<?> useCase : useCases()) {
            for (Method method : guarded(useCase)) {
                String name = useCase.getSimpleName() + "." + method.getName();
                if (only == null || Arrays.asList(only.split(",")).contains(name)) {
                    response.getWriter().write(name + ": " + call(useCase, method, request) + "\n");
                }
            }
        }
    }

    /** Every bean of the house with a method that states a permission. */
    private static List<Class<?>> useCases() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("id.go.bps.pst."))
                .filter(type -> Stream.of(type.getDeclaredMethods()).anyMatch(StatedPermission::isStatedBy))
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /** The use cases with an office among their arguments; each must check its caller. */
    private static List<Method> guarded(Class<?> useCase) {
        return Stream.of(useCase.getDeclaredMethods())
                .filter(StatedPermission::isStatedBy)
                .filter(method -> Stream.of(method.getParameterTypes())
                        .anyMatch(type -> type == OfficeCode.class || type == List.class))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
    }

    private static String call(Class<?> useCase, Method method, HttpServletRequest request) {
        Object[] arguments = Stream.of(method.getParameterTypes())
                .map(type -> argument(type, request))
                .toArray();
        try {
            method.invoke(CDI.current().select(useCase).get(), arguments);
            return "passed";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Refusal refused
                    ? "refused " + refused.getMessageKey()
                    : "failed " + e.getCause();
        } catch (IllegalAccessException e) {
            return "failed " + e;
        }
    }

    private static Object argument(Class<?> type, HttpServletRequest request) {
        OfficeCode office = OfficeCode.of(request.getParameter("office"));
        if (type == OfficeCode.class) {
            return office;
        } else if (type == List.class) {
            return Stream.of(request.getParameterValues("office"))
                    .map(OfficeCode::of)
                    .toList();
        } else if (type == Slug.class) {
            return Slug.of("perpustakaan");
        } else if (type == DraftState.class) {
            return DraftState.of(request.getParameter("seen"));
        } else if (type == EditorWindow.class) {
            return new EditorWindow("window-1");
        } else if (type == TypedDraft.class) {
            return TypedDraft.whole(
                    DraftState.of(request.getParameter("seen")), StandardContent.bare("Ditulis orang lain"));
        } else if (type == StandardContent.class) {
            return StandardContent.bare("Ditulis orang lain");
        } else if (type == OfficeProfile.class) {
            return OfficeProfile.bare("Ditulis orang lain");
        } else if (type == HolidayList.class) {
            return new HolidayList(2030, "Ditulis orang lain", List.of());
        } else if (type == LocalDate.class) {
            return LocalDate.of(2030, 1, 1);
        } else if (type == boolean.class) {
            return true;
        } else if (type == ServiceNames.class) {
            return new ServiceNames("Ditulis orang lain", "Written by somebody else");
        } else if (type == DeliveryMode.class) {
            return DeliveryMode.ONLINE;
        } else if (type == AttachmentKind.class) {
            return AttachmentKind.DECREE;
        } else if (type == AttachmentRef.class) {
            return new AttachmentRef(
                    "00000000-0000-0000-0000-000000000000", "SK.pdf", "application/pdf", 1, "0".repeat(64), null);
        } else if (type == Invitation.class) {
            return new Invitation("Orang Lain", "orang.lain@demonstrasi.example", Set.of(Role.OFFICER));
        } else if (type == Person.class) {
            return new Person("00000000-0000-0000-0000-000000000000", "Orang Lain");
        } else if (type == Set.class) {
            return Set.of(Role.OFFICER);
        } else if (type == long.class) {
            return 1L;
        } else if (type == int.class) {
            return 1;
        } else if (type == byte[].class) {
            return new byte[] {1};
        }
        // A refused call never reads it
        return type == String.class ? "text/plain" : null;
    }
}
