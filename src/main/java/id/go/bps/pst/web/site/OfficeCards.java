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

/** The entries of offices in lists: name and published services. */
@RequestScoped
public class OfficeCards {

    /**
     * One office in a list.
     *
     * @param name without "BPS", which all names have; for the head office with it, because its area has no name
     * @param services names of its published services, as part of a sentence; empty for none
     */
    public record Card(String slug, String name, String services) {}

    @Inject
    private StandardReading standards;

    @Inject
    private Language language;

    private Map<OfficeCode, List<ServiceView>> published;

    /** The offices that serve the public now, by the names of their areas, regencies before cities. */
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

    /** The Indonesian order of names. */
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
