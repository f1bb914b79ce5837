package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormPage;
import jakarta.inject.Inject;

/**
 * A page that edits a part of the office's profile. A colleague's change of the other part is kept; only if both changed this part, the
 * person must choose.
 */
abstract class ProfileEditing<F> extends FormPage<OfficeView, F> {

    @Inject
    private Desk desk;

    @Inject
    private OfficeProfiles profiles;

    /** The profile with this page's part as typed; null where something is refused. */
    protected abstract OfficeProfile profile(F form, OfficeProfile stored, FormErrors errors);

    /** Whether both have the same content in this page's part. */
    protected abstract boolean isSame(OfficeProfile before, OfficeProfile now);

    @Override
    protected OfficeView read() {
        return profiles.edit(desk.getCode());
    }

    @Override
    protected int revision(OfficeView stored) {
        return stored.revision();
    }

    @Override
    protected boolean save(OfficeView stored, int seen, F form, FormErrors errors) {
        OfficeProfile profile = profile(form, stored.profile(), errors);
        if (profile == null) {
            return false;
        }
        if (seen != stored.revision()
                && !isSame(profiles.editRevision(desk.getCode(), seen).profile(), stored.profile())) {
            throw Refusal.conflict("profile_changed_meanwhile");
        }
        if (!profile.equals(stored.profile())) {
            profiles.save(desk.getCode(), stored.revision(), profile);
        }
        return true;
    }

    public OfficeView getOffice() {
        return getStored();
    }

    Desk desk() {
        return desk;
    }
}
