package id.go.bps.pst.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskTabsTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Caller OFFICER = Caller.person("petugas", "Petugas", Set.of(Role.OFFICER), Set.of(BIMA));
    private static final Caller ADMINISTRATOR =
            Caller.person("admin", "Admin", Set.of(Role.OFFICE_ADMINISTRATOR), Set.of(BIMA));

    @Test
    void tabs_are_sorted_by_their_order() {
        assertThat(names(ADMINISTRATOR, BIMA)).containsExactly("standards", "office", "notices");
    }

    @Test
    void a_tab_is_shown_only_to_callers_with_access_at_that_office() {
        assertThat(names(OFFICER, BIMA)).containsExactly("standards", "notices");
        assertThat(names(OFFICER, BANJARMASIN)).containsExactly("standards");
    }

    private static Stream<String> names(Caller reader, OfficeCode place) {
        return DeskTabs.shown(
                        Stream.of(
                                tab(40, "notices", (caller, office) -> caller.getOffices()
                                        .contains(office)),
                                tab(10, "standards", (caller, office) -> true),
                                tab(20, "office", (caller, office) -> caller.getRoles()
                                        .contains(Role.OFFICE_ADMINISTRATOR))),
                        reader,
                        place)
                .map(DeskTab::name);
    }

    private static DeskTab tab(int order, String name, BiPredicate<Caller, OfficeCode> shownTo) {
        return new DeskTab(order, name, "/desk/" + name, "desk", "desk_frame." + name, shownTo);
    }
}
