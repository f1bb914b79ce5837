package id.go.bps.pst.launch;

import id.go.bps.pst.kernel.NationalRegistry;
import id.go.bps.pst.kernel.NationalRegistry.Line;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Copies the national registry into the table of offices whenever it has changed, after all other migrations. It changes only columns of
 * the registry, not the offices' profiles. No office is ever deleted.
 */
public final class RegistryMigration implements JavaMigration {

    private static final String UPSERT = """
            insert into office (code, ministry_code, slug, name, kind, parent_code, zone, latitude, longitude, other_names, succeeded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, '|'), ?)
            on conflict (code) do update set
                ministry_code = excluded.ministry_code, slug = excluded.slug, name = excluded.name, kind = excluded.kind,
                parent_code = excluded.parent_code, zone = excluded.zone, latitude = excluded.latitude, longitude = excluded.longitude,
                other_names = excluded.other_names, succeeded_by = excluded.succeeded_by
            where (office.ministry_code, office.slug, office.name, office.kind, office.parent_code, office.zone, office.latitude,
                    office.longitude, office.other_names, office.succeeded_by)
                is distinct from (excluded.ministry_code, excluded.slug, excluded.name, excluded.kind, excluded.parent_code, excluded.zone,
                    excluded.latitude, excluded.longitude, excluded.other_names, excluded.succeeded_by)""";

    private static final String FORMER = """
            insert into former_address (slug, office_code) select ?, ?
            where not exists (select from office where slug = ?) on conflict (slug) do nothing""";

    /** No version: the migration runs again whenever the checksum differs. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "offices of the nation";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        sum.update(NationalRegistry.text().getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        // Higher offices before those below them
        List<Line> lines = NationalRegistry.all().stream()
                .sorted(Comparator.comparingInt((Line line) -> depth(line)).thenComparing(Line::code))
                .toList();
        sign(context.getConnection());
        upsert(context.getConnection(), lines);
        keepFormerAddresses(context.getConnection(), lines);
    }

    /** Sets the user of the audit trail, so that changes of a release differ from manual ones. */
    private static void sign(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(
                    "select set_config('app.user', 'portal', true), set_config('app.deed', 'RegistryMigration.migrate', true)");
        }
    }

    private static int depth(Line line) {
        return switch (line.kind()) {
            case "HEAD_OFFICE" -> 0;
            case "PROVINCE" -> 1;
            default -> 2;
        };
    }

    private static void upsert(Connection connection, List<Line> lines) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (Line line : lines) {
                upsert.setString(1, line.code().getValue());
                upsert.setString(2, line.ministryCode().isEmpty() ? null : line.ministryCode());
                upsert.setString(3, line.slug());
                upsert.setString(4, line.name());
                upsert.setString(5, line.kind());
                upsert.setString(6, value(line.parent()));
                upsert.setString(7, line.zone());
                upsert.setBigDecimal(8, new BigDecimal(line.latitude()));
                upsert.setBigDecimal(9, new BigDecimal(line.longitude()));
                upsert.setString(10, String.join("|", line.otherNames()));
                upsert.setString(11, value(line.successor()));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** Stores former names as addresses that lead to the office. A trigger of the table of offices stores former addresses. */
    private static void keepFormerAddresses(Connection connection, List<Line> lines) throws SQLException {
        try (PreparedStatement former = connection.prepareStatement(FORMER)) {
            for (Line line : lines) {
                for (String name : line.otherNames()) {
                    former.setString(1, Slug.from(name).getValue());
                    former.setString(2, line.code().getValue());
                    former.setString(3, Slug.from(name).getValue());
                    former.addBatch();
                }
            }
            former.executeBatch();
        }
    }

    private static String value(OfficeCode code) {
        return code == null ? null : code.getValue();
    }
}
