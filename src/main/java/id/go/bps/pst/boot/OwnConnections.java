package id.go.bps.pst.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Connections outside the pool, with the portal's role and without an office: for code that listens, and for code that waits for its turn among all
 * nodes.
 */
@ApplicationScoped
public class OwnConnections {

    private static final String ANSWER_SECONDS = "5";

    private final String url;
    private final String user;
    private final String password;

    @Inject
    public OwnConnections(
            @ConfigProperty(name = "portal.database.url") String url,
            @ConfigProperty(name = "portal.database.user") String user,
            @ConfigProperty(name = "portal.database.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Opens a connection that the caller must close. Fails within seconds where the database does not answer. */
    public Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", ANSWER_SECONDS);
        return DriverManager.getConnection(url, properties);
    }
}
