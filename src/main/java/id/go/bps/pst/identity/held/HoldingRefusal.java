package id.go.bps.pst.identity.held;

import id.go.bps.pst.identity.SignInNotice;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Thrown where a form that was sent after its session had ended is not held. The writer still has it in the browser, and the answer says what to do.
 */
public class HoldingRefusal extends Exception {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(HoldingRefusal.class.getName());

    HoldingRefusal(String detail) {
        super(detail);
    }

    HoldingRefusal(Throwable cause) {
        super(cause.toString(), cause);
    }

    /** Answers with {@link SignInNotice#TEXT_NOT_HELD}. */
    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        LOG.log(Level.WARNING, "A form is not held: {0}", getMessage());
        SignInNotice.TEXT_NOT_HELD.show(request, response, null);
    }
}
