package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.OfficeProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * Component 3, the time commitments (jangka waktu penyelesaian).
 *
 * @param rawText as the office wrote it, byte for byte; null where it was never text
 * @param source of the raw text in the imported file; null when typed here
 */
public record Times(String rawText, List<TimeCommitment> commitments, SourceRange source) implements PartContent {

    public static final int MAX_COMMITMENTS = 50;
    public static final Times EMPTY = new Times(null, List.of(), null);

    public Times {
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
        if (commitments.size() > MAX_COMMITMENTS) {
            throw Refusal.invalid("too_many_rows", MAX_COMMITMENTS, commitments.size());
        }
    }

    @Override
    public boolean stated() {
        return !commitments.isEmpty();
    }

    @Override
    public String asWritten() {
        return rawText;
    }

    @Override
    public List<PartRow> rows(OfficeProfile office) {
        List<PartRow> rows = new ArrayList<>();
        for (int i = 0; i < commitments.size(); i++) {
            String path = "commitments/" + i;
            commitments.get(i).rows().forEach(row -> rows.add(row.below(path)));
        }
        return stated() ? rows : PartRow.asWritten(rawText);
    }
}
