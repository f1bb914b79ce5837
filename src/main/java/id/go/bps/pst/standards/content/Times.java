package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.SourceRange;
import java.io.Serializable;
import java.util.List;

/**
 * Component 3.
 *
 * @param rawText as the office wrote it, byte for byte; null where it was never text
 * @param source of the raw text in the imported file; null when typed here
 */
public record Times(String rawText, List<TimeCommitment> commitments, SourceRange source) implements Serializable {

    public static final int MAX_COMMITMENTS = 50;
    public static final Times EMPTY = new Times(null, List.of(), null);

    public Times {
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
        if (commitments.size() > MAX_COMMITMENTS) {
            throw Refused.invalid("too_many_rows", MAX_COMMITMENTS, commitments.size());
        }
    }
}
