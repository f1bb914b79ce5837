package id.go.bps.pst.offices.profile;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.hours.HourSpan;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeProfileTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime HALF_PAST_THREE = LocalTime.of(15, 30);

    @Test
    void an_empty_profile_states_nothing() {
        OfficeProfile bare = OfficeProfile.bare("PST BPS Kota Bima");
        assertThat(bare.address()).isNull();
        assertThat(bare.postcode()).isNull();
        assertThat(bare.hierarchy()).isEmpty();
        assertThat(bare.contacts()).isEmpty();
        assertThat(bare.hours()).isEmpty();
    }

    @Test
    void hours_may_leave_out_days_and_are_sorted_by_day() {
        assertThat(new HourSpan(null, EIGHT, HALF_PAST_THREE, null, null).days())
                .isEmpty();
        assertThat(new HourSpan(List.of(FRIDAY, MONDAY, FRIDAY), EIGHT, HALF_PAST_THREE, null, null).days())
                .containsExactly(MONDAY, FRIDAY);
    }

    @Test
    void hours_begin_before_they_end() {
        assertRefused(() -> new HourSpan(null, HALF_PAST_THREE, EIGHT, null, null), "hours_order", "closes");
        assertRefused(() -> new HourSpan(null, EIGHT, EIGHT, null, null), "hours_order", "closes");
        assertRefused(() -> new HourSpan(null, null, EIGHT, null, null), "hours_opens_missing", "opens");
        assertRefused(() -> new HourSpan(null, EIGHT, null, null, null), "hours_closes_missing", "closes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8411", "841133", "84113 43522", "ABCDE", "٨٤١١٣"})
    void a_postcode_is_five_digits(String postcode) {
        assertRefused(() -> OfficeProfile.of("PST", null, postcode, null, null, null), "postcode_shape", "postcode");
    }

    @Test
    void a_contact_has_a_unique_id() {
        ContactPoint telephone = ContactPoint.written("telepon", ContactKind.TELEPHONE, "0374-43522", null, null);
        OfficeProfile profile = OfficeProfile.of("PST", null, null, null, List.of(telephone), null);
        assertThat(profile.contact("telepon")).hasValue(telephone);
        assertThat(profile.contact("whatsapp")).isEmpty();
        assertRefused(
                () -> OfficeProfile.of("PST", null, null, null, List.of(telephone, telephone), null),
                "contact_twice",
                "contacts");
    }

    @Test
    void the_number_of_rows_is_limited() {
        List<ContactPoint> contacts = IntStream.range(0, 10_000)
                .mapToObj(i -> ContactPoint.written("c" + i, ContactKind.COUNTER, "Loket " + i, null, null))
                .toList();
        assertRefused(() -> OfficeProfile.of("PST", null, null, null, contacts, null), "too_many_rows", "contacts");
        List<HourSpan> hours = Collections.nCopies(10_000, new HourSpan(null, EIGHT, HALF_PAST_THREE, null, null));
        assertRefused(() -> OfficeProfile.of("PST", null, null, null, null, hours), "too_many_rows", "hours");
    }

    @Test
    void the_limits_are_forty_contacts_forty_spans_and_twelve_units() {
        List<ContactPoint> contacts = IntStream.rangeClosed(1, 41)
                .mapToObj(i -> ContactPoint.written("c" + i, ContactKind.COUNTER, "Loket " + i, null, null))
                .toList();
        HourSpan span = new HourSpan(null, EIGHT, HALF_PAST_THREE, null, null);
        List<String> units = Collections.nCopies(12, " Unit ");

        OfficeProfile full =
                OfficeProfile.of("PST", null, null, units, contacts.subList(0, 40), Collections.nCopies(40, span));
        assertThat(full.hierarchy()).hasSize(12).containsOnly("Unit");
        assertRefused(() -> OfficeProfile.of("PST", null, null, null, contacts, null), "too_many_rows", "contacts");
        assertRefused(
                () -> OfficeProfile.of("PST", null, null, null, null, Collections.nCopies(41, span)),
                "too_many_rows",
                "hours");
        assertRefused(
                () -> OfficeProfile.of("PST", null, null, Collections.nCopies(13, "Unit"), null, null),
                "too_many_rows",
                "hierarchy");
    }

    @Test
    void a_profile_is_immutable() {
        assertThatThrownBy(() -> OfficeProfile.bare("PST").contacts().add(null))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static void assertRefused(ThrowingCallable making, String key, String field) {
        assertThatThrownBy(making).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.getMessageKey()).isEqualTo(key);
            assertThat(refused.getField()).hasValue(field);
        });
    }
}
