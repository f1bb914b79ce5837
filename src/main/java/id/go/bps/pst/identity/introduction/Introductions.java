package id.go.bps.pst.identity.introduction;

import java.time.Instant;

/** The people who have seen the introduction already. */
public interface Introductions {

    boolean isEnded(String userName);

    /** Records the end of the introduction; repeated calls have no effect. */
    void end(String userName, Instant at);
}
