package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/desk/",
                "/desk/standards/edit?id=7&x=a%20b",
                "/kota-bima/perpustakaan?q=a/b?c",
                "/sign-into"
            })
    void keepsPathsOfThisPortal(String address) {
        assertThat(Target.of(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "desk",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/desk\r\nSet-Cookie: a=b",
                "/desk\u0000",
                "/désk",
                "/desk?a=<script>",
                "/desk#top",
                "/%",
                "/%zz",
                "/sign-in",
                "/sign-in?to=/desk/",
                "/sign-in/callback?code=1",
                "/sign-out"
            })
    void anyOtherValueBecomesTheHomePage(String address) {
        assertThat(Target.of(address)).isEqualTo(Target.HOME);
    }

    @Test
    void anEndlessAddressBecomesTheHomePage() {
        assertThat(Target.of("/" + "a".repeat(1000))).isEqualTo(Target.HOME);
    }

    @Test
    void aPersonWithoutATargetGoesToTheirOwnDoor() {
        assertThat(Target.HOME.orDoorOf(person(Role.OFFICER)).address()).isEqualTo("/desk/");
        assertThat(Target.HOME.orDoorOf(person(Role.AUDITOR)).address()).isEqualTo("/audit/");
        assertThat(Target.HOME.orDoorOf(Caller.ANONYMOUS)).isEqualTo(Target.HOME);
        assertThat(Target.of("/kota-bima").orDoorOf(person(Role.AUDITOR)).address())
                .isEqualTo("/kota-bima");
    }

    private static Caller person(Role role) {
        return Caller.person("someone", "Someone", Set.of(role), Set.of(OfficeCode.of("5272")));
    }
}
