package id.go.bps.pst.probe;

import id.go.bps.pst.mail.MailServer;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;

/** The configured mail server, which {@link MailProbe} can take out of the running portal. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class MailServerProbe implements MailServer {

    private static volatile boolean configured = true;

    @Inject
    @Delegate
    private MailServer server;

    static void configure(boolean there) {
        configured = there;
    }

    @Override
    public boolean isThere() {
        return configured && server.isThere();
    }

    @Override
    public void send(String name, String recipient, String subject, String text, Instant date) {
        server.send(name, recipient, subject, text, date);
    }
}
