package id.go.bps.pst.testkit.database;

import id.go.bps.pst.launch.DatabaseAccess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of whole databases as {@code pg_dump} writes them, by {@code COPY} in text; that program is not among the binaries of the tests. */
public final class Backup {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'as_first_opened')""";

    private final String text;

    private Backup(String text) {
        this.text = text;
    }

    static Backup of(DatabaseAccess... databases) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (DatabaseAccess database : databases) {
                try (Connection connection = database.connect()) {
                    CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
                    for (String table : tables(connection)) {
                        copying.copyOut("copy (select * from " + table + ") to stdout", bytes);
                    }
                }
            }
        } catch (SQLException e) {
            throw new Database.DatabaseRefused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Backup(bytes.toString(StandardCharsets.UTF_8));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** How often it contains any of the words: literally, or as the bytes of a file are written. */
    public int count(String... words) {
        return Stream.of(words)
                .mapToInt(word -> occurrences(word) + count(word.getBytes(StandardCharsets.UTF_8)))
                .sum();
    }

    /** How often it contains the bytes, as {@code COPY} writes them: in hexadecimal. */
    public int count(byte[] bytes) {
        return occurrences(HexFormat.of().formatHex(bytes));
    }

    private int occurrences(String word) {
        int found = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            found++;
        }
        return found;
    }
}
