package id.go.bps.pst.launch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A way into one database, as one role. */
public record DatabaseAccess(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** Without a pool, and without DriverManager, which finds no driver of a class loader that it does not know. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("portal-boot");
        return source;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
