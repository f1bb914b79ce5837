package id.go.bps.pst.kernel.persistence;

import id.go.bps.pst.kernel.Documents;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/**
 * Converts a document to a JSONB column and back. A converter calls this class and does not extend it: EclipseLink finds a converter's
 * types only where the class itself implements the interface and extends nothing; otherwise it stores a serialized object without an error.
 */
public final class JsonColumn {

    private JsonColumn() {}

    public static Object write(Object document) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(document == null ? null : Documents.write(document));
            return column;
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static <T> T read(Object column, Class<T> type) {
        return column == null ? null : Documents.read(column.toString(), type);
    }
}
