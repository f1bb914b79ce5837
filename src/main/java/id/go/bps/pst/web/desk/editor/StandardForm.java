package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.PartContent;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of the editor: the content of a standard as typed, valid or not. It is made from saved content or from posted fields, and gives
 * a content again if nothing is refused. Unchanged parts keep their raw text and their ranges in the imported file.
 */
public final class StandardForm {

    private final String title;
    private final String decreeNumber;
    private final String decreeDate;
    private final String effectiveDate;
    private final Map<Component, PartForm<?>> parts = new EnumMap<>(Component.class);
    private EnglishForm english;

    private StandardForm(String title, String decreeNumber, String decreeDate, String effectiveDate) {
        this.title = title;
        this.decreeNumber = decreeNumber;
        this.decreeDate = decreeDate;
        this.effectiveDate = effectiveDate;
    }

    static StandardForm of(StandardContent content) {
        StandardForm form = new StandardForm(
                content.title(),
                Optional.ofNullable(content.decree().number()).orElse(""),
                text(content.decree().date()),
                text(content.effectiveDate()));
        for (Component component : Component.values()) {
            form.parts.put(component, PartForm.of(component, content));
        }
        form.english = EnglishForm.of(content);
        return form;
    }

    static StandardForm of(FormFields fields) {
        StandardForm form = new StandardForm(
                fields.get("title"), fields.get("decreeNumber"), fields.get("decreeDate"), fields.get("effectiveDate"));
        for (Component component : Component.values()) {
            form.parts.put(component, PartForm.of(component, fields));
        }
        form.english = EnglishForm.of(fields);
        return form;
    }

    /** Makes the content; null where something is refused, with the refusals in {@code errors}, each for its field. */
    StandardContent toContent(StandardContent base, FormErrors errors) {
        Decree decree = new Decree(
                errors.check("decreeNumber", () -> new Decree(decreeNumber, null, null).number()),
                errors.check("decreeDate", () -> InputReader.date(decreeDate)),
                base.decree().signed());
        LocalDate effective = errors.check("effectiveDate", () -> InputReader.date(effectiveDate));
        errors.check("title", () -> StandardContent.bare(title));
        Map<Component, PartContent> typed = new EnumMap<>(Component.class);
        parts.forEach((component, form) -> typed.put(component, content(form, base.part(component), errors)));
        english.check(errors);
        if (!errors.isEmpty()) {
            return null;
        }
        StandardContent.Builder indonesian =
                StandardContent.of(title).decree(decree).effectiveDate(effective);
        typed.forEach(indonesian::part);
        return english.translate(indonesian.build(), base);
    }

    @SuppressWarnings("unchecked") // the form of a component makes what it was made of
    private static <C extends PartContent> PartContent content(PartForm<C> form, PartContent base, FormErrors errors) {
        return form.toContent((C) base, errors);
    }

    /** The same form with one part of {@code saved}. */
    StandardForm with(String part, StandardContent saved) {
        return with(part, of(saved));
    }

    /** The same form with one part of {@code theirs}. */
    StandardForm with(String part, StandardForm theirs) {
        boolean decree = part.equals(Part.DECREE.name());
        StandardForm mixed = new StandardForm(
                part.equals(Part.TITLE.name()) ? theirs.title : title,
                decree ? theirs.decreeNumber : decreeNumber,
                decree ? theirs.decreeDate : decreeDate,
                decree ? theirs.effectiveDate : effectiveDate);
        mixed.parts.putAll(parts);
        Part.find(part)
                .map(Part::component)
                .ifPresent(component -> mixed.parts.put(component, theirs.parts.get(component)));
        mixed.english = english.with(part, theirs.english);
        return mixed;
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    public String getTitle() {
        return title;
    }

    public String getDecreeNumber() {
        return decreeNumber;
    }

    public String getDecreeDate() {
        return decreeDate;
    }

    public String getEffectiveDate() {
        return effectiveDate;
    }

    public OutlineForm getRequirements() {
        return (OutlineForm) parts.get(Component.REQUIREMENTS);
    }

    public OutlineForm getProcedure() {
        return (OutlineForm) parts.get(Component.PROCEDURE);
    }

    Stream<OutlineForm> outlines() {
        return parts.values().stream().filter(OutlineForm.class::isInstance).map(OutlineForm.class::cast);
    }

    /** The component's form that holds a list of rows of this name. */
    Optional<PartForm<?>> holding(String list) {
        return parts.values().stream()
                .<PartForm<?>>map(form -> form)
                .filter(form -> form.lists().contains(list))
                .findFirst();
    }

    /** The outline whose rows were removed last, while they can be restored; null for none. */
    public OutlineForm getShortened() {
        return outlines()
                .filter(outline -> outline.getRemoved() != null)
                .findFirst()
                .orElse(null);
    }

    public TimeForm getTime() {
        return (TimeForm) parts.get(Component.TIME);
    }

    public FeeForm getFee() {
        return (FeeForm) parts.get(Component.FEE);
    }

    public ProductForm getProducts() {
        return (ProductForm) parts.get(Component.PRODUCTS);
    }

    public List<String> getComplaints() {
        return ((ComplaintForm) parts.get(Component.COMPLAINTS)).contacts();
    }

    public Map<Component, String> getKept() {
        Map<Component, String> kept = new EnumMap<>(Component.class);
        Component.kept().forEach(component -> kept.put(component, ((KeptForm) parts.get(component)).text()));
        return kept;
    }

    public EnglishForm getEnglish() {
        return english;
    }
}
