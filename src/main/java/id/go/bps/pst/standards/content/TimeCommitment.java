package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.PartRow.Weight;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.lines.Piece;
import id.go.bps.pst.standards.lines.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time commitment of an office: one sentence of component 3.
 *
 * @param mode null where it is for every mode, or none is stated
 * @param kind null where the text has no amount of time
 * @param amount maximum number of units; only with WAIT and COMPLETION, and never 0
 * @param unit with an amount
 * @param clockStart what starts the clock, such as "setelah mengisi buku tamu elektronik"; null where not stated
 * @param appliesTo the part of the service to which it is limited; null where it applies to all
 * @param text the commitment in the office's words
 * @param source of the text in the imported file; null when typed here
 */
public record TimeCommitment(
        DeliveryMode mode,
        Kind kind,
        Integer amount,
        Unit unit,
        String clockStart,
        String appliesTo,
        String text,
        SourceRange source)
        implements Serializable {

    public static final int MAX_AMOUNT = 10_000;

    /** Waktu tunggu, waktu penyelesaian, or at once. */
    public enum Kind {
        WAIT,
        COMPLETION,
        IMMEDIATE
    }

    /** What is counted. */
    public enum Unit {
        MINUTE,
        HOUR,
        DAY,
        WORKING_DAY
    }

    public TimeCommitment {
        clockStart = PlainText.optional("clockStart", clockStart, 300);
        appliesTo = PlainText.optional("appliesTo", appliesTo, 300);
        text = PlainText.required("text", text, OutlineItem.MAX_TEXT);
        boolean counted = kind == Kind.WAIT || kind == Kind.COMPLETION;
        if (amount != null && (amount < 1 || amount > MAX_AMOUNT)) {
            throw Refusal.invalid("time_amount", MAX_AMOUNT).in("amount");
        }
        if (counted && amount == null) {
            throw Refusal.invalid("time_amount_missing").in("amount");
        }
        if (counted && unit == null) {
            throw Refusal.invalid("time_unit_missing").in("unit");
        }
        if (!counted && (amount != null || unit != null)) {
            throw Refusal.invalid("time_kind_missing").in("kind");
        }
    }

    List<PartRow> rows() {
        List<Piece> before = mode == null ? List.of() : List.of(Piece.label("mode." + mode), Piece.own(": "));
        List<Line> lines = new ArrayList<>();
        if (kind == null) {
            lines.add(Line.of(null, joined(before, Piece.words(text))).at(mode, 0));
        } else {
            lines.add(promise(before));
            lines.add(Line.sentence(text).at(mode, 1));
        }
        PartRow promised = PartRow.at("")
                .in(mode)
                .labelled(kind == null ? null : "time." + kind)
                .saying(text)
                .searched(Weight.TEXT)
                .shownAs(lines);
        List<PartRow> rows = new ArrayList<>();
        rows.add(amount == null ? promised : promised.counting(amount, "unit." + unit));
        condition("appliesTo", appliesTo, rows);
        condition("clockStart", clockStart, rows);
        return rows;
    }

    private Line promise(List<Piece> before) {
        String subject = "time." + kind;
        List<Piece> pieces = joined(before, Piece.label(subject));
        return Line.of(
                        subject,
                        amount == null
                                ? pieces
                                : joined(
                                        pieces,
                                        Piece.own(" "),
                                        Piece.number(amount),
                                        Piece.own(" "),
                                        Piece.label("unit." + unit)))
                .at(mode, 0);
    }

    /** Adds the row of a condition. Usually the sentence contains its words; then it needs no line of its own. */
    private void condition(String path, String said, List<PartRow> rows) {
        if (said != null) {
            PartRow row = PartRow.at(path).in(mode).saying(said);
            rows.add(
                    Wording.contains(text, said)
                            ? row
                            : row.shownAs(Line.sentence(said).at(mode, 1)));
        }
    }

    private static List<Piece> joined(List<Piece> pieces, Piece... others) {
        return Stream.concat(pieces.stream(), Stream.of(others)).toList();
    }
}
