package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import java.util.List;

/** The rows of published versions, which search reads. */
public interface PublishedLines {

    /**
     * Stores all rows of a published version. Does nothing where another node has done so.
     *
     * @throws jakarta.persistence.PersistenceException when the version is not published
     */
    void add(StandardVersion version, List<PublishedLine> lines);

    /** The published versions of an office without rows, the oldest first. */
    List<StandardVersion> findWithout(OfficeCode office);

    /** The offices with published versions without rows, by code. */
    List<OfficeCode> listOfficesAcrossOffices();
}
