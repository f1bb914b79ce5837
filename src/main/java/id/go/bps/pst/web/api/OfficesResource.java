package id.go.bps.pst.web.api;

import id.go.bps.pst.export.PublicServiceCatalogue;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.offices.hours.ServiceHours;
import id.go.bps.pst.offices.profile.OfficeHours;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.web.api.data.Csv;
import id.go.bps.pst.web.api.data.Form;
import id.go.bps.pst.web.api.data.OfficeData;
import id.go.bps.pst.web.api.data.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The offices, their profiles, and their hours. */
@Path("/offices")
@RequestScoped
public class OfficesResource extends PublicData {

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private OfficeHours officeHours;

    @Inject
    private Clock clock;

    @GET
    public Response list(@QueryParam("kind") String kind, @QueryParam("province") String province) {
        Form form = requested(Form.JSON, Form.CSV);
        OfficeKind wanted = kind == null ? null : kind(kind);
        OfficeCode within = province == null ? null : office(province).code();
        List<OfficeDirectory.Entry> all = directory.all().stream()
                .filter(office -> wanted == null || office.kind() == wanted)
                .filter(office -> within == null || within.covers(office.code()))
                .toList();
        if (form == Form.CSV) {
            return form.answer(
                    request,
                    Csv.of(
                            List.of(
                                    "code",
                                    "slug",
                                    "name",
                                    "kind",
                                    "page",
                                    "ministry_code",
                                    "parent",
                                    "zone",
                                    "latitude",
                                    "longitude"),
                            all,
                            office -> Arrays.asList(
                                    office.code(),
                                    office.slug(),
                                    office.name(),
                                    office.kind(),
                                    addresses.page(office.slug()),
                                    office.ministryCode(),
                                    addresses.slug(office.parent()),
                                    office.zone(),
                                    office.seat() == null ? null : office.seat().latitude(),
                                    office.seat() == null ? null : office.seat().longitude())));
        }
        return page(all, office -> OfficeData.Entry.of(office, addresses));
    }

    private static OfficeKind kind(String text) {
        try {
            return OfficeKind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("kind is one of " + Arrays.toString(OfficeKind.values()) + ".");
        }
    }

    @GET
    @Path("/{office}")
    public Response get(@PathParam("office") String office) {
        Form form = requested(Form.JSON, Form.JSON_LD, Form.TURTLE);
        OfficeCode code = office(office).code();
        OfficeView view = profiles.get(code);
        if (form == Form.JSON) {
            return json(OfficeData.Office.of(view, addresses));
        }
        PublicServiceCatalogue catalogue = new PublicServiceCatalogue(addresses.base()).add(view);
        for (StandardView standard : reading.listPublished(code)) {
            catalogue.add(standard);
        }
        return answer(form, catalogue);
    }

    @GET
    @Path("/{office}/hours")
    public Response hours(@PathParam("office") String office, @QueryParam("at") String at) {
        requested(Form.JSON);
        OfficeDirectory.Entry entry = office(office);
        ServiceHours hours = officeHours.get(entry.code());
        Instant instant = at == null ? clock.instant() : instant(at);
        List<DeliveryMode> modes = hours.modes();
        return json(new OfficeData.OpenAt(
                entry.slug(),
                hours.zone().getId(),
                hours.zoneName(),
                instant,
                modes.stream()
                        .map(mode -> OfficeData.Open.of(mode, hours.at(instant, mode)))
                        .toList()));
    }

    /** Parses an instant between the years 2000 and 2100; for others no hours are known. */
    private static Instant instant(String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text.replace(' ', '+'));
            if (at.getYear() >= 2000 && at.getYear() < 2100) {
                return at.toInstant();
            }
        } catch (DateTimeException e) {
            // Refused below
        }
        throw Problem.badRequest("at is an instant with its offset, such as 2026-11-23T09:00:00+08:00.");
    }
}
