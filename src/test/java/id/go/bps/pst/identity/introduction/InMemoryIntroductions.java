package id.go.bps.pst.identity.introduction;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

class InMemoryIntroductions implements Introductions {

    private final Map<String, Instant> endedAt = new HashMap<>();

    @Override
    public boolean isEnded(String userName) {
        return endedAt.containsKey(userName);
    }

    @Override
    public void end(String userName, Instant at) {
        endedAt.putIfAbsent(userName, at);
    }
}
