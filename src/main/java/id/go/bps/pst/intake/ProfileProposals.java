package id.go.bps.pst.intake;

import id.go.bps.pst.intake.reading.ContactsReader;
import id.go.bps.pst.intake.reading.OfficeProposal;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the office in a document with the office's profile. Nothing is added twice, and nothing is overwritten. */
final class ProfileProposals {

    private final OfficeProfile profile;
    private final OfficeProposal proposal;

    ProfileProposals(OfficeProfile profile, OfficeProposal proposal) {
        this.profile = profile;
        this.proposal = proposal;
    }

    List<ContactPoint> newContacts() {
        return proposal.contacts().stream()
                .filter(contact -> known(contact).isEmpty())
                .toList();
    }

    /** The facts that the document states and the profile does not. */
    Set<OfficeFact> newFacts() {
        Set<OfficeFact> facts = EnumSet.noneOf(OfficeFact.class);
        if (profile.address() == null && proposal.address() != null) {
            facts.add(OfficeFact.ADDRESS);
        }
        if (profile.hierarchy().isEmpty() && !proposal.hierarchy().isEmpty()) {
            facts.add(OfficeFact.UNITS);
        }
        if (profile.hours().isEmpty() && !proposal.hours().isEmpty()) {
            facts.add(OfficeFact.HOURS);
        }
        return facts;
    }

    /** Maps the ids of contacts in the document to their ids in the profile of {@link #with}; contacts that are not wanted are missing. */
    Map<String, String> ids(Set<String> wanted) {
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> taken = new java.util.HashSet<>();
        profile.contacts().forEach(contact -> taken.add(contact.id()));
        for (ContactPoint contact : proposal.contacts()) {
            Optional<ContactPoint> known = known(contact);
            if (known.isPresent()) {
                ids.put(contact.id(), known.get().id());
            } else if (wanted.contains(contact.id())) {
                String id = contact.id();
                for (int i = 2; !taken.add(id); i++) {
                    id = contact.id() + "-" + i;
                }
                ids.put(contact.id(), id);
            }
        }
        return ids;
    }

    /**
     * The office's profile with the new contacts that are wanted.
     *
     * @param facts that are wanted; those that the profile states are not changed
     */
    OfficeProfile with(Set<String> wanted, Set<OfficeFact> facts) {
        Map<String, String> ids = new HashMap<>(ids(wanted));
        List<ContactPoint> contacts = new ArrayList<>(profile.contacts());
        for (ContactPoint contact : newContacts()) {
            if (ids.containsKey(contact.id()) && contacts.size() < OfficeProfile.MAX_CONTACTS) {
                contacts.add(new ContactPoint(
                        ids.get(contact.id()),
                        contact.kind(),
                        contact.value(),
                        contact.normalized(),
                        contact.label(),
                        contact.purpose(),
                        contact.source()));
            }
        }
        Set<OfficeFact> taken = newFacts();
        taken.retainAll(facts);
        boolean bare = taken.contains(OfficeFact.ADDRESS);
        return new OfficeProfile(
                profile.displayName(),
                bare ? proposal.address() : profile.address(),
                bare && profile.postcode() == null ? proposal.postcode() : profile.postcode(),
                taken.contains(OfficeFact.UNITS) ? proposal.hierarchy() : profile.hierarchy(),
                contacts,
                taken.contains(OfficeFact.HOURS) ? proposal.hours() : profile.hours(),
                profile.exceptions(),
                profile.englishName(),
                profile.position(),
                profile.hostName(),
                profile.pledge(),
                profile.photograph());
    }

    private Optional<ContactPoint> known(ContactPoint contact) {
        return profile.contacts().stream()
                .filter(other -> ContactsReader.isSame(other, contact))
                .findFirst();
    }
}
