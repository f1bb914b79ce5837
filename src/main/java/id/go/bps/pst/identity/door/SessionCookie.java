package id.go.bps.pst.identity.door;

import id.go.bps.pst.identity.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Configures the session's cookie. It is done here and not in {@code web.xml}, because the configuration decides whether browsers use TLS.
 * SameSite is set in {@code glassfish-web.xml}, because Payara ignores it here.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(settings.cookieName("JSESSIONID"));
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
    }
}
