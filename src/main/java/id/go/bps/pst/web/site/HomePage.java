package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.site.OfficeCards.Card;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The home page: all offices, by province. */
@Named("siteHomePage")
@RequestScoped
public class HomePage implements PublicPage {

    static final AddressTemplate ADDRESS = AddressTemplate.of("/");

    /**
     * A province with its offices, the provincial office first.
     *
     * @param code of the province's office
     */
    public record Region(String code, String name, List<Card> offices) {}

    @Inject
    private OfficeDirectory directory;

    @Inject
    private OfficeCards cards;

    private List<Card> headOffice = List.of();
    private List<Region> regions = List.of();

    @Override
    public List<AddressTemplate> templates() {
        return List.of(ADDRESS);
    }

    @Override
    public PageContent show(SiteAddress address, OfficeCode office) {
        Map<OfficeCode, List<Entry>> byRegion = directory.list().stream().collect(Collectors.groupingBy(Entry::region));
        headOffice = cards.of(byRegion.getOrDefault(OfficeCode.HEAD_OFFICE, List.of()));
        regions = byRegion.entrySet().stream()
                .filter(region -> !region.getKey().equals(OfficeCode.HEAD_OFFICE))
                .map(region -> new Region(
                        region.getKey().getValue(),
                        area(region.getKey(), region.getValue()),
                        cards.of(region.getValue())))
                .sorted(Comparator.comparing(Region::name, OfficeCards.byName()))
                .toList();
        return PageContent.view("/site/home.xhtml");
    }

    @Override
    public List<ListedAddress> list(Entry office) {
        return office == null ? List.of(new ListedAddress(SiteAddress.of(ADDRESS, false), null)) : List.of();
    }

    private static String area(OfficeCode province, List<Entry> offices) {
        return offices.stream()
                .filter(office -> office.code().equals(province))
                .findFirst()
                .map(Entry::area)
                .orElse(province.getValue());
    }

    /** The head office alone. */
    public List<Card> getHeadOffice() {
        return headOffice;
    }

    public List<Region> getRegions() {
        return regions;
    }

    public int getOffices() {
        return headOffice.size()
                + regions.stream().mapToInt(region -> region.offices().size()).sum();
    }
}
