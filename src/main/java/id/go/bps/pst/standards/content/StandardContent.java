package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.offices.profile.OfficeProfile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The content of one version of a standard: an immutable document that is stored, hashed, compared and shown as a whole. It has the 14
 * components of UU 25/2009 article 21. Rows may be empty and are never guessed; what is not stated is null or absent.
 *
 * @param title the office's name for the service
 * @param effectiveDate first day on which it is in force, in the office's zone; null where not stated
 * @param kept components 7 to 14 as text; absent where not stated
 * @param englishTitle null where there is none
 * @param english text of components; null where no component has one, so that the digest of older documents does not change
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
        Map<Component, String> kept,
        Translation englishTitle,
        Map<Component, Translation> english)
        implements Serializable {

    /** Properties of a row that readers do not see; a change of them changes no statement. */
    private static final Set<String> UNSAID = Set.of("rawText", "marker", "source");

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
        english = english == null || english.isEmpty() ? null : Collections.unmodifiableMap(new EnumMap<>(english));
    }

    /** A standard with a name only. */
    public static StandardContent bare(String title) {
        return of(title).build();
    }

    /** A builder for a standard of that name, in which nothing is stated yet. */
    public static Builder of(String title) {
        Builder builder = new Builder();
        builder.title = title;
        return builder;
    }

    /** A builder that begins with this content. */
    public Builder but() {
        Builder builder = of(title);
        builder.decree = decree;
        builder.effectiveDate = effectiveDate;
        builder.requirements = requirements;
        builder.procedure = procedure;
        builder.time = time;
        builder.fee = fee;
        builder.products = products;
        builder.complaints = complaints;
        builder.kept = kept;
        builder.englishTitle = englishTitle;
        builder.english = english;
        return builder;
    }

    /** The same content, in force from {@code date}; null for not stated. */
    public StandardContent effectiveFrom(LocalDate date) {
        return but().effectiveDate(date).build();
    }

    /** The same content with this decree. */
    public StandardContent decreedBy(Decree other) {
        return but().decree(other).build();
    }

    /** The same content with these texts for components 7 to 14. */
    public StandardContent keeping(Map<Component, String> texts) {
        return but().kept(texts).build();
    }

    /** The same content without complaint channels that are not contacts of the office. */
    public StandardContent complainingTo(OfficeProfile office) {
        return but().complaints(complaints.within(office)).build();
    }

    /** The same content with these English texts; their digests are not changed. */
    public StandardContent inEnglish(Translation ofTitle, Map<Component, Translation> ofComponents) {
        return but().english(ofTitle, ofComponents).build();
    }

    /** The English text of a component; empty where there is none. */
    public Optional<Translation> translation(Component component) {
        return english == null ? Optional.empty() : Optional.ofNullable(english.get(component));
    }

    /** Whether the Indonesian text has changed since the English one was written or confirmed. */
    public boolean outdated(Component component) {
        return translation(component)
                .filter(text -> !text.of().equals(digest(component)))
                .isPresent();
    }

    public boolean outdatedTitle() {
        return englishTitle != null && !englishTitle.of().equals(titleDigest());
    }

    /** Components whose English text is out of date, in their order. */
    public Set<Component> outdated() {
        Set<Component> outdated = new TreeSet<>();
        for (Component component : Component.values()) {
            if (outdated(component)) {
                outdated.add(component);
            }
        }
        return outdated;
    }

    /** The content of a component; never null. */
    public PartContent part(Component component) {
        return component.of(this);
    }

    /** The digest of the Indonesian words of a component, as readers see them. */
    public String digest(Component component) {
        return Documents.sha256Without(UNSAID, Map.of("stated", part(component).digested()));
    }

    public String titleDigest() {
        return Documents.sha256Without(UNSAID, Map.of("stated", title));
    }

    /** Whether anything is stated for this component. */
    public boolean states(Component component) {
        return part(component).stated();
    }

    /** The components for which nothing is stated, in their order. */
    public Set<Component> missing() {
        Set<Component> missing = new TreeSet<>();
        for (Component component : Component.values()) {
            if (!states(component)) {
                missing.add(component);
            }
        }
        return missing;
    }

    /** Builds a content part by part; a part that is not given is not stated. */
    public static final class Builder {

        private String title;
        private Decree decree;
        private LocalDate effectiveDate;
        private Outline requirements;
        private Outline procedure;
        private Times time;
        private Fee fee;
        private Products products;
        private ComplaintChannels complaints;
        private Map<Component, String> kept;
        private Translation englishTitle;
        private Map<Component, Translation> english;

        private Builder() {}

        public Builder decree(Decree value) {
            decree = value;
            return this;
        }

        public Builder effectiveDate(LocalDate value) {
            effectiveDate = value;
            return this;
        }

        public Builder requirements(Outline value) {
            requirements = value;
            return this;
        }

        public Builder procedure(Outline value) {
            procedure = value;
            return this;
        }

        public Builder time(Times value) {
            time = value;
            return this;
        }

        public Builder fee(Fee value) {
            fee = value;
            return this;
        }

        public Builder products(Products value) {
            products = value;
            return this;
        }

        public Builder complaints(ComplaintChannels value) {
            complaints = value;
            return this;
        }

        public Builder kept(Map<Component, String> value) {
            kept = value;
            return this;
        }

        Builder kept(Component component, String text) {
            Map<Component, String> texts = new EnumMap<>(Component.class);
            if (kept != null) {
                texts.putAll(kept);
            }
            texts.put(component, text);
            kept = texts;
            return this;
        }

        /** The content of one component, of the component's own type. */
        public Builder part(Component component, PartContent said) {
            component.set(this, said);
            return this;
        }

        /** This content with one part, and its English text, of another. */
        public Builder like(StandardContent other, Part part) {
            if (part.equals(Part.TITLE)) {
                title = other.title;
                englishTitle = other.englishTitle;
            } else if (part.equals(Part.DECREE)) {
                decree = other.decree;
                effectiveDate = other.effectiveDate;
            } else {
                part(part.component(), other.part(part.component()));
                Map<Component, Translation> texts = new EnumMap<>(Component.class);
                if (english != null) {
                    texts.putAll(english);
                }
                texts.remove(part.component());
                other.translation(part.component()).ifPresent(text -> texts.put(part.component(), text));
                english = texts;
            }
            return this;
        }

        /** Text of the name and of components; null where there is none. */
        public Builder english(Translation ofTitle, Map<Component, Translation> ofComponents) {
            englishTitle = ofTitle;
            english = ofComponents;
            return this;
        }

        /**
         * The document.
         *
         * @throws id.go.bps.pst.kernel.Refusal (invalid) when a text is too long or has characters that are not allowed, or there is no
         * name
         */
        public StandardContent build() {
            return new StandardContent(
                    title,
                    decree,
                    effectiveDate,
                    requirements,
                    procedure,
                    time,
                    fee,
                    products,
                    complaints,
                    kept,
                    englishTitle,
                    english);
        }
    }
}
