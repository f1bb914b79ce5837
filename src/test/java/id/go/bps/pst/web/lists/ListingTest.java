package id.go.bps.pst.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.MatchMode;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The query of PrimeFaces' table gives rows and an address. */
class ListingTest {

    private final List<String> told = new ArrayList<>();
    private int read;

    private Listing<String> listing(String query) {
        Columns<String> columns = Columns.of(() -> {
                    read++;
                    return IntStream.rangeClosed(1, 60)
                            .mapToObj("Kantor %02d"::formatted)
                            .toList();
                })
                .text("name", name -> name);
        return new Listing<>(columns, "/audit/offices", query, "", told::add);
    }

    @Test
    void a_list_begins_with_the_state_of_its_address() {
        Listing<String> listing = listing("office=5272&name=kantor&sort=-name&page=2");
        assertThat(listing.getFirst()).isEqualTo(25);
        assertThat(listing.getFilters()).containsExactly(Map.entry("name", "kantor"));
        assertThat(listing.order("name")).isEqualTo("descending");
        assertThat(listing.order("code")).isNull();
        assertThat(listing.isFiltered()).isTrue();
        assertThat(listing.getUnfilteredAddress()).isEqualTo("/audit/offices?office=5272&sort=-name");
        assertThat(listing.filters("name")).isTrue();
        assertThat(listing.orders("code")).isFalse();
        assertThat(read).as("before anybody asks for rows").isZero();
    }

    @Test
    void a_change_of_the_table_changes_the_address() {
        Listing<String> listing = listing("page=2");
        Map<String, FilterMeta> filters = Map.of(
                "table:name",
                FilterMeta.builder()
                        .field("name")
                        .filterValue("1")
                        .matchMode(MatchMode.CONTAINS)
                        .build());
        Map<String, SortMeta> order = Map.of(
                "table:name",
                SortMeta.builder().field("name").order(SortOrder.DESCENDING).build());
        assertThat(listing.count(filters)).isEqualTo(15);
        assertThat(listing.load(0, 25, order, filters)).hasSize(15).startsWith("Kantor 51");
        assertThat(told).containsExactly("/audit/offices?name=1&sort=-name");
        assertThat(listing.load(25, 1_000_000, Map.of(), Map.of())).hasSize(25).startsWith("Kantor 26");
        assertThat(listing.load(-5, 25, Map.of(), Map.of())).startsWith("Kantor 01");
        assertThat(told).endsWith("/audit/offices?page=2", "/audit/offices");
        assertThat(read).isEqualTo(1);
    }
}
