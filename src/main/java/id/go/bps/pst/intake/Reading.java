package id.go.bps.pst.intake;

import id.go.bps.pst.intake.reading.ImportedStandard;
import id.go.bps.pst.offices.profile.ContactPoint;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The reading of an uploaded document, before a draft is made.
 *
 * @param file its id
 * @param text to which the ranges refer
 * @param service slug of the most likely service; null where none is likely
 * @param newContacts contacts of the document that are not in the office's profile
 * @param newFacts facts that the document states and the profile does not
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
