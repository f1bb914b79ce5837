package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A national holiday or day of collective leave, on which government offices are closed.
 *
 * @param date the day
 * @param kind holiday or collective leave, by the government's decision
 * @param name in Indonesian
 * @param englishName in English
 */
public record Holiday(LocalDate date, Kind kind, String name, String englishName) implements Serializable {

    /** As the joint decree (SKB) of three ministers divides them. */
    public enum Kind {
        /** Hari libur nasional. */
        NATIONAL_HOLIDAY,
        /** Cuti bersama. */
        COLLECTIVE_LEAVE
    }

    public static final int MAX_NAME = 120;

    public Holiday {
        if (date == null) {
            throw Refusal.invalid("date_missing").in("date");
        }
        if (kind == null) {
            throw Refusal.invalid("choice_unknown").in("kind");
        }
        name = PlainText.required("name", name, MAX_NAME);
        englishName = PlainText.required("englishName", englishName, MAX_NAME);
    }
}
