package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes typed text into a draft of one office. It is merged with changes that colleagues saved in the meantime; text that is not
 * acceptable is stored as typed.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DraftWriting {

    private final StandardVersions versions;
    private final DraftRevisions revisions;
    private final DraftDesks desks;
    private final OfficeProfiles profiles;
    private final Clock clock;

    @Inject
    public DraftWriting(
            StandardVersions versions,
            DraftRevisions revisions,
            DraftDesks desks,
            OfficeProfiles profiles,
            Clock clock) {
        this.versions = versions;
        this.revisions = revisions;
        this.desks = desks;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Writes a draft.
     *
     * @param decided whether the person has seen the collisions and decided, by saving again
     * @throws Refusal (conflict) when the draft is no longer a draft; (invalid) when complaints are to go to a contact that the office does
     * not have
     */
    public SaveResult write(OfficeCode office, Slug service, TypedDraft typed, Caller caller, boolean decided) {
        StandardVersion draft = versions.getDraftToWrite(office, service);
        if (typed.seen().number() != draft.getNumber()) {
            throw Refusal.conflict("draft_gone_meanwhile");
        }
        StandardContent theirs = draft.getContent();
        StandardContent base = revisions.find(office, draft, typed.seen()).orElse(null);
        UnsavedText before = decided ? UnsavedText.NOTHING : desks.unfinished(office, draft, caller);

        Set<String> undecided = undecided(typed, before, base, theirs);
        StandardContent mine = ContentMerge.with(typed.content(), undecided, base == null ? theirs : base);
        ContentMerge.MergeResult merged = ContentMerge.merge(base, mine, theirs);
        Instant now = clock.instant();
        if (!merged.content().equals(theirs)) {
            OfficeView view = profiles.get(office);
            requireContacts(view.profile(), merged.content());
            revisions.noteWhatGoes(theirs, merged.content(), view);
            draft.edit(merged.content(), now, caller.getUserName());
            versions.flush();
        }

        Set<String> collisions = new LinkedHashSet<>(undecided);
        collisions.addAll(merged.collisions());
        if (decided || !typed.parts().isEmpty()) {
            desks.keep(office, draft, caller, stillUnfinished(typed, before, collisions), now);
        }
        List<String> news = ContentMerge.differing(typed.content(), merged.content()).stream()
                .filter(part -> !collisions.contains(part))
                .toList();
        return new SaveResult(new VersionView(draft), List.copyOf(collisions), news);
    }

    /** Parts that must wait: those with an undecided collision, and those that cannot be saved and that a colleague has changed too. */
    private static Set<String> undecided(
            TypedDraft typed, UnsavedText before, StandardContent base, StandardContent theirs) {
        // Usually nothing waits, and then two documents with hundreds of rows need not be compared
        if (typed.parts().stream().noneMatch(part -> isOpen(part, before) || isRefused(part, typed))) {
            return Set.of();
        }
        List<String> differing = ContentMerge.differing(typed.content(), theirs);
        List<String> changed = base == null ? differing : ContentMerge.differing(base, theirs);
        return typed.parts().stream()
                .filter(part -> {
                    boolean refused = isRefused(part, typed);
                    return isOpen(part, before) && (refused || differing.contains(part.name()))
                            || refused && changed.contains(part.name());
                })
                .map(UnsavedText.Part::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isOpen(UnsavedText.Part part, UnsavedText before) {
        return part.collides() || before.collidesIn(part.name());
    }

    private static boolean isRefused(UnsavedText.Part part, TypedDraft typed) {
        return typed.refused().containsKey(part.name());
    }

    private static UnsavedText stillUnfinished(TypedDraft typed, UnsavedText before, Set<String> collisions) {
        Set<String> named = typed.parts().stream().map(UnsavedText.Part::name).collect(Collectors.toSet());
        List<UnsavedText.Part> still = typed.parts().stream()
                .filter(part ->
                        collisions.contains(part.name()) || typed.refused().containsKey(part.name()))
                .map(part -> collisions.contains(part.name()) ? part.colliding() : part)
                .toList();
        return before.with(named, still);
    }

    private static void requireContacts(OfficeProfile profile, StandardContent content) {
        if (content.complaints().contacts().stream()
                .anyMatch(id -> profile.contact(id).isEmpty())) {
            throw Refusal.invalid("contact_unknown").in("complaints");
        }
    }
}
