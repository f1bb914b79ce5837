package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.services.GivenStandards;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.testkit.memory.StoredRows;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishedLinesIT extends PublishedLinesContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    PublishedLines lines() {
        return new StoredPublishedLines(STORED.entityManager());
    }

    @Override
    ServiceStandard standard(OfficeCode office, String service) {
        return GivenStandards.stored(STORED.entityManager(), office, service);
    }

    @Override
    void add(StandardVersion version) {
        new StoredStandardVersions(STORED.entityManager()).add(version);
    }

    @Override
    @SuppressWarnings("unchecked")
    List<PublishedLine> stored(StandardVersion version) {
        List<Object[]> rows = STORED.entityManager()
                .createNativeQuery("""
                        select position, part, path, label, mode, body, amount, unit, language, cast(weight as text)
                        from standard_line where version_id = ?1 order by position""")
                .setParameter(1, version.getId())
                .getResultList();
        return rows.stream().map(PublishedLinesIT::line).toList();
    }

    private static PublishedLine line(Object... row) {
        return new PublishedLine(
                (Integer) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : DeliveryMode.valueOf((String) row[4]),
                (String) row[5],
                (Long) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }
}
