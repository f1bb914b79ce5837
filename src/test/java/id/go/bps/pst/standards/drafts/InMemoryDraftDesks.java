package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class InMemoryDraftDesks implements DraftDesks {

    private record Window(OfficeCode office, Long draft, String name, Caller caller, Instant seen) {}

    private record Typing(OfficeCode office, Long draft, String userName) {}

    private final List<Window> windows = new ArrayList<>();
    private final Map<Typing, UnsavedText> typings = new HashMap<>();

    @Override
    public void note(OfficeCode office, StandardVersion draft, String window, Caller caller, int lock, Instant at) {
        boolean anothers = windows.stream()
                .anyMatch(open -> open.draft().equals(draft.getId())
                        && open.name().equals(window)
                        && !open.caller().getUserName().equals(caller.getUserName()));
        if (!anothers) {
            windows.removeIf(
                    open -> open.draft().equals(draft.getId()) && open.name().equals(window));
            windows.add(new Window(office, draft.getId(), window, caller, at));
        }
    }

    @Override
    public void forget(OfficeCode office, StandardVersion draft, Instant at) {
        windows.removeIf(open -> open.office().equals(office)
                && open.draft().equals(draft.getId())
                && open.seen().isBefore(at.minus(FORGOTTEN)));
    }

    @Override
    public List<Colleague> others(OfficeCode office, StandardVersion draft, String window, Caller caller, Instant at) {
        return windows.stream()
                .filter(open -> open.office().equals(office) && open.draft().equals(draft.getId()))
                .filter(open -> !open.name().equals(window) && open.seen().isAfter(at.minus(GONE)))
                .map(open -> new Colleague(
                        open.caller().getDisplayName(),
                        open.caller().getUserName().equals(caller.getUserName())))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    @Override
    public UnsavedText unfinished(OfficeCode office, StandardVersion draft, Caller caller) {
        return typings.getOrDefault(new Typing(office, draft.getId(), caller.getUserName()), UnsavedText.NOTHING);
    }

    @Override
    public void keep(OfficeCode office, StandardVersion draft, Caller caller, UnsavedText unfinished, Instant at) {
        Typing typing = new Typing(office, draft.getId(), caller.getUserName());
        if (unfinished.isEmpty()) {
            typings.remove(typing);
        } else {
            typings.put(typing, unfinished);
        }
    }
}
