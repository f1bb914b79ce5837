package id.go.bps.pst.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The second of the four gates alone: {@link Permit}. Use cases are called at an address outside of every area, so the first gate lets all
 * through; they are given the other office's very code, so the repositories would answer for it; and row-level security is off.
 */
class PermitIT {

    private Portal portal;
    private String seen;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        seen = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272").form().get("seen");
    }

    @ParameterizedTest
    @CsvSource({
        "admin.6371, 5272",
        "kepala.6371, 5272",
        "petugas.6371, 5272",
        "admin.5272, 5200",
        "admin.5272, 0000",
        "auditor.52, 6371",
        "auditor.52, 6300",
        "auditor.52, 0000"
    })
    void no_use_case_works_for_an_office_out_of_reach(String user, String office) {
        List<String> before = portal.database().contents();
        portal.database().withoutRowLevelSecurity(() -> {
            Map<String, String> answers = call(SignedIn.as(user), "office=" + office, "");
            assertThat(answers)
                    .hasSizeGreaterThan(10)
                    .allSatisfy((deed, answer) -> assertThat(answer).as(deed).isEqualTo("refused not_found"));
        });
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    @Test
    void nobody_at_all_may_do_nothing() {
        List<String> before = portal.database().contents();
        portal.database().withoutRowLevelSecurity(() -> {
            String lines = new id.go.bps.pst.testkit.site.PublicSite(portal)
                    .open("/api/probe?office=5272&seen=" + seen)
                    .text();
            assertThat(lines.lines()).hasSizeGreaterThan(10).allMatch(line -> line.endsWith(": refused not_found"));
        });
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "admin.5272,    5272, readDesk editStandards publishStandards editOffice readStaff manageStaff",
        "kepala.5272,   5272, readDesk approveStandards publishStandards readStaff",
        "petugas.5272,  5272, readDesk",
        "auditor.pusat, 5272, compareOffices",
        "auditor.pusat, 6371, compareOffices",
        "auditor.52,    5272, compareOffices",
        "auditor.52,    5200, compareOffices",
        "admin.pusat,   6371, compareOffices keepNationalLists readStaff manageStaff"
    })
    void within_reach_a_role_may_do_what_is_its_own_and_no_more(String user, String office, String may) {
        Map<String, String> answers = call(
                SignedIn.as(user),
                "office=" + office,
                "IdleDeeds.readDesk,IdleDeeds.editStandards,IdleDeeds.approveStandards,IdleDeeds.publishStandards,IdleDeeds.editOffice,"
                        + "IdleDeeds.compareOffices,IdleDeeds.keepNationalLists,IdleDeeds.readStaff,IdleDeeds.manageStaff");
        assertThat(answers).hasSize(9).allSatisfy((deed, answer) -> assertThat(answer)
                .as(deed)
                .isEqualTo(
                        Arrays.asList(may.split(" ")).contains(deed.replace("IdleDeeds.", ""))
                                ? "passed"
                                : "refused not_found"));
    }

    @Test
    void one_office_out_of_reach_among_several_is_enough_to_be_refused() {
        SignedIn auditor = SignedIn.as("auditor.52");
        String deeds = "IdleDeeds.compareOffices,StandardComparison.compare";
        assertThat(call(auditor, "office=5200&office=5272", deeds))
                .containsOnlyKeys("IdleDeeds.compareOffices", "StandardComparison.compare")
                .allSatisfy((deed, answer) -> assertThat(answer).isEqualTo("passed"));
        assertThat(call(auditor, "office=5272&office=6371", deeds))
                .allSatisfy((deed, answer) -> assertThat(answer).isEqualTo("refused not_found"));
    }

    private Map<String, String> call(SignedIn who, String offices, String only) {
        String query = "?" + offices + "&seen=" + seen + (only.isEmpty() ? "" : "&only=" + only);
        Map<String, String> answers = new TreeMap<>();
        who.open("/api/probe" + query).text().lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            answers.put(parts[0], parts[1]);
        });
        return answers;
    }
}
