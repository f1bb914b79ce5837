package id.go.bps.pst.testkit.database;

import id.go.bps.pst.launch.DatabaseAccess;
import id.go.bps.pst.launch.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The portal's database in plain SQL, as one of its roles. */
public final class Database {

    /**
     * The number of rows and the transactions that last wrote them: cheaper than their contents, and they differ also where somebody has
     * written the same again. A transaction that was rolled back leaves no row.
     */
    static final String LAST_WRITTEN = "count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0)";

    /** The tables whose rows belong to offices, apart from what the portal computes from others and keeps for a while. */
    private static final List<String> TABLES = List.of(
            "office_profile",
            "service_offer",
            "service_standard",
            "standard_version",
            "standard_line",
            "standard_version_event",
            "office",
            "imported_file",
            "holiday_list",
            "attachment",
            "attachment_content",
            "staff_change",
            "outgoing_mail",
            "draft_doubt",
            "audit_trail");

    private final EmbeddedDatabase embedded;

    public Database(EmbeddedDatabase embedded) {
        this.embedded = embedded;
    }

    /** The owner of the tables, to whom row-level security does not apply. */
    public Role owner() {
        return new Role(embedded.owner(), null, "", "");
    }

    /**
     * The role of the running portal, with the offices for which it works, as the portal sets them: codes separated by commas, empty for
     * the public.
     */
    public Role applicationFor(String offices) {
        return new Role(embedded.application(), offices, "admin.test", "");
    }

    /** The same role, working for the centre, which is no office's desk. */
    public Role applicationForCentre(String user) {
        return new Role(embedded.application(), "", user, "yes");
    }

    /** The role of the running portal on a connection without any setting. */
    public Role application() {
        return new Role(embedded.application(), null, "", "");
    }

