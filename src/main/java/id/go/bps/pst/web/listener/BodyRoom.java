package id.go.bps.pst.web.listener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The room for all bodies that are arriving. When it is full, those that have been arriving for longest give way: whoever holds room without
 * sending loses it, and who sends at once is done before it is his turn.
 *
 * @param <T> what stands for a body
 */
final class BodyRoom<T> {

    private final long most;
    private final Consumer<T> givingWay;
    private final LinkedHashMap<T, Long> bytes = new LinkedHashMap<>();
    private final Map<T, Long> settled = new HashMap<>();
    private long taken;

    /**
     * @param most bytes in all
     * @param givingWay ends a body that has to go; it holds nothing here any more
     */
    BodyRoom(long most, Consumer<T> givingWay) {
        this.most = most;
        this.givingWay = givingWay;
    }

    /** Takes room for what has just come; the body itself may have to go. */
    void take(T body, long further) {
        List<T> going = new ArrayList<>();
        synchronized (this) {
            bytes.merge(body, further, Long::sum);
            taken += further;
            while (taken > most) {
                T eldest = bytes.firstEntry().getKey();
                taken -= bytes.remove(eldest);
                going.add(eldest);
            }
        }
        going.forEach(givingWay);
    }

    /** Counts a body that goes on as the one that came last. */
    synchronized void touch(T body) {
        Long had = bytes.remove(body);
        if (had != null) {
            bytes.put(body, had);
        }
    }

    /** The body takes its room on, and gives way no more. */
    synchronized void settle(T body) {
        Long had = bytes.remove(body);
        if (had != null) {
            settled.put(body, had);
        }
    }

    synchronized void leave(T body) {
        Long had = bytes.remove(body);
        Long kept = settled.remove(body);
        taken -= (had == null ? 0 : had) + (kept == null ? 0 : kept);
    }

    synchronized long taken() {
        return taken;
    }
}
