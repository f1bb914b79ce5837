package id.go.bps.pst.boot;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How one lane asks for what is due: for its own kind alone, so that what waits in another lane never takes its place; and by the portal's clock, while
 * db-scheduler itself, which judges by heartbeats whether a node lives, goes by the machine's.
 */
final class LaneQueries extends PostgreSqlJdbcCustomization {

    private final String kind;
    private final Supplier<Duration> shift;

    /** @param shift how far the portal's clock is before the machine's now */
    LaneQueries(String kind, Supplier<Duration> shift) {
        super(false, false);
        this.kind = kind;
        this.shift = shift;
    }

    @Override
    public String createSelectDueQuery(String table, int limit, String andCondition, boolean orderByPriority) {
        return "select * from " + table + " where picked = ? and execution_time <= cast(? as timestamptz) + interval '"
                + shift.get().toMillis() + " milliseconds' and task_name = '" + kind + "' " + andCondition
                + " order by execution_time" + getQueryLimitPart(limit);
    }

    /** The column is JSON and not bytes; it is written where the task is put in and stays as it is. */
    @Override
    public byte[] getTaskData(ResultSet rows, String column) throws SQLException {
        return rows.getString(column).getBytes(StandardCharsets.UTF_8);
    }
}