    /** The running portal's role on the connections of the loop, which see the tasks of all offices. */
    public DataSource clockwork() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(embedded.application().url());
        source.setUser(embedded.application().user());
        source.setPassword(embedded.application().password());
        source.setOptions("-c app.clockwork=yes");
        return source;
    }

    public Role superuser() {
        return new Role(embedded.administrator("portal"), null, "", "");
    }

    public DatabaseAccess ownerAccess() {
        return embedded.owner();
    }

    /** What changes with each row that is written or deleted of one office's data, with its audit trail. */
    public List<String> contentsOf(String office) {
        return owner().rows(writes()).stream()
                .filter(row -> office.equals(row.get("office_code")))
                .map(Map::toString)
                .toList();
    }

    /** What changes with each row that is written or deleted. */
    public List<String> contents() {
        return owner().rows(writes()).stream().map(Map::toString).toList();
    }

    private static String writes() {
        return TABLES.stream()
                        .map(table -> "select '" + table + "' as rows, "
                                + (table.equals("office") ? "code as office_code" : "office_code")
                                + ", " + LAST_WRITTEN + " as written from " + table + " group by 2")
                        .collect(Collectors.joining(" union all "))
                + " order by 1, 2";
    }

    /** The audit trail of an office from a row on, oldest first. */
    public List<Map<String, Object>> trailOf(String office, long after) {
        return owner().rows("select * from audit_trail where office_code = ? and id > ? order by id", office, after);
    }

    public long lastTrail() {
        return ((Number) owner().value("select coalesce(max(id), 0) from audit_trail")).longValue();
    }

    /** The content of a {@code pg_dumpall} of the portal's and Keycloak's databases now: every row of every table that a new transaction sees. */
    public Backup backup() {
        return Backup.of(embedded.administrator("portal"), embedded.administrator("keycloak"));
    }

    /**
     * Runs something without row-level security, so that any refusal comes from another gate.
     */
    public void withoutRowLevelSecurity(Runnable work) {
        rowLevelSecurity("disable");
        try {
            work.run();
        } finally {
            rowLevelSecurity("enable");
        }
    }

    private void rowLevelSecurity(String deed) {
        for (String table : List.of(
                "office",
                "former_address",
                "search_office",
                "search_standard",
                "search_passage",
                "office_profile",
                "service_offer",
                "service_standard",
                "standard_version",
                "standard_line",
                "standard_version_event",
                "imported_file",
                "holiday_list",
                "attachment",
                "attachment_content",
                "staff_change",
                "outgoing_mail",
                "mail_secret",
                "due_task",
                "audit_trail",
                "draft_revision",
                "draft_editor",
                "draft_typing",
                "draft_doubt",
                "discarded_draft")) {
            owner().update("alter table " + table + " " + deed + " row level security");
        }
    }

    /** One role; each statement is a transaction of its own. */
    public static final class Role {

        private final DatabaseAccess access;
        private final String offices;
        private final String user;
        private final String centre;
        private final String purpose;

        private Role(DatabaseAccess access, String offices, String user, String centre) {
            this(access, offices, user, centre, "");
        }

        private Role(DatabaseAccess access, String offices, String user, String centre, String purpose) {
            this.access = access;
            this.offices = offices;
            this.user = user;
            this.centre = centre;
            this.purpose = purpose;
        }

        /** The same role in a use case that states what it reads personal rows for. */
        public Role reading(String statedPurpose) {
            return new Role(access, offices, user, centre, statedPurpose);
        }

        /** A new connection, with the settings of the running portal. */
        public Connection connect() throws SQLException {
            Connection connection = access.connect();
            set(connection);
            return connection;
        }

        private void set(Connection connection) throws SQLException {
            if (offices == null) {
                return;
            }
            try (PreparedStatement tell = connection.prepareStatement(
                    "select set_config('app.offices', ?, false), set_config('app.user', ?, false), set_config('app.centre', ?, false),"
                            + " set_config('app.purpose', ?, false)")) {
                tell.setString(1, offices);
                tell.setString(2, user);
                tell.setString(3, centre);
                tell.setString(4, purpose);
                tell.execute();
            }
        }

        private <T> T run(String sql, KeptConnections.Work<T> work) {
            try {
                if (!KeptConnections.fits(sql)) {
                    try (Connection connection = connect()) {
                        return work.with(connection);
                    }
                }
                return KeptConnections.lend(access, offices != null, connection -> {
                    set(connection);
                    return work.with(connection);
                });
            } catch (SQLException e) {
                throw new DatabaseRefused(e);
            }
        }

        public List<Map<String, Object>> rows(String sql, Object... parameters) {
            return run(sql, connection -> {
                try (PreparedStatement statement = prepared(connection, sql, parameters);
                        ResultSet rows = statement.executeQuery()) {
                    List<Map<String, Object>> read = new ArrayList<>();
                    while (rows.next()) {
                        Map<String, Object> row = new LinkedHashMap<>();
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            row.put(rows.getMetaData().getColumnLabel(i), rows.getObject(i));
                        }
                        read.add(row);
                    }
                    return read;
                }
            });
        }

        /** The one value of the one row; null where there is no row. */
        public Object value(String sql, Object... parameters) {
            List<Map<String, Object>> rows = rows(sql, parameters);
            return rows.isEmpty() ? null : rows.get(0).values().iterator().next();
        }

        public String text(String sql, Object... parameters) {
            Object value = value(sql, parameters);
            return value == null ? null : value.toString();
        }

        public long number(String sql, Object... parameters) {
            return ((Number) value(sql, parameters)).longValue();
        }

        /** @return the number of changed rows */
        public int update(String sql, Object... parameters) {
            return run(sql, connection -> {
                try (PreparedStatement statement = prepared(connection, sql, parameters)) {
                    return statement.executeUpdate();
                }
            });
        }

        /** Runs several statements together; their settings must be {@code local}. */
        <T> T inTransaction(KeptConnections.Work<T> work) {
            return run("select", connection -> {
                connection.setAutoCommit(false);
                try {
                    T result = work.with(connection);
                    connection.commit();
                    return result;
                } finally {
                    // A transaction that has ended already is not touched by it
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            });
        }

        private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
                throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement;
        }
    }

    /** Thrown where PostgreSQL refused a statement. */
    public static final class DatabaseRefused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String state;

        DatabaseRefused(SQLException cause) {
            super(cause.getMessage(), cause);
            this.state = cause.getSQLState();
        }

        /** The SQLSTATE: 42501 for a missing right or a policy, 23001 for a row that must not be deleted. */
        public String getState() {
            return state;
        }
    }
}
