package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.PartRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;

/** The rows of an office's published versions ({@code standard_line}), which search reads. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PublishedLines {

    /** One row of the table, without the version that it belongs to; see {@link PartRow}. */
    public record StoredLine(
            int position,
            String part,
            String path,
            String label,
            DeliveryMode mode,
            String body,
            Long amount,
            String unit,
            String language,
            String weight) {

        private static StoredLine of(int position, Part part, PartRow row) {
            return new StoredLine(
                    position,
                    part.code(),
                    row.path(),
                    row.label(),
                    row.mode(),
                    row.text(),
                    row.amount(),
                    row.unit(),
                    row.english() ? "en" : "id",
                    row.weight() == null ? null : String.valueOf(row.weight().getLetter()));
        }
    }

    private final EntityManager entityManager;

    @Inject
    public PublishedLines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Stores the rows of a published version in one statement, as the database demands. Does nothing where another node has done so.
     *
     * @param office as it is when the version is published
     */
    public void add(StandardVersion version, OfficeProfile office) {
        List<StoredLine> lines = new ArrayList<>();
        for (Part part : Part.all()) {
            for (PartRow row : part.rows(version.getContent(), office)) {
                lines.add(StoredLine.of(lines.size(), part, row));
            }
        }
        entityManager
                .createNativeQuery("""
                        insert into standard_line
                            (version_id, office_code, position, part, path, label, mode, body, amount, unit, language, weight)
                        select ?1, ?2, position, part, path, label, mode, body, amount, unit, language, weight
                        from jsonb_to_recordset(cast(?3 as jsonb)) as row (position int, part text, path text, label text, mode text,
                            body text, amount bigint, unit text, language text, weight "char")
                        on conflict do nothing""")
                .setParameter(1, version.getId())
                .setParameter(2, version.getOffice().getValue())
                .setParameter(3, Documents.write(lines))
                .executeUpdate();
    }

    /** Published versions without rows. */
    @SuppressWarnings("unchecked")
    public List<StandardVersion> findWithout(OfficeCode office) {
        return entityManager
                .createNativeQuery("""
                        select v.* from standard_version v where v.office_code = ?1 and v.published_at is not null
                            and not exists (select from standard_line l where l.version_id = v.id) order by v.id""", StandardVersion.class)
                .setParameter(1, office.getValue())
                .getResultList();
    }
}
