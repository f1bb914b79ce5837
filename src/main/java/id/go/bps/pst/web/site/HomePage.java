package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.standards.ServiceSummary;
import id.go.bps.pst.standards.StandardReading;
import id.go.bps.pst.web.Language;
import id.go.bps.pst.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every office, by province. */
@Named("siteHomePage")
@RequestScoped
public class HomePage {

    /**
     * A province with its offices, its own first; or the head office alone.
     *
     * @param code two digits
     */
    public record Region(String code, String name, List<Card> offices) {}

    /**
     * An office on the page.
     *
     * @param services what it has published, in a sentence's order; empty where nothing
     */
    public record Card(String slug, String name, String services) {}

    private static final String HEAD_OFFICE = OfficeCode.HEAD_OFFICE.getProvince();
    private static final int MANY = 6;

    @Inject
    private OfficeDirectory directory;

    @Inject
    private StandardReading standards;

    @Inject
    private Language language;

    @Inject
    private Words words;

    private List<Region> regions = List.of();

    public void show() {
        Map<String, String> services = standards.listPublished().stream()
                .collect(Collectors.groupingBy(
                        ServiceSummary::office,
                        Collectors.mapping(
                                summary -> language.pick(
                                        summary.service().indonesianName(),
                                        summary.service().englishName()),
                                Collectors.joining(", "))));
        Map<String, List<Entry>> byProvince = new TreeMap<>();
        for (Entry office : directory.list()) {
            byProvince
                    .computeIfAbsent(office.code().getProvince(), province -> new ArrayList<>())
                    .add(office);
        }
        regions = byProvince.entrySet().stream()
                .map(province -> region(province.getKey(), province.getValue(), services))
                .sorted(Comparator.comparing((Region region) -> region.code().equals(HEAD_OFFICE))
                        .thenComparing(Region::name, Collator.getInstance(Language.INDONESIAN)))
                .toList();
    }

    private Region region(String code, List<Entry> offices, Map<String, String> services) {
        String name = code.equals(HEAD_OFFICE)
                ? words.of("site", "site_home.head_office")
                : offices.stream()
                        .filter(office -> office.kind() == OfficeKind.PROVINCE)
                        .findFirst()
                        .map(Provinces::nameOf)
                        .orElse(code);
        return new Region(
                code,
                name,
                offices.stream()
                        .map(office -> new Card(
                                office.slug(),
                                office.name(),
                                services.getOrDefault(office.code().getValue(), "")))
                        .toList());
    }

    public List<Region> getRegions() {
        return regions;
    }

    /** Whether a reader would have to look for a province. */
    public boolean isManyRegions() {
        return regions.size() > MANY;
    }
}
