package id.go.bps.pst.identity.introduction;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Use case: a person who is at the desk for the first time sees the introduction, once. */
@ApplicationScoped
@Transactional
public class ShowingAround {

    private final Introductions introductions;
    private final Clock clock;

    @Inject
    public ShowingAround(Introductions introductions, Clock clock) {
        this.introductions = introductions;
        this.clock = clock;
    }

    /** Whether the caller, who can edit at this office's desk, has not seen the introduction yet. */
    @PermitIntroduction(IntroductionPermission.FOLLOW)
    public boolean isDue(OfficeCode office) {
        return !introductions.isEnded(caller());
    }

    /** Ends the introduction for the caller, finished or skipped; a second call changes nothing. */
    @PermitIntroduction(IntroductionPermission.FOLLOW)
    public void end(OfficeCode office) {
        introductions.end(caller(), clock.instant());
    }

    /** The caller's user name. */
    private static String caller() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
