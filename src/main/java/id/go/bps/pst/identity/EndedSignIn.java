package id.go.bps.pst.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A logout message of the identity provider: one of its sessions, or all sessions of a person, ended at an instant. Each message is stored
 * once.
 */
@Entity
@Table(name = "ended_sign_in")
public class EndedSignIn {

    @Id
    @Column(name = "token_id")
    private String tokenId;

    private String sid;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected EndedSignIn() {}

    /**
     * @param tokenId the logout token's own id, by which it counts once
     * @param sid the provider's session, or the subject when it ended all sessions of a person
     * @param endedAt by the provider's clock
     */
    EndedSignIn(String tokenId, String sid, Instant endedAt) {
        this.tokenId = tokenId;
        this.sid = sid;
        this.endedAt = endedAt;
    }

    String getSid() {
        return sid;
    }

    Instant getEndedAt() {
        return endedAt;
    }
}
