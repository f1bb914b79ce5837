package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.reading.OfficeOnDay;
import id.go.bps.pst.standards.reading.StandardOnDay;
import id.go.bps.pst.standards.reading.StandardOnDay.DayAnswer;
import id.go.bps.pst.web.DatabaseAway;
import id.go.bps.pst.web.site.address.RequestedDay;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.site.store.PageStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Finds the page for a day. Many days have the same page: that of a version with one revision of its office's profile, or that of an office
 * from one change to the next. So requests for many days do not fill the memory, and the page states the period for which it holds.
 */
@ApplicationScoped
public class PastPages {

    /**
     * A page to keep.
     *
     * @param query part of its key in addition to the path; null where the page without a day is the answer
     * @param status of the answer
     */
    record PastPage(String query, int status, PageStore.Source source) {}

    @Inject
    private StandardOnDay days;

    @Inject
    private OfficeOnDay officeDays;

    @Inject
    private PageRenderer renderer;

    @Inject
    private SiteFrame frame;

    @Inject
    private OfficePage officePage;

    @Inject
    private StandardPage standardPage;

    @Inject
    private DayPage dayPage;

    @Inject
    private DatabaseAway away;

    private final KnownDays<DayAnswer> known = new KnownDays<>(DayAnswer::kind);
    private final KnownDays<OfficeOnDay.DayAnswer> knownOfOffices = new KnownDays<>(OfficeOnDay.DayAnswer::kind);

    /** Whether the page can be requested for a day: that of an office, or of a standard. */
    static boolean hasPast(SiteAddress address) {
        return address.template().equals(OfficePage.ADDRESS)
                || address.template().equals(StandardPage.IN_FORCE);
    }

    /**
     * @param address address of an office or a standard
     * @throws id.go.bps.pst.kernel.Refusal (not found) when there is no such office or standard
     */
    PastPage find(
            SiteAddress address,
            OfficeCode office,
            boolean own,
            RequestedDay asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (asked.blank()) {
            return new PastPage(null, HttpServletResponse.SC_OK, null);
        }
        if (asked.date() == null) {
            return new PastPage(
                    "tanggal",
                    HttpServletResponse.SC_BAD_REQUEST,
                    () -> renderDay(address, office, own, DayPage.DayState.NO_DAY, request, response));
        }
        return address.template().equals(OfficePage.ADDRESS)
                ? ofOffice(address, office, own, asked.date(), request, response)
                : ofStandard(address, office, own, asked.date(), request, response);
    }

    private PastPage ofStandard(
            SiteAddress address,
            OfficeCode office,
            boolean own,
            LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response) {
        Slug service = Slug.of(address.service());
        DayAnswer found = known.find(address.in(false).path(), day, () -> {
            away.check();
            return days.find(office, service, day);
        });
        return switch (found.kind()) {
            case NOT_OVER -> new PastPage(null, HttpServletResponse.SC_OK, null);
            case HELD ->
                new PastPage(
                        "versi=" + found.version() + "&profil=" + found.revision(),
                        HttpServletResponse.SC_OK,
                        () -> renderPast(address, office, own, found.version(), found.revision(), request, response));
            default ->
                new PastPage(
                        found.kind() + "=" + found.version(),
                        HttpServletResponse.SC_NOT_FOUND,
                        () -> renderDay(
                                address,
                                office,
                                own,
                                new DayPage.DayState(found.kind(), found.version(), null),
                                request,
                                response));
        };
    }

    private PastPage ofOffice(
            SiteAddress address,
            OfficeCode office,
            boolean own,
            LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response) {
        OfficeOnDay.DayAnswer found = knownOfOffices.find(address.in(false).path(), day, () -> {
            away.check();
            return officeDays.find(office, day);
        });
        return switch (found.kind()) {
            case NOT_OVER -> new PastPage(null, HttpServletResponse.SC_OK, null);
            case HELD ->
                new PastPage(
                        "sejak=" + found.since(),
                        HttpServletResponse.SC_OK,
                        () -> renderPast(address, office, own, found.since(), request, response));
            default ->
                new PastPage(
                        found.kind() + "=" + found.since(),
                        HttpServletResponse.SC_NOT_FOUND,
                        () -> renderDay(
                                address,
                                office,
                                own,
                                new DayPage.DayState(found.kind(), 0, found.since()),
                                request,
                                response));
        };
    }

    /** Renders a version with one revision of its office's profile. */
    private PageStore.RenderedPage renderPast(
            SiteAddress address,
            OfficeCode code,
            boolean own,
            int version,
            int revision,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        renderer.begin(address, own, request);
        standardPage.showPast(address, code, version, revision);
        frame.showPast(address, own, standardPage.getPast().from());
        frame.standsAt(standardPage.isLasting() ? address.to(StandardPage.VERSION, version) : address);
        return lasting(StandardPage.VIEW, request, response);
    }

    /**
     * Renders an office as it was from one change to the next.
     *
     * @param since instant of the first of them
     */
    private PageStore.RenderedPage renderPast(
            SiteAddress address,
            OfficeCode code,
            boolean own,
            Instant since,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        renderer.begin(address, own, request);
        officePage.showPast(address, code, since);
        frame.showPast(address, own, officePage.getPast().from());
        return lasting(OfficePage.VIEW, request, response);
    }

    /** Renders a sentence about a day for which there is nothing to show. */
    private PageStore.RenderedPage renderDay(
            SiteAddress address,
            OfficeCode code,
            boolean own,
            DayPage.DayState state,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        renderer.begin(address, own, request);
        frame.showPast(address.service() == null ? address : address.to(HistoryPage.ADDRESS), own, null);
        dayPage.show(address, code, state);
        return lasting("/site/day.xhtml", request, response);
    }

    /** A page that holds until there is news. */
    private PageStore.RenderedPage lasting(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        return new PageStore.RenderedPage(renderer.view(view, request, response), null);
    }
}
