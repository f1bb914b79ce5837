package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.offices.notices.Notice;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeFormTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final FormErrors errors = new FormErrors();
    private final Map<String, String[]> typed = new TreeMap<>(Map.of(
            "kind", one("CLOSED"),
            "text", one(" Listrik padam "),
            "english", one(""),
            "fromDate", one("2026-11-23"),
            "fromTime", one("8.00"),
            "untilDate", one("23-11-2026"),
            "untilTime", one("24.00")));

    @Test
    void times_are_in_the_offices_zone_and_a_day_ends_at_24() {
        Notice notice = NoticeForm.of(new FormFields(typed)).toNotice(WITA, errors);
        assertThat(errors.getFields()).isEmpty();
        assertThat(notice)
                .isEqualTo(new Notice(
                        Notice.Kind.CLOSED,
                        "Listrik padam",
                        null,
                        Instant.parse("2026-11-23T00:00:00Z"),
                        Instant.parse("2026-11-23T16:00:00Z")));
    }

    @Test
    void a_new_notice_is_closed_from_now_until_the_end_of_the_day() {
        ZonedDateTime now = ZonedDateTime.of(2026, 11, 23, 9, 5, 42, 0, WITA);
        NoticeForm blank = NoticeForm.blank(now);
        assertThat(blank).isEqualTo(new NoticeForm("CLOSED", "", "", "23-11-2026", "09.05", "23-11-2026", "24.00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "kind      | PIGEON     | kind    | choice_unknown",
                "kind      |            | kind    | choice_unknown",
                "text      | '  '       | text    | text_empty",
                "text      | <script>   | text    | text_html",
                "english   | <b>x</b>   | english | text_html",
                "fromDate  |            | from    | date_missing",
                "fromDate  | 2026-02-31 | from    | date_shape",
                "fromTime  |            | from    | time_shape",
                "untilTime | 25.00      | until   | time_shape",
                "untilDate | 9999-01-01 | until   | date_shape",
                "untilDate | 2026-11-22 | until   | notice_order",
                "untilDate | 2026-12-24 | until   | notice_too_long"
            })
    void what_is_wrong_is_refused_beside_its_field(String field, String text, String beside, String refusal) {
        typed.put(field, one(text == null ? "" : text));
        assertThat(NoticeForm.of(new FormFields(typed)).toNotice(WITA, errors)).isNull();
        assertThat(errors.getFields()).containsExactly(beside);
        assertThat(errors.of(beside).getMessageKey()).isEqualTo(refusal);
    }

    @Test
    void every_wrong_field_is_reported_at_once() {
        typed.put("text", one(""));
        typed.put("english", one("<b>x</b>"));
        typed.put("fromDate", one("soon"));
        typed.put("untilTime", one("late"));
        assertThat(NoticeForm.of(new FormFields(typed)).toNotice(WITA, errors)).isNull();
        assertThat(errors.getFields()).containsExactly("text", "english", "from", "until");
    }

    @Test
    void a_text_has_a_maximum_length() {
        typed.put("text", one("a".repeat(Notice.MAX_TEXT + 1)));
        assertThat(NoticeForm.of(new FormFields(typed)).toNotice(WITA, errors)).isNull();
        assertThat(errors.of("text").getMessageKey()).isEqualTo("text_too_long");
    }

    private static String[] one(String value) {
        return new String[] {value};
    }
}
