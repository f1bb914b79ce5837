package id.go.bps.pst.web.site;

import id.go.bps.pst.export.StructuredData;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.offices.hours.ServiceHours;
import id.go.bps.pst.offices.profile.OfficeHours;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.reading.ServiceSummary;
import id.go.bps.pst.standards.reading.StandardOnDay;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionDifference;
import id.go.bps.pst.web.DatabaseAway;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.words.StandardText;
import id.go.bps.pst.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page of a standard in force, or of one of its versions. */
@Named("siteStandardPage")
@RequestScoped
public class StandardPage implements PublicPage {

    static final AddressTemplate IN_FORCE = AddressTemplate.of("/{office}/{service}");
    static final AddressTemplate VERSION = AddressTemplate.of("/{office}/{service}/versi/{version}");
    static final String VIEW = "/site/standard.xhtml";

    @Inject
    private StandardReading reading;

    @Inject
    private StandardOnDay days;

    @Inject
    private StandardText standardText;

    @Inject
    private Words words;

    @Inject
    private OfficeHours officeHours;

    @Inject
    private Clock clock;

    @Inject
    private DatabaseAway away;

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private SiteAddress address;
    private ServiceHours hours;
    private StandardView standard;
    private StandardReading.Original original;
    private VersionDifference change;
    private ServiceView successor;
    private StandardOnDay.PastStandard past;

    /** The published services of all offices, by code; read once, however many offices are listed. */
    private Map<String, List<ServiceSummary>> published;

    @Override
    public List<AddressTemplate> templates() {
        return List.of(IN_FORCE, VERSION);
    }

    @Override
    public PageContent show(SiteAddress shown, OfficeCode office) {
        Slug service = Slug.of(shown.service());
        address = shown;
        standard = shown.template().equals(VERSION)
                ? reading.getVersion(office, service, shown.version())
                : reading.getPublished(office, service);
        hours = shown.template().equals(IN_FORCE) ? officeHours.get(office) : null;
        // Determined before the page is rendered, so that a change of the opening in the meantime is not missed
        Instant until = hours == null ? null : hours.nextChange(clock.instant());
        add(office, service);
        return new PageContent.View(VIEW, until);
    }

    /**
     * The same service of the successor office, or that office's page where it has none; for a merged service the one into which it was
     * merged.
     */
    @Override
    public Optional<SiteAddress> findMoved(SiteAddress asked, Entry office, Entry merging) {
        if (!asked.template().equals(IN_FORCE)) {
            return Optional.empty();
        }
        Slug service = Slug.of(asked.service());
        if (merging != null) {
            return reading.findSame(merging.code(), office.code(), service)
                    .map(same -> asked.movedTo(merging.slug()).ofService(same))
                    .or(() -> Optional.of(OfficePage.at(asked.english(), merging.slug())));
        }
        return away.isNow()
                ? Optional.empty()
                : reading.findSuccessor(office.code(), service).map(into -> asked.ofService(into.slug()));
    }

    @Override
    public List<ListedAddress> list(Entry office) {
        if (office == null) {
            return List.of();
        }
        if (published == null) {
            published = reading.listPublished().stream().collect(Collectors.groupingBy(ServiceSummary::office));
        }
        return published.getOrDefault(office.code().getValue(), List.of()).stream()
                .map(each -> new ListedAddress(
                        new SiteAddress(
                                IN_FORCE, false, office.slug(), each.service().slug(), 0),
                        each.publishedAt()))
                .toList();
    }

    /** Shows a version with a revision of its office's profile. */
    public void showPast(SiteAddress shown, OfficeCode office, int number, int revision) {
        Slug service = Slug.of(shown.service());
        address = shown;
        past = days.get(office, service, number, revision);
        standard = past.standard();
        add(office, service);
    }

    private void add(OfficeCode office, Slug service) {
        original = standard.version().hasOriginal()
                ? reading.getOriginal(office, service, standard.version().number())
                : null;
        successor = isWithdrawn() ? reading.findSuccessor(office, service).orElse(null) : null;
        change =
                reading.findChange(office, service, standard.version().number()).orElse(null);
    }

    public StandardView getStandard() {
        return standard;
    }

    /** The period for which the page holds; null for the present. */
    public StandardOnDay.PastStandard getPast() {
        return past;
    }

    /** Whether the page is at the version's own address, because another version or none is in force. */
    public boolean isLasting() {
        return standard.version().status() != Status.PUBLISHED;
    }

    /** The hours; null on the page of an earlier version. */
    public ServiceHours getHours() {
        return hours;
    }

    public boolean isSuperseded() {
        return past == null && standard.version().status() == Status.SUPERSEDED;
    }

    public boolean isWithdrawn() {
        return past == null && standard.version().status() == Status.WITHDRAWN;
    }

    /** The service into which a withdrawn one was merged; null for none. */
    public ServiceView getSuccessor() {
        return successor;
    }

    /** The address of that service. */
    public String getSuccessorAddress() {
        return successor == null
                ? null
                : address.to(IN_FORCE).ofService(successor.slug()).path();
    }

    /** Whether another version took the place of a withdrawn one. */
    public boolean isReplaced() {
        return standard.otherVersions().stream().anyMatch(other -> other.status() == Status.PUBLISHED);
    }

    public String getInForce() {
        return address.to(IN_FORCE).path();
    }

    /** The address of the history. */
    public String getHistory() {
        return address.to(HistoryPage.ADDRESS).path();
    }

    /** The difference from the version before; null for the first. */
    public VersionDifference getChange() {
        return change;
    }

    /** The address of the page with this difference. */
    public String getChanges() {
        return change == null
                ? null
                : address.to(ChangesPage.ADDRESS, standard.version().number()).path();
    }

    /** The file from which this version was imported; null for none. */
    public StandardReading.Original getOriginal() {
        return original;
    }

    /** The address of this version as PDF; in English where the office wrote English. */
    public String getPaper() {
        boolean english = address.english() && SitePapers.isTranslated(standard);
        return address.in(english)
                .to(SitePapers.VERSION, standard.version().number())
                .path();
    }

    /** The language of the PDF. */
    public String getPaperLanguage() {
        return getPaper().startsWith("/en/") ? "en" : "id";
    }

    public String getOriginalAddress() {
        return address.to(OriginalFiles.ADDRESS, standard.version().number()).path();
    }

    public String getTitle() {
        String key = address.template().equals(VERSION) || past != null
                ? "site_standard.title_version"
                : "site_standard.title";
        return text(
                key,
                standardText.title(standard.content()),
                standard.office().name(),
                standard.version().number());
    }

    /** One sentence with the names of the six components, for search engines. */
    public String getDescription() {
        String components = Arrays.stream(Component.values())
                .filter(Component::isPublic)
                .map(component -> words.get("component." + component).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
        return text(
                "site_standard.description",
                standardText.title(standard.content()),
                standard.office().name(),
                components);
    }

    private String text(String key, Object... arguments) {
        return MessageFormat.format(words.of("site", key), arguments);
    }

    /**
     * The data of a standard in force for search engines, as a complete element: PrimeFaces would add a nonce to an element of the view,
     * which a kept page cannot have.
     */
    public String getStructured() {
        boolean inForce = address.template().equals(IN_FORCE)
                && past == null
                && standard.version().status() == Status.PUBLISHED;
        return inForce
                ? "<script type=\"application/ld+json\">" + StructuredData.of(standard, baseUrl) + "</script>"
                : "";
    }
}
