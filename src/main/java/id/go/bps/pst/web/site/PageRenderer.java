package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.web.answers.ReadyReply;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.site.address.SiteRegister;
import id.go.bps.pst.web.site.store.AnonymousRequest;
import id.go.bps.pst.web.site.store.CapturedResponse;
import id.go.bps.pst.web.site.store.PageStore;
import id.go.bps.pst.web.words.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Renders a public page to bytes. The page collects its content first, so that a refusal is known before a byte is written; then the
 * request is forwarded to its view. The result depends on the address only, not on the person.
 */
@ApplicationScoped
public class PageRenderer {

    private static final String HTML = "text/html;charset=UTF-8";

    /**
     * The nonce that PrimeFaces writes on every script. A kept page cannot use it, because it differs each time; the public policy allows
     * files only.
     */
    private static final Pattern NONCE = Pattern.compile("(<script[^<>]{0,1000}?) nonce=\"[^\"]*+\"");

    private static final Pattern INDENTATION = Pattern.compile("(?<![ \\t\\n])\\n[ \\t\\n]++(?=<)");

    @Inject
    private SiteFrame frame;

    @Inject
    private SiteRegister register;

    /**
     * @param code of the office in the address; null where it names none
     * @param own whether the page is at the office's own host
     * @throws Refusal (not found) when there is no such page
     */
    public PageStore.RenderedPage render(
            SiteAddress address, OfficeCode code, boolean own, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PublicPage page = register.findPage(address).orElseThrow(Refusal::notFound);
        begin(address, own, request);
        PageContent content = page.show(address, code);
        ReadyReply reply =
                switch (content) {
                    case PageContent.View view -> view(view.path(), request, response);
                    case PageContent.ReadyContent ready -> ready.reply();
                };
        return new PageStore.RenderedPage(reply, content.until());
    }

    /** Sets the language and the frame of the next page. */
    void begin(SiteAddress address, boolean own, HttpServletRequest request) {
        request.setAttribute(Language.ATTRIBUTE, address.english() ? "en" : "id");
        frame.show(address, own);
    }

    /** @param path of a Faces view whose bean is filled */
    ReadyReply view(String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        CapturedResponse captured = new CapturedResponse(response);
        request.getRequestDispatcher(path).forward(new AnonymousRequest(request), captured);
        String page = forEverybody(new String(captured.bytes(), StandardCharsets.UTF_8));
        return ReadyReply.of(HTML, ReadyReply.FRESH_WITHIN_A_SECOND, page.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the nonces of this one request, and without the indentation of views before their tags, which is for their readers alone. */
    static String forEverybody(String page) {
        return INDENTATION.matcher(NONCE.matcher(page).replaceAll("$1")).replaceAll("\n");
    }
}
