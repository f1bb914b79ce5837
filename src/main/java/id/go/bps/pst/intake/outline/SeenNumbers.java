package id.go.bps.pst.intake.outline;

import id.go.bps.pst.intake.outline.Marker.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** The positions of numbers in a text, to judge a number by those that follow. */
final class SeenNumbers {

    private final Map<Reading, Integer> last = new HashMap<>();
    private final Map<Reading, TreeSet<Integer>> atLineStarts = new HashMap<>();

    void see(Marker marker) {
        for (Reading reading : marker.readings()) {
            last.put(reading, marker.start());
            if (marker.lineStart()) {
                atLineStarts.computeIfAbsent(reading, none -> new TreeSet<>()).add(marker.start());
            }
        }
    }

    /** Whether the next number comes later in the text. */
    boolean goOn(Marker marker) {
        return marker.readings().stream()
                .map(reading -> new Reading(reading.style(), reading.value() + 1))
                .anyMatch(next -> last.getOrDefault(next, -1) > marker.start());
    }

    /** Whether a later line begins with the same number, before a line begins a new list. */
    boolean comeAtLineStart(Marker marker) {
        return marker.readings().stream().anyMatch(reading -> {
            Integer next = nextAtLineStart(reading, marker.start());
            Integer anew = nextAtLineStart(new Reading(reading.style(), 1), marker.start());
            return next != null && (anew == null || next <= anew);
        });
    }

    private Integer nextAtLineStart(Reading reading, int at) {
        return atLineStarts.getOrDefault(reading, new TreeSet<>()).higher(at);
    }
}
