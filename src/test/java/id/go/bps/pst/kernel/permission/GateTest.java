package id.go.bps.pst.kernel.permission;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.memory.Acting;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** The interceptors of each use case. */
class GateTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");

    /** Somebody's use case. */
    static class Reading {

        @PermitArea(AreaPermission.READ_DESK)
        void read(OfficeCode office) {}

        @Open
        void look() {}

        @PermitArea(AreaPermission.READ_DESK)
        @PermitTwice("READ_DESK")
        void twice() {}

        @PermitTwice("nothing that is a permission")
        void wrong() {}
    }

    /** A binding that no feature may have. */
    @Permit
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @interface PermitTwice {
        String value();
    }

    private final Caller ani = Acting.administrator("ani", BIMA);

    private static Method method(String name, Class<?>... parameters) {
        try {
            return Reading.class.getDeclaredMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final Method READ = method("read", OfficeCode.class);
    private static final Method LOOK = method("look");

    /** A call that returns its caller and use case. */
    private static InvocationContext call(Method method, Object... arguments) {
        return (InvocationContext) Proxy.newProxyInstance(
                GateTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, given) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getParameters" -> arguments;
                    case "proceed" ->
                        CallContext.current()
                                .map(context -> context.getCaller().getUserName() + " in " + context.getUseCase())
                                .orElse("nobody");
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private Object gate(Caller caller, InvocationContext call) {
        try {
            return new PermitInterceptor(() -> caller, reads -> {}).gate(call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCallerWithThePermissionPassesAndIsRecordedWithTheUseCase() {
        assertThat(gate(ani, call(READ, BIMA))).isEqualTo("ani in Reading.read");
        assertThat(CallContext.current()).as("afterwards").isEmpty();
    }

    @Test
    void aCallerWithoutThePermissionGetsNotFound() {
        assertRefused(() -> gate(ani, call(READ, BANJARMASIN))).asNotFound();
        assertRefused(() -> gate(Caller.ANONYMOUS, call(READ, BIMA))).asNotFound();
    }

    @Test
    void aUseCaseCalledByAnotherHasTheSameCaller() {
        Caller budi = Acting.administrator("budi", BIMA);

        assertThat(Acting.<Object>as(budi, () -> gate(ani, call(READ, BIMA)))).isEqualTo("budi in Reading.read");
    }

    @Test
    void anOpenMethodRunsAsNobodyOrAsPartOfItsCaller() throws Exception {
        OpenInterceptor open = new OpenInterceptor();

        assertThat(open.open(call(LOOK))).isEqualTo(" in look");
        assertThat(Acting.<Object>as(ani, () -> open.open(call(LOOK)))).isEqualTo("ani in test");
        assertThat(CallContext.current()).isEmpty();
    }

    @Test
    void aMethodStatesOnePermission() {
        assertThat(StatedPermission.of(READ)).isEqualTo(AreaPermission.READ_DESK);
        assertThat(StatedPermission.isStatedBy(READ)).isTrue();
        assertThat(StatedPermission.isStatedBy(LOOK)).isFalse();
        assertThatThrownBy(() -> StatedPermission.of(LOOK)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> StatedPermission.of(method("twice"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> StatedPermission.of(method("wrong")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names no permission");
    }
}
