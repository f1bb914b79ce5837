package id.go.bps.pst.launch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The access to one database with one role. */
public record DatabaseAccess(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** A data source without a pool. It does not use DriverManager, which does not find drivers of other class loaders. */
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
