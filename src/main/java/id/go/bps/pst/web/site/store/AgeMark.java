package id.go.bps.pst.web.site.store;

import id.go.bps.pst.offices.hours.ZoneNames;
import id.go.bps.pst.web.words.Language;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The notice of a page's age, inserted into the bytes of the kept page, because the page cannot be rendered again now.
 *
 * @param zone time zone of the notice
 */
record AgeMark(boolean english, ZoneId zone) {

    /** The beginning of the content of every public page; the notice is inserted after it. */
    private static final String TOP = "<main id=\"isi\">";

    /**
     * The page with the notice.
     *
     * @param page HTML made with the site's template
     * @param rightAt when the page was last known to be right
     */
    String on(String page, Instant rightAt, Instant now) {
        int top = page.indexOf(TOP);
        if (top < 0) {
            throw new IllegalArgumentException("no page of ours");
        }
        int place = top + TOP.length();
        return page.substring(0, place) + notice(rightAt, now) + page.substring(place);
    }

    private String notice(Instant rightAt, Instant now) {
        String time =
                "<time datetime=\"" + DateTimeFormatter.ISO_INSTANT.format(rightAt.truncatedTo(ChronoUnit.SECONDS))
                        + "\">" + moment(rightAt, now) + "</time>";
        return "\n<section class=\"page-age\" aria-label=\"" + word("heading") + "\"><div class=\"wrap\"><h2>"
                + word("title") + "</h2><p>" + fill("text", time, age(Duration.between(rightAt, now)))
                + "</p></div></section>";
    }

    /** The time, such as "14.32 WITA"; with its date where it is not today. */
    private String moment(Instant instant, Instant now) {
        Locale locale = locale();
        ZonedDateTime there = instant.atZone(zone);
        String time = DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm", locale)
                        .format(there) + " " + ZoneNames.of(zone);
        return there.toLocalDate().equals(now.atZone(zone).toLocalDate())
                ? fill("time", time)
                : fill(
                        "date",
                        DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(there),
                        time);
    }

    /** The age, such as "12 menit yang lalu". */
    private String age(Duration age) {
        if (age.toMinutes() < 1) {
            return word("just_now");
        }
        if (age.toHours() < 1) {
            return fill("minutes", age.toMinutes());
        }
        return age.toDays() < 2 ? fill("hours", age.toHours()) : fill("days", age.toDays());
    }

    private String fill(String key, Object... values) {
        return new MessageFormat(word(key), locale()).format(values);
    }

    private String word(String key) {
        return ResourceBundle.getBundle("messages.site", locale()).getString("site_frame.old_" + key);
    }

    private Locale locale() {
        return english ? Language.ENGLISH : Language.INDONESIAN;
    }
}
