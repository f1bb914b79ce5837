package id.go.bps.pst.web.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"pada=2024-05-01", "x=y&pada=2024-05-01&z", "pada=01-05-2024", "pada=1%2F5%2f2024"})
    void readsADate(String query) {
        assertThat(RequestedDay.parse(query)).contains(new RequestedDay(LocalDate.of(2024, 5, 1), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pada=2024-02-31",
                "pada=0000-00-00",
                "pada=-2024-05-01",
                "pada=1944-12-31",
                "pada=9999-01-01",
                "pada=%00",
                "pada=%zz",
                "pada=kemarin",
                "pada=2024-05-01T00:00",
                "pada=<script>"
            })
    void whatIsNoDayIsAskedForAllTheSame(String query) {
        assertThat(RequestedDay.parse(query)).contains(new RequestedDay(null, false));
    }

    @Test
    void anEmptyFieldRequestsNoDay() {
        assertThat(RequestedDay.parse("pada=")).contains(new RequestedDay(null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x=pada", "berpada=2024-05-01", "padahal=1"})
    void otherQueriesRequestNoDay(String query) {
        assertThat(RequestedDay.parse(query)).isEmpty();
        assertThat(RequestedDay.parse(null)).isEmpty();
    }
}
