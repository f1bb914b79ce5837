package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.offices.profile.OwnHosts;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.answers.ReadyReply;
import id.go.bps.pst.web.site.address.FileAddress;
import id.go.bps.pst.web.site.address.OtherDoors;
import id.go.bps.pst.web.site.address.QueryPage;
import id.go.bps.pst.web.site.address.RequestedDay;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.site.address.SiteRegister;
import id.go.bps.pst.web.site.store.OldPages;
import id.go.bps.pst.web.site.store.PageStore;
import id.go.bps.pst.web.site.store.SitePages;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers the public pages before Faces, from memory where possible. It decides every address that does not belong to another door: an
 * address that is no page in its canonical spelling gets no further.
 */
public class PublicPages extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(PublicPages.class.getName());

    @Inject
    private transient SitePages pages;

    @Inject
    private transient SiteDirectory directory;

    @Inject
    private transient SiteRegister register;

    @Inject
    private transient PageRenderer renderer;

    @Inject
    private transient OldPages old;

    @Inject
    private transient PublicFiles files;

    @Inject
    private transient PastPages past;

    @Inject
    private transient MovedPages moved;

    @Inject
    private transient OwnHosts hosts;

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private transient PageStore store;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        store = pages.store();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if ((OtherDoors.isElsewhere(path) || OtherDoors.isFile(path)) && !OtherDoors.isPlainElsewhere(path)) {
            // The container normalises "/api/../site/home.xhtml" and would open a page that only this filter may open
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<OfficeCode> own = hosts.find(request.getServerName());
        if (own.isPresent()) {
            answerAtOwnHost(own.get(), request, response, chain);
            return;
        }
        ReadyReply ready = RequestedDay.isIn(request.getQueryString()) ? null : store.findFresh(path);
        if (ready != null && isReading(request)) {
            ready.send(request, response);
        } else if (OtherDoors.isElsewhere(path)) {
            chain.doFilter(request, response);
        } else {
            answer(path, request, response);
        }
    }

    /**
     * Answers at an office's own host: only this office's pages are there, the first at the root. Everything else, such as signing in and
     * other offices, is redirected to the portal's address.
     */
    private void answerAtOwnHost(
            OfficeCode own, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (OtherDoors.isFile(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (!isReading(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<SiteAddress> address = register.parse(path).map(asked -> atOwnHost(asked, own));
        if (address.isPresent() && isOf(own, address.get())) {
            // No path has a space, so no request at the portal's own address has this key
            String key = own + " " + address.get().path();
            ReadyReply ready = RequestedDay.isIn(request.getQueryString()) ? null : store.findFresh(key);
            if (ready != null) {
                ready.send(request, response);
            } else {
                answerOrLeadOn(key, address.get(), true, request, response);
            }
        } else {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", baseUrl + path + (query == null ? "" : "?" + query));
        }
    }

    private SiteAddress atOwnHost(SiteAddress asked, OfficeCode own) {
        return asked.template().equals(HomePage.ADDRESS)
                ? directory
                        .find(own)
                        .map(office -> OfficePage.at(asked.english(), office.slug()))
                        .orElse(asked)
                : asked;
    }

    private boolean isOf(OfficeCode own, SiteAddress address) {
        return directory
                .find(own)
                .filter(office -> office.slug().equals(address.office()))
                .isPresent();
    }

    private static boolean isReading(HttpServletRequest request) {
        String method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SiteAddress> address = register.parse(path);
        Optional<FileAddress> file = address.isPresent() ? Optional.empty() : FileAddress.parse(path);
        if (file.isPresent() && isReading(request)) {
            files.answer(file.get(), request, response);
        } else if (address.isEmpty()) {
            redirectToIntended(path, request, response);
        } else if (!isReading(request)) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            answerOrLeadOn(address.get().path(), address.get(), false, request, response);
        }
    }

    private void answerOrLeadOn(
            String key, SiteAddress address, boolean own, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<SiteAddress> now =
                moved.find(address, RequestedDay.parse(request.getQueryString()).isPresent());
        if (now.isPresent()) {
            // Another office's pages are at the portal's address
            moveForEver((own ? baseUrl : "") + now.get().path(), request, response);
            return;
        }
        Optional<QueryPage> query = register.findQueryPage(address);
        if (query.isPresent()) {
            query.get().answer(address, own, request, response);
        } else {
            answer(key, address, own, request, response);
        }
    }

    private static void moveForEver(String path, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", path + (query == null ? "" : "?" + query));
    }

    private void redirectToIntended(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<SiteAddress> intended = register.intended(path);
        if (intended.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            moveForEver(intended.get().path(), request, response);
        }
    }

    private void answer(
            String key, SiteAddress address, boolean own, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            OfficeCode office = address.office() == null ? null : code(address.office());
            Optional<RequestedDay> day =
                    PastPages.hasPast(address) ? RequestedDay.parse(request.getQueryString()) : Optional.empty();
            if (day.isPresent()) {
                answerForDay(key, address, office, own, day.get(), request, response);
            } else {
                PageStore.StoredPage found = store.get(
                        key, concerned(office), () -> renderer.render(address, office, own, request, response));
                old.reply(key, found, address.english(), office).send(request, response);
            }
        } catch (Refusal none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (PageStore.Unavailable e) {
            log(address, e);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void answerForDay(
            String key,
            SiteAddress address,
            OfficeCode office,
            boolean own,
            RequestedDay day,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, PageStore.Unavailable {
        PastPages.PastPage page = findPast(address, office, own, day, request, response);
        if (page.query() == null) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", address.path());
        } else {
            String keyOfDay = key + "?" + page.query();
            PageStore.StoredPage found = store.get(keyOfDay, concerned(office), page.source());
            response.setStatus(page.status());
            old.reply(keyOfDay, found, address.english(), office).send(request, response);
        }
    }

    private PastPages.PastPage findPast(
            SiteAddress address,
            OfficeCode office,
            boolean own,
            RequestedDay day,
            HttpServletRequest request,
            HttpServletResponse response)
            throws PageStore.Unavailable {
        try {
            return past.find(address, office, own, day, request, response);
        } catch (Refusal none) {
            throw none;
        } catch (RuntimeException e) {
            throw new PageStore.Unavailable("Nobody can log what held on a day", e);
        }
    }

    /** The offices whose news concern a page: for the home page all; for other pages their own office and, for help, those above it. */
    private static Predicate<OfficeCode> concerned(OfficeCode office) {
        return office == null ? any -> true : changed -> changed.covers(office);
    }

    /** Logs a failure: one line where the database is unavailable; anything else is our own error and is logged with its stack trace. */
    private static void log(SiteAddress address, PageStore.Unavailable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean ours = root != failure && !(root instanceof SQLException || root instanceof IOException);
        LOG.log(Level.WARNING, "The page " + address.path() + " cannot be shown: " + root, ours ? failure : null);
    }

    private OfficeCode code(String slug) throws PageStore.Unavailable {
        try {
            return directory.find(slug).map(Entry::code).orElseThrow(Refusal::notFound);
        } catch (Refusal none) {
            throw none;
        } catch (RuntimeException e) {
            throw new PageStore.Unavailable("No directory of offices", e);
        }
    }
}
