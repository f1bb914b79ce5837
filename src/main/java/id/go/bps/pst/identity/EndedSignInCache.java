package id.go.bps.pst.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The recently ended sign-ins and the blocked people, in this node's memory, so that no request has to ask the database. */
@ApplicationScoped
class EndedSignInCache {

    /**
     * When sign-ins ended, by the provider's session, by the mark of one sign-in, or by the subject when all sessions of a person ended.
     */
    private final Map<String, Instant> endedAt = new ConcurrentHashMap<>();

    private final Map<String, List<AccessBlock>> blocks = new ConcurrentHashMap<>();

    /** Whether this sign-in was ended, by its session or together with all sign-ins of the person, or the person is blocked. */
    boolean includes(SignIn signIn) {
        Instant allEnded = endedAt.get(signIn.subject());
        return endedAt.containsKey(signIn.sid())
                || endedAt.containsKey(signIn.mark())
                || (allEnded != null && !signIn.signedInAt().isAfter(allEnded))
                || isBlocked(signIn);
    }

    /** Whether an office takes this person's access away and the provider may not have the change yet. */
    boolean isBlocked(SignIn signIn) {
        return blocks.getOrDefault(signIn.subject(), List.of()).stream().anyMatch(kept -> kept.concerns(signIn));
    }

    /** Sets the blocks of a person; an empty list removes them. */
    void setBlocks(String person, List<AccessBlock> now) {
        blocks.put(person, List.copyOf(now));
        blocks.remove(person, List.of());
    }

    /** Replaces all blocks. */
    void replaceBlocks(List<AccessBlock> now) {
        Map<String, List<AccessBlock>> people = now.stream().collect(Collectors.groupingBy(AccessBlock::person));
        blocks.putAll(people);
        blocks.keySet().retainAll(people.keySet());
    }

    void add(String sid, Instant at) {
        endedAt.merge(sid, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    void forgetBefore(Instant instant) {
        endedAt.values().removeIf(at -> at.isBefore(instant));
    }
}
