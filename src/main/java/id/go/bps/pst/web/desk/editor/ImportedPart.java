package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.intake.Reading;
import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.PartContent;
import id.go.bps.pst.standards.content.StandardContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One component of a document, with its reading.
 *
 * @param typed typed rows as lines of text
 * @param raw the document's own words, with uncertain ones as separate pieces
 */
public record ImportedPart(Component component, boolean found, String typed, List<Piece> raw, List<Doubt> doubts) {

    /**
     * Some of the document's words.
     *
     * @param at where in the document they begin
     */
    public record Piece(String words, boolean doubted, int at) {}

    public static ImportedPart of(Component component, Reading reading, String typed) {
        List<Doubt> doubts = reading.read().doubts(component);
        StandardContent content = reading.read().content();
        PartContent said = content.part(component);
        List<Piece> raw = List.of();
        if (said.source() != null) {
            raw = pieces(reading.text(), said.source(), doubts);
        } else if (!component.isPublic() && said.stated()) {
            raw = List.of(new Piece(said.asWritten(), false, 0));
        }
        return new ImportedPart(component, reading.read().found().contains(component), typed, raw, doubts);
    }

    private static List<Piece> pieces(String text, SourceRange source, List<Doubt> doubts) {
        List<Piece> pieces = new ArrayList<>();
        int at = source.start();
        List<SourceRange> marked = doubts.stream()
                .map(Doubt::source)
                .filter(range -> range != null && range.start() >= source.start() && range.end() <= source.end())
                .sorted(Comparator.comparing(SourceRange::start))
                .toList();
        for (SourceRange range : marked) {
            if (range.start() < at) {
                continue;
            }
            if (range.start() > at) {
                pieces.add(new Piece(text.substring(at, range.start()), false, at));
            }
            pieces.add(new Piece(range.in(text), true, range.start()));
            at = range.end();
        }
        if (at < source.end()) {
            pieces.add(new Piece(text.substring(at, source.end()), false, at));
        }
        return pieces;
    }

    /** Whether the words of a doubt are a separate piece. */
    public boolean marks(Doubt doubt) {
        return doubt.source() != null
                && raw.stream()
                        .anyMatch(piece ->
                                piece.doubted() && piece.at() == doubt.source().start());
    }

    public boolean isFound() {
        return found;
    }
}
