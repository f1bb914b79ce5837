package id.go.bps.pst.intake;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import java.util.List;

/** What the documents of one office left open in its drafts. */
public interface DraftDoubts {

    /** Those of one version that nobody has settled, in the order of the document. */
    List<DraftDoubt> open(OfficeCode office, Slug service, int number);

    void add(DraftDoubt doubt);
}
