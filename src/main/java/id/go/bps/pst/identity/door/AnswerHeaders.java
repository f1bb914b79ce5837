package id.go.bps.pst.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer of the portal's has in its head, whoever gives it. The container asks who somebody is before any filter hears of the
 * request, so the redirect that sends them to sign in has to be marked here.
 */
public interface AnswerHeaders {

    void mark(HttpServletRequest request, HttpServletResponse response);
}
