package id.go.bps.pst.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;

/**
 * The few connections of the loop for due tasks ({@link DueLoop}), separate from {@link PortalDatabase}: they take part in no transaction of a use
 * case, carry no office, and see the tasks of all offices ({@code app.clockwork}) but no other data of an office.
 */
@Dependent
@DataSourceDefinition(
        name = DueDatabase.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.database.url}",
        user = "${MPCONFIG=portal.database.user}",
        password = "${MPCONFIG=portal.database.password}",
        transactional = false,
        minPoolSize = 1,
        maxPoolSize = 8,
        properties = {
            "options=-c app.clockwork=yes",
            "ApplicationName=portal-due",
            "loginTimeout=5",
            "socketTimeout=20",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
public class DueDatabase {

    static final String NAME = "java:app/jdbc/due";
}
