package id.go.bps.pst.intake;

import id.go.bps.pst.intake.reading.ImportedStandard;
import id.go.bps.pst.offices.profile.ContactPoint;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A document that was handed in, as it is read, before anything is made of it.
 *
 * @param file its id
 * @param text to which ranges point
 * @param service the slug of the service that it probably is about; null where none can be told
 * @param newContacts those of the document that the office's profile has not
 * @param newFacts what else it states and the profile does not
 */
public record Reading(
        long file,
        String fileName,
        String text,
        ImportedStandard read,
        String service,
        List<ContactPoint> newContacts,
        Set<OfficeFact> newFacts)
        implements Serializable {
    public Reading {
        newContacts = List.copyOf(newContacts);
        newFacts = Set.copyOf(newFacts);
    }
}
