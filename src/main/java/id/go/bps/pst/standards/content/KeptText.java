package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.lines.Line;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One of the components 7 to 14.
 *
 * @param text as typed; null where nothing is stated
 */
public record KeptText(String text) implements PartContent {

    /** The lines that are shown separately; the rest stays together in the last. */
    public static final int MAX_LINES = 500;

    @Override
    public boolean stated() {
        return text != null;
    }

    @Override
    public String asWritten() {
        return text;
    }

    @Override
    public SourceRange source() {
        return null;
    }

    @Override
    public List<PartRow> rows(OfficeProfile office) {
        return text == null
                ? List.of()
                : List.of(PartRow.at("")
                        .saying(text)
                        .searched(PartRow.Weight.TEXT)
                        .shownAs(Stream.of(text.split("\n", MAX_LINES))
                                .filter(line -> !line.isBlank())
                                .map(line -> Line.sentence(line.strip()))
                                .toList()));
    }

    @Override
    public Object digested() {
        return Objects.requireNonNullElse(text, "");
    }
}
