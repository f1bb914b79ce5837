package id.go.bps.pst.intake;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import java.util.List;

/** The doubts of one office's drafts. */
public interface DraftDoubts {

    /** The open doubts of one version, in the order of the document. */
    List<DraftDoubt> open(OfficeCode office, Slug service, int number);

    void add(DraftDoubt doubt);
}
