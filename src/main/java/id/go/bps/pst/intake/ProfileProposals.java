package id.go.bps.pst.intake;

import id.go.bps.pst.offices.ContactPoint;
import id.go.bps.pst.offices.OfficeProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what a document says of its office with what the office says of itself: nothing is doubled, and nothing overwritten. */
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

    /** By their id in the document, the ids that the document's contacts have in {@link #with}; without those that nobody wants. */
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
     * The office's profile with the contacts that are wanted and not known yet.
     *
     * @param facts whether what the profile does not state (address, postcode, path of units, hours) is taken from the document too
     */
    OfficeProfile with(Set<String> wanted, boolean facts) {
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
        boolean bare = facts && profile.address() == null;
        return new OfficeProfile(
                profile.displayName(),
                bare ? proposal.address() : profile.address(),
                bare && profile.postcode() == null ? proposal.postcode() : profile.postcode(),
                facts && profile.hierarchy().isEmpty() ? proposal.hierarchy() : profile.hierarchy(),
                contacts,
                facts && profile.hours().isEmpty() ? proposal.hours() : profile.hours(),
                profile.exceptions(),
                profile.englishName(),
                profile.position(),
                profile.hostName(),
                profile.pledge());
    }

    private Optional<ContactPoint> known(ContactPoint contact) {
        return profile.contacts().stream()
                .filter(other -> ContactsReader.isSame(other, contact))
                .findFirst();
    }
}
