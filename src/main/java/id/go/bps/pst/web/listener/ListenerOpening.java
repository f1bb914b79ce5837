package id.go.bps.pst.web.listener;

import id.go.bps.pst.web.answers.Assets;
import id.go.bps.pst.web.guard.PortalHeaders;
import id.go.bps.pst.web.words.Language;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.hk2.api.ActiveDescriptor;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.AbstractActiveDescriptor;
import org.glassfish.hk2.utilities.BuilderHelper;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;

/**
 * Registers the portal's filters before the server opens its port, which it does when the portal is deployed
 * (docker/payara/post-deploy.txt), and answers requests while the portal stops. The server looks up additions to a listener in its registry
 * by name; ours replaces the one for Comet, which is not used and which pre-boot.txt turns on for this purpose.
 */
@WebListener
public class ListenerOpening implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(ListenerOpening.class.getName());
    private static final String REGISTRIES = "org.glassfish.internal.api.Globals";
    private static final String ADDITION = "comet";
    private static final String PAGE = "/WEB-INF/errorpages/problem.html";
    private static final String RETRY_AFTER_SECONDS = "5";

    /** Half of the server's threads ({@code max-thread-pool-size}, 200 by default). */
    private static final int MOST_ANSWERS_UNDER_WAY = 100;

    @Inject
    private Assets assets;

    @Inject
    private PortalHeaders portalHeaders;

    /** Whether other nodes continue when this one stops. */
    @Inject
    @ConfigProperty(name = "portal.clustered", defaultValue = "false")
    private boolean clustered;

    private final Thread ending = new Thread(this::close, "the portal is away");
    private WholeRequests wholeRequests;
    private ServiceLocator registry;
    private OrderlyLeave leave;
    private ActiveDescriptor<AddOn> registered;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        wholeRequests = new WholeRequests(
                BodyLimits.OF_THE_PORTAL,
                refusals(context),
                ((File) context.getAttribute(ServletContext.TEMPDIR)).toPath(),
                System::nanoTime);
        try {
            registry = registry();
        } catch (ReflectiveOperationException otherServer) {
            LOG.log(Level.SEVERE, "No filters of ours in the listener: slow requests will hold threads", otherServer);
            return;
        }
        AbstractActiveDescriptor<AddOn> addition = BuilderHelper.createConstantDescriptor(
                new ListenerAddOn(
                        new SlowHeads(System::nanoTime),
                        new MarkedAnswers(portalHeaders.ofEveryAnswer()),
                        new SlowReaders(MOST_ANSWERS_UNDER_WAY),
                        wholeRequests),
                ADDITION,
                AddOn.class);
        addition.setRanking(1);
        registered = ServiceLocatorUtilities.addOneDescriptor(registry, addition);
        Runtime.getRuntime().addShutdownHook(ending);
        if (clustered) {
            leave = OrderlyLeave.uponSignal(wholeRequests::leave);
        }
    }

    /** The server's registry, by reflection, because its class is not published in Maven repositories. */
    private static ServiceLocator registry() throws ReflectiveOperationException {
        return (ServiceLocator)
                Class.forName(REGISTRIES).getMethod("getDefaultHabitat").invoke(null);
    }

    /** Closes the filters: the server stops its applications before its listener, and requests in between need an answer. */
    private void close() {
        wholeRequests.close();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        close();
        if (leave != null) {
            leave.forget();
        }
        if (registered != null) {
            ServiceLocatorUtilities.removeOneDescriptor(registry, registered);
            try {
                Runtime.getRuntime().removeShutdownHook(ending);
            } catch (IllegalStateException running) {
                // The hook is running already
            }
        }
    }

    private Refusals refusals(ServletContext context) {
        Map<String, String> headers = portalHeaders.ofEveryAnswer();
        Map<String, String> away = new LinkedHashMap<>(headers);
        away.put("Retry-After", RETRY_AFTER_SECONDS);
        return new Refusals(
                refusal(503, away, context), refusal(413, headers, context), refusal(408, headers, context));
    }

    private ReadyRefusal refusal(int status, Map<String, String> headers, ServletContext context) {
        return ReadyRefusal.of(
                status,
                Map.copyOf(headers),
                page(status, Language.INDONESIAN, "/", context),
                page(status, Locale.ENGLISH, "/en/", context));
    }

    private String page(int status, Locale language, String home, ServletContext context) {
        ResourceBundle words = ResourceBundle.getBundle(
                "messages.elsewhere.problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String key = "status." + status;
        try (InputStream file = context.getResourceAsStream(PAGE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{lang}", language.getLanguage())
                    .replace("{style}", assets.addresses().get("css/pst.css"))
                    .replace("{icon}", assets.addresses().get("img/mark.svg"))
                    .replace("{home}", home)
                    .replace("{home.label}", words.getString("home"))
                    .replace("{skip}", words.getString("skip"))
                    .replace("{title}", words.getString(key + ".title"))
                    .replace("{text}", words.getString(status == 413 ? "too_large_for_all.text" : key + ".text"))
                    .replace("{incident}", "")
                    .replace("{retry}", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
