package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardOnDay;
import id.go.bps.pst.standards.StandardOnDay.Found;
import id.go.bps.pst.standards.StandardOnDay.Kind;
import id.go.bps.pst.web.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Says what page answers for a day: many days come to one page, that of a version with the revision of its office's profile that held beside
 * it. So strangers who ask for every day there ever was fill no memory, and the page says of itself from when to when it held.
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
    private PageRenderer renderer;

    @Inject
    private DatabaseAway away;

    private final KnownDays known = new KnownDays();

    /**
     * @param address of a standard
     * @throws id.go.bps.pst.kernel.Refused (not found) when there is no such standard
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
                    () -> renderer.renderDay(address, office, own, null, request, response));
        }
        Slug service = Slug.of(address.service());
        Found found = known.find(address.in(false).path(), asked.date(), () -> {
            away.check();
            return days.find(office, service, asked.date());
        });
        if (found.kind() == Kind.NOT_OVER) {
            return new Past(null, HttpServletResponse.SC_OK, null);
        }
        if (found.kind() == Kind.HELD) {
            return new Past(
                    "versi=" + found.version() + "&profil=" + found.revision(),
                    HttpServletResponse.SC_OK,
                    () -> renderer.renderPast(
                            address, office, own, found.version(), found.revision(), request, response));
        }
        return new Past(
                found.kind() + "=" + found.version(),
                HttpServletResponse.SC_NOT_FOUND,
                () -> renderer.renderDay(address, office, own, found, request, response));
    }
}
