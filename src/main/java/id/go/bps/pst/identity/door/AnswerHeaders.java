package id.go.bps.pst.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Adds the headers of every answer. The container calls the sign-in mechanism before any filter, so its redirect needs these headers here.
 */
public interface AnswerHeaders {

    void mark(HttpServletRequest request, HttpServletResponse response);
}
