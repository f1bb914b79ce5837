package id.go.bps.pst.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sign-ins that were ended of late, in this node's memory, so that no request has to ask the database. */
@ApplicationScoped
class RecentlyEnded {

    /** By the provider's session, or by the subject when all sessions of a person were ended. */
    private final Map<String, Instant> endedAt = new ConcurrentHashMap<>();

    /** Whether this sign-in was ended, be it by its session or with all those of the person so far. */
    boolean includes(SignIn signIn) {
        Instant allEnded = endedAt.get(signIn.subject());
        return endedAt.containsKey(signIn.sid())
                || (allEnded != null && !signIn.signedInAt().isAfter(allEnded));
    }

    void add(String sid, Instant at) {
        endedAt.merge(sid, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    void forgetBefore(Instant instant) {
        endedAt.values().removeIf(at -> at.isBefore(instant));
    }
}
