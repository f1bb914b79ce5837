package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.PlainText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that one version of a standard says: an immutable document, stored, hashed, compared and shown as a whole. Rows may be empty and
 * are never guessed; what is not stated is null or absent.
 *
 * @param title as the office names the service
 * @param effectiveDate from when it holds, in the office's zone; null where not stated
 * @param kept components 7 to 14 as text; absent where not stated
 */
public record StandardContent(
        String title,
        Decree decree,
        LocalDate effectiveDate,
        Outline requirements,
        Outline procedure,
        Times time,
        Fee fee,
        Products products,
        ComplaintChannels complaints,
        Map<Component, String> kept)
        implements Serializable {

    public static final int MAX_TITLE = 200;
    public static final int MAX_KEPT = 20_000;

    public StandardContent {
        title = PlainText.required("title", title, MAX_TITLE);
        decree = decree == null ? Decree.EMPTY : decree;
        requirements = requirements == null ? Outline.EMPTY : requirements;
        procedure = procedure == null ? Outline.EMPTY : procedure;
        time = time == null ? Times.EMPTY : time;
        fee = fee == null ? Fee.EMPTY : fee;
        products = products == null ? Products.EMPTY : products;
        complaints = complaints == null ? ComplaintChannels.EMPTY : complaints;
        EnumMap<Component, String> texts = new EnumMap<>(Component.class);
        if (kept != null) {
            kept.forEach((component, text) -> {
                String stated = PlainText.optional(component.name(), text, MAX_KEPT);
                if (stated != null && !component.isPublic()) {
                    texts.put(component, stated);
                }
            });
        }
        kept = Collections.unmodifiableMap(texts);
    }

    /** A standard of which only the name is known. */
    public static StandardContent bare(String title) {
        return new StandardContent(title, null, null, null, null, null, null, null, null, null);
    }

    /** The same, in force from {@code date}; null for not stated. */
    public StandardContent effectiveFrom(LocalDate date) {
        return new StandardContent(title, decree, date, requirements, procedure, time, fee, products, complaints, kept);
    }

    /** The same, set by this decree. */
    public StandardContent decreedBy(Decree other) {
        return new StandardContent(
                title, other, effectiveDate, requirements, procedure, time, fee, products, complaints, kept);
    }

    /** The same, with these texts for components 7 to 14. */
    public StandardContent keeping(Map<Component, String> texts) {
        return new StandardContent(
                title, decree, effectiveDate, requirements, procedure, time, fee, products, complaints, texts);
    }

    /** Whether anything is stated for this component. */
    public boolean states(Component component) {
        return switch (component) {
            case REQUIREMENTS -> requirements.stated();
            case PROCEDURE -> procedure.stated();
            case TIME -> !time.commitments().isEmpty();
            case FEE -> fee.feeClass() != null;
            case PRODUCTS -> !products.products().isEmpty();
            case COMPLAINTS -> !complaints.contacts().isEmpty();
            default -> kept.containsKey(component);
        };
    }

    /** Of all 14, those for which nothing is stated, in their order. */
    public Set<Component> missing() {
        Set<Component> missing = new TreeSet<>();
        for (Component component : Component.values()) {
            if (!states(component)) {
                missing.add(component);
            }
        }
        return missing;
    }
}
