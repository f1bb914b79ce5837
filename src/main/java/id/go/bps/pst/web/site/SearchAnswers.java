package id.go.bps.pst.web.site;

import id.go.bps.pst.finding.Finding;
import id.go.bps.pst.finding.Place;
import id.go.bps.pst.finding.SearchQuery;
import id.go.bps.pst.finding.Suggestion;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.web.answers.ReadyReply;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.QueryPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.site.store.OldPages;
import id.go.bps.pst.web.site.store.PageStore;
import id.go.bps.pst.web.site.store.SitePages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers searches: with a page, or with suggestions as JSON. No query is refused. */
@ApplicationScoped
public class SearchAnswers implements QueryPage {

    private static final AddressTemplate SEARCH = AddressTemplate.of("/cari");

    /** The address of suggestions. */
    private static final AddressTemplate SUGGESTIONS = AddressTemplate.withoutLanguage("/cari/saran");

    /** Long enough for a query that many send at the same time, and short enough that a publication is found soon. */
    static final String FOR_A_MINUTE = "public, max-age=60";

    static final String WORDS = "q";
    static final String PROVINCE = "provinsi";
    static final String SERVICE = "layanan";
    static final String PLACE = "dekat";
    static final String PAGE = "halaman";

    private static final Logger LOG = Logger.getLogger(SearchAnswers.class.getName());

    @Inject
    private Finding finding;

    @Inject
    private PageRenderer renderer;

    @Inject
    private SiteFrame frame;

    @Inject
    private SearchPage page;

    @Inject
    private SitePages pages;

    @Inject
    private OldPages old;

    /** The address of the search page. */
    static SiteAddress at(boolean english) {
        return SiteAddress.of(SEARCH, english);
    }

    @Override
    public List<AddressTemplate> templates() {
        return List.of(SEARCH, SUGGESTIONS);
    }

    @Override
    public void answer(SiteAddress address, boolean own, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SearchQuery wanted;
        try {
            wanted = parse(address.english(), request);
        } catch (RuntimeException unreadable) {
            // The server cannot decode it
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            // Any publication can change the results
            String key = address.path() + query(wanted);
            PageStore.StoredPage found = pages.searches()
                    .get(
                            key,
                            any -> true,
                            () -> new PageStore.RenderedPage(reply(address, own, wanted, request, response), null));
            old.reply(key, found, address.english(), null).send(request, response);
        } catch (PageStore.Unavailable e) {
            LOG.log(Level.WARNING, "Search fails now", e.getCause());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private ReadyReply reply(
            SiteAddress address,
            boolean own,
            SearchQuery wanted,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (address.template().equals(SUGGESTIONS)) {
            return suggestions(wanted.words());
        }
        renderer.begin(address, own, request);
        frame.ask(query(wanted));
        page.show(wanted);
        return renderer.view("/site/search.xhtml", request, response).cached(FOR_A_MINUTE);
    }

    private static SearchQuery parse(boolean english, HttpServletRequest request) {
        String page = request.getParameter(PAGE);
        return new SearchQuery(
                request.getParameter(WORDS),
                region(request.getParameter(PROVINCE)),
                request.getParameter(SERVICE),
                Place.of(request.getParameter(PLACE)).orElse(null),
                page != null && page.matches("[0-9]{1,3}") ? Integer.parseInt(page) : 1,
                english);
    }

    private static OfficeCode region(String code) {
        try {
            return code == null || code.isEmpty() ? null : OfficeCode.of(code);
        } catch (Refusal none) {
            return null;
        }
    }

    /** The query as part of an address, with its question mark; empty for an empty query. */
    static String query(SearchQuery wanted) {
        StringBuilder query = new StringBuilder();
        add(query, WORDS, wanted.words());
        add(query, PROVINCE, wanted.region() == null ? "" : wanted.region().getValue());
        add(query, SERVICE, wanted.service());
        add(query, PLACE, wanted.place() == null ? "" : wanted.place().text());
        add(query, PAGE, wanted.page() == 1 ? "" : String.valueOf(wanted.page()));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.length() == 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private ReadyReply suggestions(String typed) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Suggestion suggestion : finding.suggest(typed)) {
            array.add(Json.createObjectBuilder()
                    .add("text", suggestion.text())
                    .add("office", suggestion.office() == null ? "" : suggestion.office()));
        }
        return ReadyReply.of(
                "application/json", FOR_A_MINUTE, array.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
