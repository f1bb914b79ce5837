package id.go.bps.pst.standards.lines;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A part of a {@link Line}.
 *
 * @param value a key of {@code messages/words} for LABEL, text for WORDS, ENGLISH and OWN, a whole number for NUMBER and RUPIAH, a local time for
 *     TIME and END_TIME, a local date for DATE
 * @param differs whether another office's line differs here
 */
public record Piece(Kind kind, Serializable value, boolean differs) implements Serializable {

    /** How a part is shown and compared. */
    public enum Kind {
        /** A label of the portal, such as "Waktu tunggu". */
        LABEL,
        /** The office's own sentence, compared word by word. */
        WORDS,
        /** The same in English. */
        ENGLISH,
        NUMBER,
        RUPIAH,
        TIME,
        /** The end of a span of time, of which midnight is 24.00. */
        END_TIME,
        DATE,
        /** A value of the office's own, such as its telephone number: shown, never compared. */
        OWN;

        /** Whether it is running text, of which each word is compared. */
        boolean isText() {
            return this == WORDS || this == ENGLISH || this == OWN;
        }
    }

    public static Piece label(String key) {
        return new Piece(Kind.LABEL, key, false);
    }

    public static Piece words(String text) {
        return new Piece(Kind.WORDS, text, false);
    }

    public static Piece english(String text) {
        return new Piece(Kind.ENGLISH, text, false);
    }

    public static Piece number(long number) {
        return new Piece(Kind.NUMBER, number, false);
    }

    public static Piece rupiah(long rupiah) {
        return new Piece(Kind.RUPIAH, rupiah, false);
    }

    public static Piece time(LocalTime time) {
        return new Piece(Kind.TIME, time, false);
    }

    public static Piece endTime(LocalTime time) {
        return new Piece(Kind.END_TIME, time, false);
    }

    public static Piece date(LocalDate date) {
        return new Piece(Kind.DATE, date, false);
    }

    public static Piece own(String text) {
        return new Piece(Kind.OWN, text, false);
    }

    Piece part(int start, int end, boolean marked) {
        return new Piece(kind, value.toString().substring(start, end), marked);
    }

    Piece marked() {
        return new Piece(kind, value, true);
    }
}
