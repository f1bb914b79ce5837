package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The saved profiles. Queries are for one office; profiles are public, so the newest of all offices can be read together. */
public interface ProfileRevisions {

    /** The revision with the highest number. */
    Optional<ProfileRevision> findNewest(OfficeCode office);

    /** The newest revision of each office that has a profile. */
    Map<OfficeCode, ProfileRevision> newestAcrossOffices();

    /** The revision in force at {@code instant}; the oldest one for an earlier instant. */
    Optional<ProfileRevision> findInForce(OfficeCode office, Instant instant);

    Optional<ProfileRevision> find(OfficeCode office, int revision);

    /** The instants from which each revision was in force, the oldest first. */
    List<Instant> changes(OfficeCode office);

    /** @throws PersistenceException caused by a {@link DuplicateRow} when the office has a revision of this number */
    void add(ProfileRevision revision);
}
