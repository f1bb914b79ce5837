package id.go.bps.pst.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;

/** The pool of connections, as the application's role; address and password come from the configuration. */
@Dependent
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.database.url}",
        user = "${MPCONFIG=portal.database.user}",
        password = "${MPCONFIG=portal.database.password}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
public class PortalDatabase {}
