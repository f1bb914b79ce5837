package id.go.bps.pst.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import org.junit.jupiter.api.Test;

class CallContextTest {

    private static final Caller PORTAL = Caller.portal(OfficeCode.of("5272"));

    @Test
    void the_earlier_context_is_restored_in_every_case() throws Exception {
        assertThat(CallContext.current()).isEmpty();
        CallContext.as(PORTAL, "outer", () -> {
            assertThat(useCase()).isEqualTo("outer");
            assertThatThrownBy(() -> CallContext.as(Caller.ANONYMOUS, "inner", () -> {
                        assertThat(useCase()).isEqualTo("inner");
                        throw Refusal.notFound();
                    }))
                    .isInstanceOf(Refusal.class);
            assertThat(useCase()).isEqualTo("outer");
            assertThat(CallContext.current().orElseThrow().getCaller()).isSameAs(PORTAL);
            return null;
        });
        assertThat(CallContext.current()).isEmpty();
    }

    private static String useCase() {
        return CallContext.current().orElseThrow().getUseCase();
    }
}
