package id.go.bps.pst.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import org.junit.jupiter.api.Test;

class CallContextTest {

    private static final Caller PORTAL = Caller.portal(OfficeCode.of("5272"));

    @Test
    void what_was_before_is_restored_however_it_ends() throws Exception {
        assertThat(CallContext.current()).isEmpty();
        CallContext.as(PORTAL, "outer", () -> {
            assertThat(deed()).isEqualTo("outer");
            assertThatThrownBy(() -> CallContext.as(Caller.ANONYMOUS, "inner", () -> {
                        assertThat(deed()).isEqualTo("inner");
                        throw Refusal.notFound();
                    }))
                    .isInstanceOf(Refusal.class);
            assertThat(deed()).isEqualTo("outer");
            assertThat(CallContext.current().orElseThrow().getCaller()).isSameAs(PORTAL);
            return null;
        });
        assertThat(CallContext.current()).isEmpty();
    }

    private static String deed() {
        return CallContext.current().orElseThrow().getDeed();
    }
}
