package id.go.bps.pst.web.words;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes the bundle of each area that {@link Messages} has available to views, as in {@code #{desk_standards['desk_standards_edit.title']}}.
 * It is called for the first name of every expression; therefore it looks the name up in a set of areas and leaves all other names to other
 * resolvers.
 */
public class MessageResolver extends ELResolver {

    private final Messages messages;
    private final Supplier<Locale> language;

    /** The areas, read when the first name is resolved: Faces makes this object before the portal's files can be read. */
    private volatile Set<String> areas;

    /** Called by Faces, which reads the class name in faces-config.xml. */
    public MessageResolver() {
        this(CDI.current().select(Messages.class).get(), MessageResolver::ofTheView);
    }

    MessageResolver(Messages messages, Supplier<Locale> language) {
        this.messages = messages;
        this.language = language;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!isArea(base, property)) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return messages.of((String) property, language.get());
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (isArea(base, property)) {
            context.setPropertyResolved(base, property);
        }
        return null; // nothing can be assigned, and for other names the answer is another resolver's
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (isArea(base, property)) {
            throw new PropertyNotWritableException(property + " are words of the portal");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (!isArea(base, property)) {
            return false;
        }
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }

    private boolean isArea(Object base, Object property) {
        return base == null && property instanceof String name && areas().contains(name);
    }

    private Set<String> areas() {
        Set<String> known = areas;
        if (known == null) {
            known = Set.copyOf(messages.getAreas());
            areas = known;
        }
        return known;
    }

    /** The language that the view's template sets. */
    private static Locale ofTheView() {
        UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
        return view == null ? Language.INDONESIAN : view.getLocale();
    }
}
