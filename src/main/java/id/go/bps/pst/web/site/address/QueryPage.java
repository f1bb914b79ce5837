package id.go.bps.pst.web.site.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What stands at a public address and depends on what is asked besides, in the query: it answers by itself, and keeps what it likes. */
public interface QueryPage extends AddressOwner {

    /**
     * Answers a GET or HEAD.
     *
     * @param own whether the page stands at the office's own host
     */
    void answer(SiteAddress address, boolean own, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
