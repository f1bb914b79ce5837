package id.go.bps.pst.web.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query of a list from an address, and the address of a query. */
class ListQueryTest {

    private static final Set<String> FILTERS = Set.of("name", "code");
    private static final Set<String> ORDERS = Set.of("name");

    @Test
    void an_address_has_filters_order_and_page() {
        ListQuery query = read("office=5272&name=kota+bima&code=52&sort=-name&page=3");
        assertThat(query).isEqualTo(new ListQuery(Map.of("name", "kota bima", "code", "52"), "name", true, 3));
    }

    @Test
    void unknown_columns_and_unreadable_values_are_left_out() {
        assertThat(read("other=1&sort=code&name=%20&code=%zz&%zz=1&=&"))
                .isEqualTo(new ListQuery(Map.of(), null, false, 1));
        assertThat(read(null)).isEqualTo(new ListQuery(Map.of(), null, false, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "", "100000", "1.5"})
    void a_page_that_is_no_number_is_not_found(String page) {
        assertThatThrownBy(() -> read("page=" + page)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_query_replaces_its_part_of_the_address_and_keeps_the_rest() {
        String address = new ListQuery(Map.of("name", "a&b=c"), "name", true, 2)
                .in("office=5272&name=old&sort=name&page=9&changes.page=4", "", FILTERS);
        assertThat(address).isEqualTo("office=5272&changes.page=4&name=a%26b%3Dc&sort=-name&page=2");
        assertThat(read(address).filters()).containsEntry("name", "a&b=c");
    }

    @Test
    void a_second_list_has_a_prefix() {
        ListQuery second = ListQuery.of("name=first&changes.name=second&changes.page=2", "changes.", FILTERS, ORDERS);
        assertThat(second).isEqualTo(new ListQuery(Map.of("name", "second"), null, false, 2));
        assertThat(second.unfiltered().in("name=first&changes.name=second&changes.page=2", "changes.", FILTERS))
                .isEqualTo("name=first");
    }

    private static ListQuery read(String query) {
        return ListQuery.of(query, "", FILTERS, ORDERS);
    }
}
