package id.go.bps.pst.kernel.persistence;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.personal.ReadNoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Sets the caller's offices on each connection that is taken from the pool: row-level security shows no drafts of other offices. It also sets the
 * user and the use case, for the audit trail, whether the caller works for the centre, and the purpose of reading personal rows. Outside a use case
 * there is no user and no office.
 */
public class TenantWall extends SessionEventAdapter {

    private static final int RETRY_MILLIS = 50;

    /** The audit trail's functions read the use case as {@code app.deed}. */
    private static final String SET_CALLER =
            "select set_config('app.offices', ?, false), set_config('app.user', ?, false), set_config('app.deed', ?, false),"
                    + " set_config('app.centre', ?, false), set_config('app.purpose', ?, false)";

    /** Set before the first read: no wait before another attempt to connect. By default EclipseLink waits five seconds, and the request waits too. */
    @Override
    public void preLogin(SessionEvent event) {
        ((DatabaseLogin) event.getSession().getDatasourceLogin()).setDelayBetweenConnectionAttempts(RETRY_MILLIS);
        ReadNoting.watch(event.getSession());
    }

    @Override
    public void postAcquireConnection(SessionEvent event) {
        Connection connection = ((DatabaseAccessor) event.getResult()).getConnection();
        try (PreparedStatement setting = connection.prepareStatement(SET_CALLER)) {
            Caller caller = CallContext.current().map(CallContext::getCaller).orElse(Caller.ANONYMOUS);
            setting.setString(1, codes(caller.getDeskOffices()));
            setting.setString(2, caller.getUserName());
            setting.setString(
                    3, CallContext.current().map(CallContext::getUseCase).orElse(""));
            setting.setString(4, caller.may(AreaPermission.KEEP_NATIONAL_LISTS) ? "yes" : "");
            setting.setString(
                    5, CallContext.current().map(CallContext::getPurpose).orElse(""));
            setting.execute();
        } catch (SQLException e) {
            throw DatabaseException.sqlException(e);
        }
    }

    private static String codes(Set<OfficeCode> offices) {
        return offices.stream().map(OfficeCode::getValue).collect(Collectors.joining(","));
    }
}
