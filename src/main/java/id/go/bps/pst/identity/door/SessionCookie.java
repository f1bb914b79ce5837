package id.go.bps.pst.identity.door;

import id.go.bps.pst.identity.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** How the session's cookie travels; here and not in {@code web.xml}, since the environment decides whether browsers come by TLS.
 * SameSite stands in {@code glassfish-web.xml}: Payara does not take it from here. */
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
