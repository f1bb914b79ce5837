package id.go.bps.pst.web.site.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Content at a public address that depends on the query. It answers requests itself and decides what to keep. */
public interface QueryPage extends AddressOwner {

    /**
     * Answers a GET or HEAD.
     *
     * @param own whether the page is at the office's own host
     */
    void answer(SiteAddress address, boolean own, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
