package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.standards.versions.InMemoryStandardVersions;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Stores the drafts that are deleted from those versions, like the database. */
public class InMemoryDiscardedDrafts implements DiscardedDrafts {

    private record Kept(OfficeCode office, DiscardedDraft draft, DraftContent taken) {}

    private final InMemoryStandardVersions versions;
    private final List<Kept> kept = new ArrayList<>();
    private Instant at = Instant.EPOCH;

    public InMemoryDiscardedDrafts(InMemoryStandardVersions versions) {
        this.versions = versions;
        versions.onRemoved(this::keep);
    }

    private void keep(StandardVersion draft) {
        Slug service = versions.everywhere()
                .filter(each -> each.getValue() == draft)
                .map(each -> each.getKey().getService())
                .findFirst()
                .orElseThrow();
        String by = CallContext.current()
                .map(context -> context.getCaller().getUserName())
                .orElse("owner");
        kept.add(new Kept(
                draft.getOffice(),
                new DiscardedDraft(
                        draft.getId(), service.getValue(), draft.getContent().title(), at, by, at.plus(KEPT)),
                new DraftContent(draft.getContent(), draft.getImportedFileId().orElse(null), "[]")));
    }

    Instant now() {
        return at;
    }

    @Override
    public void discardingAt(Instant now) {
        at = now;
    }

    @Override
    public List<DiscardedDraft> list(OfficeCode office, Instant now) {
        Map<String, DiscardedDraft> newest = new TreeMap<>();
        of(office, now)
                .map(Kept::draft)
                .sorted(Comparator.comparing(DiscardedDraft::at))
                .forEach(draft -> newest.put(draft.service(), draft));
        return List.copyOf(newest.values());
    }

    @Override
    public Optional<DraftContent> take(OfficeCode office, Slug service, long id, Instant now) {
        Optional<Kept> found = of(office, now)
                .filter(each -> each.draft().service().equals(service.getValue())
                        && each.draft().id() == id)
                .findFirst();
        found.ifPresent(kept::remove);
        return found.map(Kept::taken);
    }

    private Stream<Kept> of(OfficeCode office, Instant now) {
        return kept.stream()
                .filter(each ->
                        each.office().equals(office) && each.draft().at().isAfter(now.minus(KEPT)));
    }

    @Override
    public void sweepAcrossOffices(Instant now) {
        kept.removeIf(each -> each.draft().at().isBefore(now.minus(KEPT)));
    }
}
