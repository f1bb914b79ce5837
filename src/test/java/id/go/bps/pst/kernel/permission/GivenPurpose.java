package id.go.bps.pst.kernel.permission;

import id.go.bps.pst.kernel.OfficeCode;
import java.util.List;
import java.util.Set;

/** A use case that has stated why it reads personal rows. */
public final class GivenPurpose {

    private GivenPurpose() {}

    /** The rows of which the portal would log that this use case has read them, in the order of their first reading. */
    public static List<PersonalRead> readBy(Runnable useCase) {
        OfficeCode bima = OfficeCode.of("5272");
        Caller officer = Caller.person("petugas", "Petugas", Set.of(Role.OFFICER), Set.of(bima));
        PersonalReads reads = new PersonalReads("call the next visitor");
        try {
            CallContext.as(officer, "Visits.call", reads, () -> {
                useCase.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(reads.getRows());
    }
}
