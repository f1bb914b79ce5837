package id.go.bps.pst.kernel.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Whether a failure means that the database refused a row because an equal one exists (unique constraint). */
public final class DuplicateRow {

    private static final String UNIQUE_VIOLATION = "23505";

    private DuplicateRow() {}

    public static boolean isCauseOf(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
