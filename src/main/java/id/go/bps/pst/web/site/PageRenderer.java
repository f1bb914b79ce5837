package id.go.bps.pst.web.site;

import id.go.bps.pst.finding.Wanted;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardReading;
import id.go.bps.pst.web.Language;
import id.go.bps.pst.web.ReadyReply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Renders a public page to bytes: fills the bean of the page, so that whatever the business refuses is known before a byte is written,
 * and forwards to its view. What comes out depends on the address alone, not on who asks.
 */
@ApplicationScoped
public class PageRenderer {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final Pattern MEDIA_TYPE = Pattern.compile("^[a-z]++/[a-z0-9.+-]++(; ?charset=[A-Za-z0-9-]++)?");

    /** What PrimeFaces writes on every script, other each time: a kept page has no use for it, since its policy names files alone. */
    private static final Pattern NONCE = Pattern.compile("(<script[^<>]{0,1000}?) nonce=\"[^\"]*+\"");

    @Inject
    private SiteFrame frame;

    @Inject
    private HomePage home;

    @Inject
    private OfficePage office;

    @Inject
    private StandardPage standard;

    @Inject
    private HistoryPage history;

    @Inject
    private SearchPage search;

    @Inject
    private ApiPage api;

    @Inject
    private Sitemap sitemap;

    @Inject
    private ChangesPage changes;

    @Inject
    private DayPage day;

    @Inject
    private StandardReading reading;

    @Inject
    private SitePapers papers;

    /**
     * @param code of the office in the address; null on the home page
     * @param own whether the page stands at the office's own host
     * @throws id.go.bps.pst.kernel.Refused (not found) when there is no such page
     */
    public PageStore.Rendered render(
            SiteAddress address, OfficeCode code, boolean own, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(Language.ATTRIBUTE, address.english() ? "en" : "id");
        frame.show(address, own);
        return switch (address.page()) {
            case HOME -> {
                home.show();
                yield lasting(view("home", request, response));
            }
            case OFFICE -> {
                office.show(address, code);
                yield new PageStore.Rendered(view("office", request, response), office.getUntil());
            }
            case STANDARD, VERSION -> {
                standard.show(address, code);
                yield new PageStore.Rendered(view("standard", request, response), standard.getUntil());
            }
            case HISTORY -> {
                history.show(address, code);
                yield lasting(view("history", request, response));
            }
            case API -> {
                api.show();
                yield lasting(view("api", request, response));
            }
            case SITEMAP ->
                lasting(ReadyReply.of(
                        "application/xml;charset=UTF-8", ReadyReply.FRESH_WITHIN_A_SECOND, sitemap.write()));
            case PAPER -> lasting(papers.version(address, code));
            case POSTER_A4, POSTER_A3 -> lasting(papers.poster(address, code));
            case CHANGES -> {
                changes.show(address, code);
                yield lasting(view("changes", request, response));
            }
            case SEARCH, SUGGESTIONS ->
                throw new IllegalArgumentException("rendered for what is asked, not for its address");
            case ORIGINAL -> lasting(file(reading.getOriginal(code, Slug.of(address.service()), address.version())));
        };
    }

    /** The page of what was found; it is not kept here, but for a minute wherever pages pass. */
    ReadyReply search(
            SiteAddress address, String query, Wanted wanted, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(Language.ATTRIBUTE, address.english() ? "en" : "id");
        frame.show(address, false);
        frame.ask(query);
        search.show(address, wanted);
        return view("search", request, response).cached(SearchAnswers.FOR_A_MINUTE);
    }

    /**
     * A version as it stood with one revision of its office's profile.
     *
     * @param address of the standard
     * @throws id.go.bps.pst.kernel.Refused (not found) when there never were both at one time
     */
    PageStore.Rendered renderPast(
            SiteAddress address,
            OfficeCode code,
            boolean own,
            int version,
            int revision,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(Language.ATTRIBUTE, address.english() ? "en" : "id");
        standard.showPast(address, code, version, revision);
        frame.showPast(address, own, standard.getPast().from());
        frame.standsAt(standard.isLasting() ? address.version(version) : address.standard());
        return lasting(view("standard", request, response));
    }

    /**
     * An office as it stood from one change to the next.
     *
     * @param since when the first of them was
     * @throws id.go.bps.pst.kernel.Refused (not found) when nothing changed then
     */
    PageStore.Rendered renderPast(
            SiteAddress address,
            OfficeCode code,
            boolean own,
            Instant since,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(Language.ATTRIBUTE, address.english() ? "en" : "id");
        office.showPast(address, code, since);
        frame.showPast(address, own, office.getPast().from());
        return lasting(view("office", request, response));
    }

    /** A sentence on a day for which there is nothing to show. */
    PageStore.Rendered renderDay(
            SiteAddress address,
            OfficeCode code,
            boolean own,
            DayPage.Told told,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(Language.ATTRIBUTE, address.english() ? "en" : "id");
        frame.showPast(address.service() == null ? address : address.history(), own, null);
        day.show(address, code, told);
        return lasting(view("day", request, response));
    }

    /** Until news comes. */
    private static PageStore.Rendered lasting(ReadyReply reply) {
        return new PageStore.Rendered(reply, null);
    }

    private static ReadyReply view(String name, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        CapturedResponse captured = new CapturedResponse(response);
        request.getRequestDispatcher("/site/" + name + ".xhtml").forward(new AnonymousRequest(request), captured);
        String page = NONCE.matcher(new String(captured.bytes(), StandardCharsets.UTF_8))
                .replaceAll("$1");
        return ReadyReply.of(HTML, ReadyReply.FRESH_WITHIN_A_SECOND, page.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadyReply file(StandardReading.Original original) {
        String type =
                MEDIA_TYPE.matcher(original.mediaType()).matches() ? original.mediaType() : "application/octet-stream";
        String plainName = original.fileName().replaceAll("[^A-Za-z0-9._ -]", "_");
        String encodedName =
                URLEncoder.encode(original.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return ReadyReply.download(
                type,
                "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''" + encodedName,
                ReadyReply.FRESH_WITHIN_A_SECOND,
                original.content());
    }
}
