package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.offices.Offices;
import id.go.bps.pst.offices.holidays.Holiday;
import id.go.bps.pst.offices.holidays.HolidayRevisions;
import id.go.bps.pst.offices.hours.ServiceHours;
import id.go.bps.pst.offices.notices.PostedNotice;
import id.go.bps.pst.offices.notices.PostedNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Use case: the public reads the hours of an office. */
@ApplicationScoped
@Transactional
public class OfficeHours {

    private final Offices offices;
    private final ProfileRevisions profiles;
    private final HolidayRevisions holidays;
    private final PostedNotices notices;
    private final Clock clock;

    @Inject
    public OfficeHours(
            Offices offices, ProfileRevisions profiles, HolidayRevisions holidays, PostedNotices notices, Clock clock) {
        this.offices = offices;
        this.profiles = profiles;
        this.holidays = holidays;
        this.notices = notices;
        this.clock = clock;
    }

    /** The present hours: of the newest profile, with the national holidays and the office's notices. */
    @Open
    public ServiceHours get(OfficeCode code) {
        List<Holiday> national = holidays.newest().stream()
                .flatMap(revision -> revision.getList().holidays().stream())
                .toList();
        OfficeProfile profile =
                profiles.findNewest(code).map(ProfileRevision::getProfile).orElseGet(() -> OfficeProfile.bare("-"));
        return new ServiceHours(
                offices.get(code).getZone(),
                profile.hours(),
                profile.exceptions(),
                national,
                notices.pending(code, clock.instant()).stream()
                        .map(PostedNotice::getNotice)
                        .toList());
    }
}
