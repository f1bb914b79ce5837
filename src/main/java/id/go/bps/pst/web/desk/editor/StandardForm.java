package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.Typed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The editor's form: a standard's content as it is being typed, right or wrong. Made of a saved content or of posted fields, and made into
 * a content again, if nothing in it is refused. What was not touched keeps its raw text and its place in the imported file.
 */
public final class StandardForm {

    private final String title;
    private final String decreeNumber;
    private final String decreeDate;
    private final String effectiveDate;
    private OutlineForm requirements;
    private OutlineForm procedure;
    private TimeForm time;
    private FeeForm fee;
    private ProductForm products;
    private List<String> complaints;
    private final Map<Component, String> kept = new EnumMap<>(Component.class);
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
        form.requirements = OutlineForm.of("requirements", content.requirements());
        form.procedure = OutlineForm.of("procedure", content.procedure());
        form.time = TimeForm.of(content.time());
        form.fee = FeeForm.of(content.fee());
        form.products = ProductForm.of(content.products());
        form.complaints = content.complaints().contacts();
        Component.kept()
                .forEach(component -> form.kept.put(component, content.kept().getOrDefault(component, "")));
        form.english = EnglishForm.of(content);
        return form;
    }

    static StandardForm of(FormFields fields) {
        StandardForm form = new StandardForm(
                fields.get("title"), fields.get("decreeNumber"), fields.get("decreeDate"), fields.get("effectiveDate"));
        form.requirements = OutlineForm.of("requirements", fields);
        form.procedure = OutlineForm.of("procedure", fields);
        form.time = TimeForm.of(fields);
        form.fee = FeeForm.of(fields);
        form.products = ProductForm.of(fields);
        form.complaints = fields.all("complaints");
        Component.kept().forEach(component -> form.kept.put(component, fields.get("kept." + component)));
        form.english = EnglishForm.of(fields);
        return form;
    }

    /** The content, or null where something is refused; the refusals stand in {@code errors}, each beside its field. */
    StandardContent toContent(StandardContent base, FormErrors errors) {
        Decree decree = new Decree(
                errors.check("decreeNumber", () -> new Decree(decreeNumber, null, null).number()),
                errors.check("decreeDate", () -> Typed.date(decreeDate)),
                base.decree().signed());
        LocalDate effective = errors.check("effectiveDate", () -> Typed.date(effectiveDate));
        errors.check("title", () -> StandardContent.bare(title));
        kept.forEach((component, text) -> errors.check(
                "kept." + component, () -> StandardContent.bare("-").keeping(Map.of(component, text))));
        var typedRequirements = requirements.toOutline(base.requirements(), errors);
        var typedProcedure = procedure.toOutline(base.procedure(), errors);
        var typedTime = time.toTimes(base.time(), errors);
        var typedFee = fee.toFee(base.fee(), errors);
        var typedProducts = products.toProducts(base.products(), errors);
        english.check(errors);
        if (!errors.isEmpty()) {
            return null;
        }
        StandardContent indonesian = StandardContent.of(title)
                .decree(decree)
                .effectiveDate(effective)
                .requirements(typedRequirements)
                .procedure(typedProcedure)
                .time(typedTime)
                .fee(typedFee)
                .products(typedProducts)
                .complaints(channels(base.complaints()))
                .kept(kept)
                .build();
        return english.translate(indonesian, base);
    }

    /** The same form with one part as {@code saved} has it. */
    StandardForm with(String part, StandardContent saved) {
        return with(part, of(saved));
    }

    /** The same form with one part as {@code theirs} has it. */
    StandardForm with(String part, StandardForm theirs) {
        StandardForm mixed = new StandardForm(
                part.equals("title") ? theirs.title : title,
                part.equals("decree") ? theirs.decreeNumber : decreeNumber,
                part.equals("decree") ? theirs.decreeDate : decreeDate,
                part.equals("decree") ? theirs.effectiveDate : effectiveDate);
        mixed.requirements = part.equals("REQUIREMENTS") ? theirs.requirements : requirements;
        mixed.procedure = part.equals("PROCEDURE") ? theirs.procedure : procedure;
        mixed.time = part.equals("TIME") ? theirs.time : time;
        mixed.fee = part.equals("FEE") ? theirs.fee : fee;
        mixed.products = part.equals("PRODUCTS") ? theirs.products : products;
        mixed.complaints = part.equals("COMPLAINTS") ? theirs.complaints : complaints;
        kept.forEach((component, text) ->
                mixed.kept.put(component, part.equals(component.name()) ? theirs.kept.get(component) : text));
        mixed.english = english.with(part, theirs.english);
        return mixed;
    }

    private ComplaintChannels channels(ComplaintChannels base) {
        // The boxes stand in the office's order, which is no choice of the standard's: those that were there stay where
        // they stood
        List<String> ordered = Stream.concat(base.contacts().stream().filter(complaints::contains), complaints.stream())
                .distinct()
                .toList();
        return ordered.equals(base.contacts()) ? base : new ComplaintChannels(null, ordered, null);
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
        return requirements;
    }

    public OutlineForm getProcedure() {
        return procedure;
    }

    /** The outline whose rows were removed last, as long as they can be taken back; null where none were. */
    public OutlineForm getShortened() {
        return Stream.of(requirements, procedure)
                .filter(outline -> outline.getRemoved() != null)
                .findFirst()
                .orElse(null);
    }

    public TimeForm getTime() {
        return time;
    }

    public FeeForm getFee() {
        return fee;
    }

    public ProductForm getProducts() {
        return products;
    }

    public List<String> getComplaints() {
        return complaints;
    }

    public Map<Component, String> getKept() {
        return kept;
    }

    public EnglishForm getEnglish() {
        return english;
    }
}
