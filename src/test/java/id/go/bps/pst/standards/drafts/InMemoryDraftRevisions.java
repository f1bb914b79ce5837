package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.InMemoryStandardVersions;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Stores the content of those versions' drafts at each save, like the database; thins out only the states that it lists. */
public class InMemoryDraftRevisions implements DraftRevisions {

    /**
     * One state.
     *
     * @param lastWith whether the following save removed something that this state has
     */
    private record Kept(
            OfficeCode office, Slug service, long draft, int lock, DraftRevision revision, boolean lastWith) {}

    private final InMemoryStandardVersions versions;
    private final BooleanSupplier automatic;
    private final List<Kept> kept = new ArrayList<>();
    private final Map<Long, Instant> ended = new HashMap<>();
    private boolean goes;

    /**
     * @param discarded the store that knows when a draft is discarded
     * @param automatic whether the present save is autosave and not a person's request
     */
    public InMemoryDraftRevisions(
            InMemoryStandardVersions versions, InMemoryDiscardedDrafts discarded, BooleanSupplier automatic) {
        this.versions = versions;
        this.automatic = automatic;
        versions.onDraftSaved(this::write);
        versions.onRemoved(draft -> ended.put(draft.getId(), discarded.now()));
    }

    private void write(StandardVersion draft) {
        int lock = draft.getSeen().lock();
        if (findKept(draft.getOffice(), draft, lock).isPresent()) {
            return;
        }
        if (goes) {
            kept.replaceAll(each -> each.draft() == draft.getId() && isLast(each)
                    ? new Kept(each.office(), each.service(), each.draft(), each.lock(), each.revision(), true)
                    : each);
        }
        DraftRevision revision = new DraftRevision(
                kept.size() + 1L,
                draft.getNumber(),
                draft.getContent(),
                draft.getChangedAt(),
                draft.getChangedBy(),
                automatic.getAsBoolean());
        Slug service = versions.everywhere()
                .filter(each -> each.getValue() == draft)
                .map(each -> each.getKey().getService())
                .findFirst()
                .orElseThrow();
        kept.add(new Kept(draft.getOffice(), service, draft.getId(), lock, revision, false));
    }

    private boolean isLast(Kept state) {
        return kept.stream().noneMatch(other -> other.draft() == state.draft() && other.lock() > state.lock());
    }

    @Override
    public Optional<StandardContent> findKept(OfficeCode office, StandardVersion draft, int lock) {
        return kept.stream()
                .filter(each -> each.office().equals(office) && each.draft() == draft.getId() && each.lock() == lock)
                .map(each -> each.revision().content())
                .findFirst();
    }

    @Override
    public List<DraftRevision> list(OfficeCode office, Slug service, Instant now, int first, int most) {
        return of(office, service, now)
                .filter(this::isListed)
                .map(this::revision)
                .sorted(Comparator.comparing(DraftRevision::id).reversed())
                .skip(first)
                .limit(most)
                .toList();
    }

    private boolean isListed(Kept state) {
        return !state.revision().automatic()
                || state.lastWith()
                || kept.stream()
                        .filter(later -> later.draft() == state.draft())
                        .map(Kept::revision)
                        .filter(later -> later.id() > state.revision().id() && later.automatic())
                        .filter(later -> later.savedBy().equals(state.revision().savedBy()))
                        .noneMatch(later -> minute(later).equals(minute(state.revision())));
    }

    private static Instant minute(DraftRevision revision) {
        return revision.savedAt().truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    public Optional<DraftRevision> find(OfficeCode office, Slug service, Instant now, long id) {
        return of(office, service, now)
                .filter(each -> each.revision().id() == id)
                .map(this::revision)
                .findFirst();
    }

    private Stream<Kept> of(OfficeCode office, Slug service, Instant now) {
        return kept.stream()
                .filter(each -> each.office().equals(office) && each.service().equals(service))
                .filter(each -> endOf(each)
                        .filter(end -> !end.isAfter(now.minus(DiscardedDrafts.KEPT)))
                        .isEmpty());
    }

    private Optional<Instant> endOf(Kept state) {
        return Optional.ofNullable(ended.get(state.draft()))
                .or(() -> version(state).map(StandardVersion::getPublishedAt));
    }

    /** The number of a discarded draft is not known any more. */
    private DraftRevision revision(Kept state) {
        DraftRevision said = state.revision();
        return version(state).isPresent()
                ? said
                : new DraftRevision(said.id(), 0, said.content(), said.savedAt(), said.savedBy(), said.automatic());
    }

    private Optional<StandardVersion> version(Kept state) {
        return versions.everywhere()
                .map(Map.Entry::getValue)
                .filter(version -> version.getId() == state.draft())
                .findFirst();
    }

    @Override
    public void noteThatSomethingGoes(boolean something) {
        goes = something;
    }
}
