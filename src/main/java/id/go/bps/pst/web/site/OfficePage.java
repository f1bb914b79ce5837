package id.go.bps.pst.web.site;

import id.go.bps.pst.export.StructuredData;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeHours;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.offices.OfficeProfiles;
import id.go.bps.pst.offices.OfficeView;
import id.go.bps.pst.offices.ServiceHours;
import id.go.bps.pst.standards.ModeList;
import id.go.bps.pst.standards.StandardReading;
import id.go.bps.pst.standards.StandardView;
import id.go.bps.pst.web.Words;
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

/** One office: what it offers, where it is, when it serves, how to reach it. */
@Named("siteOfficePage")
@RequestScoped
public class OfficePage {

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private StandardReading reading;

    @Inject
    private SiteDirectory directory;

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
    private Instant until;
    private List<StandardView> standards = List.of();
    private OfficeView parent;
    private String provinceName;

    public void show(OfficeCode code) {
        office = profiles.get(code);
        hours = officeHours.get(code);
        until = hours.nextChange(clock.instant());
        standards = reading.listPublished(code);
        provinceName = office.kind() == OfficeKind.REGENCY || office.kind() == OfficeKind.CITY
                ? directory.find(province(code)).map(Provinces::nameOf).orElse(null)
                : null;
        parent = standards.isEmpty() ? whomToAsk(code) : null;
    }

    /** The next office above that can be reached; the very next where none can. */
    private OfficeView whomToAsk(OfficeCode code) {
        List<OfficeView> above = Stream.iterate(above(code), Optional::isPresent, next -> above(next.orElseThrow()))
                .flatMap(Optional::stream)
                .filter(next -> directory.find(next).isPresent())
                .map(profiles::get)
                .toList();
        return above.stream()
                .filter(next -> !next.profile().contacts().isEmpty())
                .findFirst()
                .or(() -> above.stream().findFirst())
                .orElse(null);
    }

    private static Optional<OfficeCode> above(OfficeCode code) {
        if (code.equals(OfficeCode.HEAD_OFFICE)) {
            return Optional.empty();
        }
        return Optional.of(code.isProvincial() ? OfficeCode.HEAD_OFFICE : province(code));
    }

    private static OfficeCode province(OfficeCode code) {
        return OfficeCode.of(code.getProvince() + "00");
    }

    public OfficeView getOffice() {
        return office;
    }

    public ServiceHours getHours() {
        return hours;
    }

    /** From when on the page says something else of the hours; told before it is rendered, so that a turn meanwhile is not missed. */
    public Instant getUntil() {
        return until;
    }

    public List<StandardView> getStandards() {
        return standards;
    }

    /** Whom to ask where nothing is published; else null. */
    public OfficeView getParent() {
        return parent;
    }

    /** Of a regency's or a city's office; else null. */
    public String getProvinceName() {
        return provinceName;
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

    /** What search engines read in it, as an element: written in the page itself it would be given a nonce, which a kept page cannot have. */
    public String getStructured() {
        return "<script type=\"application/ld+json\">" + StructuredData.of(office, baseUrl) + "</script>";
    }
}
