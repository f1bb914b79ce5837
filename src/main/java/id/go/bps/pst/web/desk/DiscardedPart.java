package id.go.bps.pst.web.desk;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.drafts.DiscardedDraft;
import id.go.bps.pst.standards.drafts.DraftRestoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The part of the desk's first page that lists discarded drafts and restores them. */
@Named("discardedDrafts")
@RequestScoped
public class DiscardedPart {

    @Inject
    private Desk desk;

    @Inject
    private DraftRestoring restoring;

    private Map<String, DiscardedDraft> byService;

    /**
     * Restores a discarded draft.
     *
     * @param named its service and id, as the button says: {@code perpustakaan:17}
     * @return the service
     * @throws Refusal (conflict) where another draft was begun meanwhile, or its days are over
     */
    public Slug restore(String named) {
        if (!named.matches("[a-z0-9-]++:[0-9]{1,18}")) {
            throw Refusal.notFound();
        }
        Slug service = Slug.of(named.substring(0, named.indexOf(':')));
        restoring.restore(desk.getCode(), service, Long.parseLong(named.substring(named.indexOf(':') + 1)));
        return service;
    }

    /** The discarded draft of a service that can be restored; null where there is none. */
    public DiscardedDraft of(String service) {
        if (byService == null) {
            byService = desk.isEditor()
                    ? restoring.list(desk.getCode()).stream()
                            .collect(Collectors.toMap(DiscardedDraft::service, Function.identity()))
                    : Map.of();
        }
        return byService.get(service);
    }
}
