package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInNoticeTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private final List<String> answers = new ArrayList<>();

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(
                Proxy.newProxyInstance(SignInNoticeTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private final HttpServletRequest request =
            fake(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
                case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                case "getAttribute" -> attributes.get((String) arguments[0]);
                case "getServletContext" ->
                    fake(
                            ServletContext.class,
                            (context, named, names) -> fake(
                                    RequestDispatcher.class,
                                    (dispatcher, forwarded, to) -> answers.add("shown by " + names[0])));
                default -> throw new UnsupportedOperationException(called.getName());
            });
    private final HttpServletResponse response = fake(HttpServletResponse.class, (proxy, called, arguments) -> {
        answers.add(called.getName() + " " + arguments[0]);
        return null;
    });

    @Test
    void aProblemHasItsStatusAndAnAddressForTryingAgain() throws IOException, ServletException {
        assertThat(SignInNotice.of(request)).isEmpty();
        assertThat(SignInNotice.retryOf(request)).isEmpty();
        SignInNotice.PROVIDER_AWAY.show(request, response, "/sign-in");

        assertThat(answers).containsExactly("sendError 503");
        assertThat(SignInNotice.of(request)).contains(SignInNotice.PROVIDER_AWAY);
        assertThat(SignInNotice.retryOf(request)).contains("/sign-in");
        assertThat(SignInNotice.PROVIDER_AWAY.getStatus()).isEqualTo(503);
        assertThat(SignInNotice.PROVIDER_AWAY.getMessageKey()).isEqualTo("sign_in.provider_away");
    }

    @Test
    void aNoticeThatIsNoErrorIsShownAsAPage() throws IOException, ServletException {
        SignInNotice.SIGNED_OUT_HERE_ONLY.show(request, response, null);

        assertThat(answers).containsExactly("shown by problem");
        assertThat(SignInNotice.of(request)).contains(SignInNotice.SIGNED_OUT_HERE_ONLY);
    }
}
