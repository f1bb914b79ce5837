package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.MachineClock;
import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.permission.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Use case: the identity provider ends a sign-in, or an office takes a person's access away. From then on no node accepts the sign-in; the
 * database informs all nodes, also after a restart.
 */
@ApplicationScoped
@Transactional
public class SignInEnding {

    private static final String TOPIC = "sign-in-ended";

    private final EndedSignIns endedSignIns;
    private final EndedSignInCache recentlyEnded;
    private final Clock clock;

    @Inject
    public SignInEnding(EndedSignIns endedSignIns, EndedSignInCache recentlyEnded, @MachineClock Clock clock) {
        this.endedSignIns = endedSignIns;
        this.recentlyEnded = recentlyEnded;
        this.clock = clock;
    }

    /**
     * Ends a sign-in.
     *
     * @param tokenId of the logout token, which counts once
     * @param sid the provider's session, or the subject to end all of a person's
     * @param at by the provider's clock; later sign-ins of the person are not meant
     * @return false when this token was received before
     */
    @Open
    public boolean end(String tokenId, String sid, Instant at) {
        recentlyEnded.add(sid, at); // on this node at once, even when it cannot be stored
        if (endedSignIns.has(tokenId)) {
            return false;
        }
        endedSignIns.add(new EndedSignIn(tokenId, sid, at));
        return true;
    }

    /**
     * Ends a sign-in because the person signed out on this node: another node may still have a copy of the session, which becomes invalid.
     */
    @Open
    public void signOut(SignIn signIn) {
        end("sign-out:" + signIn.mark(), signIn.mark(), signIn.signedInAt());
    }

    @Open
    public void hear(@Observes News news) {
        if (!news.isAbout(TOPIC)) {
            return;
        }
        // No sign-in lasts so long, so older entries are no longer needed
        recentlyEnded.forgetBefore(clock.instant().minus(SignIns.LONGEST.multipliedBy(2)));
        boolean everything = news.subject().equals(News.EVERYTHING);
        List<EndedSignIn> endings = everything ? endedSignIns.all() : endedSignIns.of(news.subject());
        endings.forEach(ended -> recentlyEnded.add(ended.getSid(), ended.getEndedAt()));
        // Blocks last: a block is removed after the person's sign-ins have ended, so this order leaves no gap
        if (everything) {
            recentlyEnded.replaceBlocks(endedSignIns.blocks(Optional.empty()));
        } else {
            recentlyEnded.setBlocks(news.subject(), endedSignIns.blocks(Optional.of(news.subject())));
        }
    }
}
