package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.words.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Offices as they stand in a list: what they are called, and which services they have published. */
@RequestScoped
public class OfficeCards {

    /**
     * One office in a list.
     *
     * @param name without "BPS", since all have that; of the head office with it, since its area has no name
     * @param services what it has published, in a sentence's order; empty where nothing
     */
    public record Card(String slug, String name, String services) {}

    @Inject
    private StandardReading standards;

    @Inject
    private Language language;

    private Map<OfficeCode, List<ServiceView>> published;

    /** The offices that serve the public now: by the areas' names, regencies before cities. */
    List<Card> of(Collection<Entry> offices) {
        return offices.stream()
                .filter(office -> office.successor() == null)
                .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::area, byName()))
                .map(office -> new Card(office.slug(), name(office), services(office.code())))
                .toList();
    }

    private static String name(Entry office) {
        return office.kind() == OfficeKind.HEAD_OFFICE
                ? office.name()
                : office.name().replaceFirst("^BPS ", "");
    }

    /** As Indonesians sort names. */
    static Comparator<Object> byName() {
        return Collator.getInstance(Language.INDONESIAN);
    }

    private String services(OfficeCode office) {
        if (published == null) {
            published = standards.listOffered();
        }
        return published.getOrDefault(office, List.of()).stream()
                .map(service -> language.pick(service.indonesianName(), service.englishName()))
                .collect(Collectors.joining(", "));
    }
}
