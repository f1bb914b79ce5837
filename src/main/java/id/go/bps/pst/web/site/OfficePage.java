package id.go.bps.pst.web.site;

import id.go.bps.pst.export.StructuredData;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.offices.hours.ServiceHours;
import id.go.bps.pst.offices.profile.OfficeHours;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.reading.OfficeOnDay;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.site.OfficeCards.Card;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.RequestedDay;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page of an office: services, address, hours, contacts. */
@Named("siteOfficePage")
@RequestScoped
public class OfficePage implements PublicPage {

    static final AddressTemplate ADDRESS = AddressTemplate.of("/{office}");
    static final String VIEW = "/site/office.xhtml";

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private StandardReading reading;

    @Inject
    private SiteDirectory directory;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private OfficeOnDay days;

    @Inject
    private OfficeCards cards;

    @Inject
    private Words words;

    @Inject
    private OfficeHours officeHours;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private OfficeView office;
    private ServiceHours hours;
    private List<StandardView> standards = List.of();
    private OfficeView parent;
    private Entry province;
    private List<Card> below = List.of();
    private OfficeOnDay.PastOffice past;
    private String inForce;

    /** The address of an office's page. */
    static SiteAddress at(boolean english, String slug) {
        return new SiteAddress(ADDRESS, english, slug, null, 0);
    }

    @Override
    public List<AddressTemplate> templates() {
        return List.of(ADDRESS);
    }

    @Override
    public PageContent show(SiteAddress address, OfficeCode code) {
        inForce = address.path();
        office = profiles.get(code);
        hours = officeHours.get(code);
        // Determined before the page is rendered, so that a change of the opening in the meantime is not missed
        Instant until = hours.nextChange(clock.instant());
        standards = reading.listPublished(code);
        Entry own = directory.find(code).orElseThrow(Refusal::notFound);
        province =
                own.region().equals(code) ? null : directory.find(own.region()).orElse(null);
        below = own.region().equals(code)
                ? cards.of(offices.list().stream()
                        .filter(other -> code.equals(other.parent()))
                        .toList())
                : List.of();
        parent = standards.isEmpty() ? officeToAsk(code) : null;
        return new PageContent.View(VIEW, until);
    }

    @Override
    public Optional<SiteAddress> findMoved(SiteAddress address, Entry merged, Entry successor) {
        return Optional.ofNullable(successor).map(now -> address.movedTo(now.slug()));
    }

    @Override
    public List<ListedAddress> list(Entry listed) {
        return listed == null ? List.of() : List.of(new ListedAddress(at(false, listed.slug()), null));
    }

    /** Shows the office as it was from an instant on at which something changed, without anything about the present. */
    void showPast(SiteAddress address, OfficeCode code, Instant since) {
        past = days.get(code, since);
        office = past.office();
        standards = past.standards();
        inForce = address.path();
        Entry own = directory.find(code).orElseThrow(Refusal::notFound);
        province =
                own.region().equals(code) ? null : directory.find(own.region()).orElse(null);
    }

    /** The nearest higher office that has contacts; the next higher one where none has. */
    private OfficeView officeToAsk(OfficeCode code) {
        List<OfficeView> above = Stream.iterate(above(code), Optional::isPresent, next -> above(next.orElseThrow()))
                .flatMap(Optional::stream)
                .map(profiles::get)
                .toList();
        return above.stream()
                .filter(next -> !next.profile().contacts().isEmpty())
                .findFirst()
                .or(() -> above.stream().findFirst())
                .orElse(null);
    }

    private Optional<OfficeCode> above(OfficeCode code) {
        return directory.find(code).map(Entry::parent);
    }

    public OfficeView getOffice() {
        return office;
    }

    /** The period for which the page holds; null for the present. */
    public OfficeOnDay.PastOffice getPast() {
        return past;
    }

    /** The address of today's page. */
    public String getInForce() {
        return inForce;
    }

    /** The query of links to standards, with the day; empty for today. */
    public String getOnDay() {
        return past == null ? "" : "?" + RequestedDay.PARAMETER + "=" + past.from();
    }

    /** The hours; null on a page of a past day. */
    public ServiceHours getHours() {
        return hours;
    }

    public List<StandardView> getStandards() {
        return standards;
    }

    /** The office to ask where nothing is published; else null. */
    public OfficeView getParent() {
        return parent;
    }

    /** The provincial office of a regency or city; else null. */
    public Entry getProvince() {
        return province;
    }

    /** The offices below this one. */
    public List<Card> getBelow() {
        return below;
    }

    public String getHierarchy() {
        return String.join(" / ", office.profile().hierarchy());
    }

    /** "Kunjungan langsung, Daring": the one mode of a service that is split, else those that its requirements and its procedure name. */
    public String modes(StandardView standard) {
        if (standard.service().mode() != null) {
            return words.get("mode." + standard.service().mode());
        }
        Set<DeliveryMode> modes = EnumSet.noneOf(DeliveryMode.class);
        Stream.of(standard.content().requirements(), standard.content().procedure())
                .flatMap(outline -> outline.lists().stream())
                .map(ModeList::mode)
                .filter(mode -> mode != null)
                .forEach(modes::add);
        return modes.stream().map(mode -> words.get("mode." + mode)).collect(Collectors.joining(", "));
    }

    /**
     * The data for search engines, as a complete element: PrimeFaces would add a nonce to an element of the view, which a kept page cannot
     * have.
     */
    public String getStructured() {
        return past != null
                ? ""
                : "<script type=\"application/ld+json\">" + StructuredData.of(office, baseUrl) + "</script>";
    }
}
