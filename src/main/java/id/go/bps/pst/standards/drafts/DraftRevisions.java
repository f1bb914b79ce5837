package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.VersionDifference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored states of one office's drafts. A trigger of the table writes them at each save. */
public interface DraftRevisions {

    /** The content of a draft after the save with this number; empty where it is not stored any more. */
    Optional<StandardContent> findKept(OfficeCode office, StandardVersion draft, int lock);

    /**
     * The states of a standard's drafts, the newest first. Of one person's continuous typing it has a state for each minute, and each state
     * after which something was removed.
     *
     * @param now drafts that were discarded or published thirty days before this instant are left out
     */
    List<DraftRevision> list(OfficeCode office, Slug service, Instant now, int first, int most);

    /** One state, listed or not. */
    Optional<DraftRevision> find(OfficeCode office, Slug service, Instant now, long id);

    /** Whether the next save removes something that can be restored: then the state before it is kept. */
    void noteThatSomethingGoes(boolean goes);

    /** The content of a draft at that state; empty where it is not stored any more, or belongs to another version. */
    default Optional<StandardContent> find(OfficeCode office, StandardVersion draft, DraftState seen) {
        if (seen.equals(draft.getSeen())) {
            return Optional.of(draft.getContent());
        }
        return seen.number() == draft.getNumber() ? findKept(office, draft, seen.lock()) : Optional.empty();
    }

    /** Called before a draft is written: if the new content lacks something of the old, the old state is kept for restoring. */
    default void noteWhatGoes(StandardContent before, StandardContent after, OfficeView office) {
        noteThatSomethingGoes(VersionDifference.takesAway(office, before, after));
    }
}
