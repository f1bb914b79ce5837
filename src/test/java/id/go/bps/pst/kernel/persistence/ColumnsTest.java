package id.go.bps.pst.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.offices.holidays.HolidayList;
import id.go.bps.pst.offices.holidays.HolidayListConverter;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeProfileConverter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PGobject;

class ColumnsTest {

    @Test
    void aDocumentFromJsonbIsUnchanged() {
        OfficeProfile profile = OfficeProfile.bare("PST");
        HolidayList list = new HolidayList(2027, "SKB", List.of());
        Object column = new OfficeProfileConverter().convertToDatabaseColumn(profile);

        assertThat(column).isInstanceOfSatisfying(PGobject.class, json -> assertThat(json.getType())
                .isEqualTo("jsonb"));
        assertThat(new OfficeProfileConverter().convertToEntityAttribute(column))
                .isEqualTo(profile);
        HolidayListConverter lists = new HolidayListConverter();
        assertThat(lists.convertToEntityAttribute(lists.convertToDatabaseColumn(list)))
                .isEqualTo(list);
    }

    @Test
    void nullStaysNull() {
        assertThat(((PGobject) JsonColumn.write(null)).getValue()).isNull();
        assertThat(JsonColumn.read(null, String.class)).isNull();
        assertThat(new InstantColumn().convertToDatabaseColumn(null)).isNull();
        assertThat(new InstantColumn().convertToEntityAttribute(null)).isNull();
    }

    @Test
    void anInstantIsTheSameInTheColumn() {
        Instant morning = Instant.parse("2026-11-30T00:00:00.123456Z");
        Timestamp column = new InstantColumn().convertToDatabaseColumn(morning);

        assertThat(new InstantColumn().convertToEntityAttribute(column)).isEqualTo(morning);
    }
}
