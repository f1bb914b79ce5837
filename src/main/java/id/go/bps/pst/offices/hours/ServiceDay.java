package id.go.bps.pst.offices.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The service of an office on one day, for one delivery mode.
 *
 * @param date the day, in the office's zone
 * @param ground what decides the day
 * @param reason in Indonesian: the name of the holiday or season, or the reason of a closure; null where none is stated
 * @param englishReason the same in English; may be null
 * @param stated whether the hours of the day are known; they are not where the week has no hours, or hours without days
 * @param hours the spans of the day by opening time; they may touch or overlap; empty on a day without service
 */
public record ServiceDay(
        LocalDate date, Ground ground, String reason, String englishReason, boolean stated, List<HourSpan> hours)
        implements Serializable {

    /** What decides a day, the strongest first. */
    public enum Ground {
        /** A special day of the office. */
        SPECIAL_DAY,
        /** A closure of the office. */
        CLOSURE,
        /** A national holiday or collective leave. */
        HOLIDAY,
        /** A season's week. */
        SEASON,
        /** The usual week. */
        WEEK
    }
}
