package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.OfficeOnDay;
import id.go.bps.pst.standards.StandardOnDay;
import id.go.bps.pst.standards.StandardOnDay.Found;
import id.go.bps.pst.web.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;

/**
 * Says what page answers for a day: many days come to one page, that of a version with the revision of its office's profile that held beside
 * it, or that of an office from one change to the next. So strangers who ask for every day there ever was fill no memory, and the page says
 * of itself from when to when it held.
 */
@ApplicationScoped
public class PastPages {

    /**
     * A page to be kept.
     *
     * @param query what its address is kept with, beside the path; null where the page without a day is the answer
     * @param status of the answer
     */
    record Past(String query, int status, PageStore.Source source) {}

    @Inject
    private StandardOnDay days;

    @Inject
    private OfficeOnDay officeDays;

    @Inject
    private PageRenderer renderer;

    @Inject
    private DatabaseAway away;

    private final KnownDays<Found> known = new KnownDays<>(Found::kind);
    private final KnownDays<OfficeOnDay.Found> knownOfOffices = new KnownDays<>(OfficeOnDay.Found::kind);

    /**
     * @param address of an office or a standard
     * @throws id.go.bps.pst.kernel.Refused (not found) when there is no such office or standard
     */
    Past find(
            SiteAddress address,
            OfficeCode office,
            boolean own,
            DayAsked asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (asked.blank()) {
            return new Past(null, HttpServletResponse.SC_OK, null);
        }
        if (asked.date() == null) {
            return new Past(
                    "tanggal",
                    HttpServletResponse.SC_BAD_REQUEST,
                    () -> renderer.renderDay(address, office, own, DayPage.Told.NO_DAY, request, response));
        }
        return address.page() == SiteAddress.Page.OFFICE
                ? ofOffice(address, office, own, asked.date(), request, response)
                : ofStandard(address, office, own, asked.date(), request, response);
    }

    private Past ofStandard(
            SiteAddress address,
            OfficeCode office,
            boolean own,
            LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response) {
        Slug service = Slug.of(address.service());
        Found found = known.find(address.in(false).path(), day, () -> {
            away.check();
            return days.find(office, service, day);
        });
        return switch (found.kind()) {
            case NOT_OVER -> new Past(null, HttpServletResponse.SC_OK, null);
            case HELD ->
                new Past(
                        "versi=" + found.version() + "&profil=" + found.revision(),
                        HttpServletResponse.SC_OK,
                        () -> renderer.renderPast(
                                address, office, own, found.version(), found.revision(), request, response));
            default ->
                new Past(
                        found.kind() + "=" + found.version(),
                        HttpServletResponse.SC_NOT_FOUND,
                        () -> renderer.renderDay(
                                address,
                                office,
                                own,
                                new DayPage.Told(found.kind(), found.version(), null),
                                request,
                                response));
        };
    }

    private Past ofOffice(
            SiteAddress address,
            OfficeCode office,
            boolean own,
            LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response) {
        OfficeOnDay.Found found = knownOfOffices.find(address.in(false).path(), day, () -> {
            away.check();
            return officeDays.find(office, day);
        });
        return switch (found.kind()) {
            case NOT_OVER -> new Past(null, HttpServletResponse.SC_OK, null);
            case HELD ->
                new Past(
                        "sejak=" + found.since(),
                        HttpServletResponse.SC_OK,
                        () -> renderer.renderPast(address, office, own, found.since(), request, response));
            default ->
                new Past(
                        found.kind() + "=" + found.since(),
                        HttpServletResponse.SC_NOT_FOUND,
                        () -> renderer.renderDay(
                                address,
                                office,
                                own,
                                new DayPage.Told(found.kind(), 0, found.since()),
                                request,
                                response));
        };
    }
}
