package id.go.bps.pst.intake.outline;

import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.outline.Marker.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nested lists that are open at the present position. They decide at which depth a marker continues a list, and whether it is a marker
 * at all.
 */
final class ListLevels {

    /** How many numbers may be skipped in the middle of a line; at the start of a line there is no limit. */
    private static final int MOST_SKIPPED = 3;

    private static final int SAME_INDENT = 1;

    /**
     * The place of a marker.
     *
     * @param depth from 0
     * @param doubt the kind of doubt about it; null for none
     */
    record Place(int depth, Kind doubt) {}

    /**
     * The text around a marker.
     *
     * @param hasFollower whether the next number of its kind comes later
     * @param announced whether a colon or a heading precedes it
     * @param exactElsewhere whether the same number is at the start of a later line
     * @param capital whether a capital follows it
     * @param hangs whether the row before has no marker and ends with a colon
     */
    record Neighbours(boolean hasFollower, boolean announced, boolean exactElsewhere, boolean capital, boolean hangs) {}

    private static final class Level {
        private final String style;
        private final int indent;
        private final boolean lineStart;
        private int last;

        Level(Reading reading, Marker marker) {
            this.style = reading.style();
            this.indent = marker.indent();
            this.lineStart = marker.lineStart();
            this.last = reading.value();
        }
    }

    /** The outermost list first. */
    private final List<Level> open = new ArrayList<>();

    /** The last numbers of ended lists that may continue below the next heading, by depth and style. */
    private final Map<String, Integer> ended = new HashMap<>();

    /** The depth of a list below a sentence without a marker. */
    private int base;

    private boolean hangs;

    int depth() {
        return base + open.size();
    }

    void clear() {
        open.clear();
        ended.clear();
        base = 0;
    }

    /** Whether the outermost list is below a sentence that has no marker. */
    boolean isHanging() {
        return base > 0;
    }

    /** Whether this marker is the next of an open list. */
    boolean counts(Marker marker) {
        return open.stream().anyMatch(list -> marker.readings().contains(new Reading(list.style, list.last + 1)));
    }

    /** Adds the marker and returns its place, or returns null and changes nothing. */
    Place take(Marker marker, Neighbours around) {
        hangs = around.hangs();
        if (marker.first().isBullet()) {
            return takeBullet(marker);
        }
        Place place;
        for (Reading reading : marker.readings()) {
            place = goOn(reading, marker, around, 1);
            if (place != null) {
                return place;
            }
        }
        for (Reading reading : marker.readings()) {
            place = runOn(reading, marker);
            if (place == null) {
                place = goOn(reading, marker, around, marker.lineStart() ? 1000 : 1 + MOST_SKIPPED);
            }
            if (place != null) {
                return place;
            }
        }
        for (Reading reading : marker.readings()) {
            if (reading.value() == 1) {
                return begin(reading, marker, around);
            }
        }
        return marker.lineStart() ? oddly(marker) : null;
    }

    private Place takeBullet(Marker marker) {
        Reading bullet = marker.first();
        int level = lastOf(bullet.style());
        if (level < 0) {
            return nest(bullet, marker, null);
        }
        if (marker.lineStart()) {
            int deepest = open.get(open.size() - 1).indent;
            if (level == open.size() - 1 && marker.indent() > deepest + SAME_INDENT) {
                return nest(bullet, marker, null);
            }
            while (level > 0
                    && marker.indent() < open.get(level).indent - SAME_INDENT
                    && outer(level, bullet.style()) >= 0) {
                level = outer(level, bullet.style());
            }
        }
        closeBelow(level);
        return new Place(base + level, null);
    }

    private Place goOn(Reading reading, Marker marker, Neighbours around, int most) {
        for (int level = open.size() - 1; level >= 0; level--) {
            Level list = open.get(level);
            int step = reading.value() - list.last;
            if (!list.style.equals(reading.style()) || step < 1 || step > most) {
                continue;
            }
            // The list has its numbers at line starts, and this number comes at a later line start
            if (!marker.lineStart() && list.lineStart && around.exactElsewhere()) {
                return null;
            }
            // After a skipped number in the middle of a line a sentence must begin
            if (step > 1 && !marker.lineStart() && !around.capital()) {
                return null;
            }
            closeBelow(level);
            list.last = reading.value();
            return new Place(base + level, step > 1 ? Kind.NUMBERING_SKIPS : null);
        }
        return null;
    }

    /** Continues a list that ended one level up, below the previous row. */
    private Place runOn(Reading reading, Marker marker) {
        Integer last = ended.get(key(open.size(), reading.style()));
        if (last == null || last == 0 || reading.value() != last + 1 || lastOf(reading.style()) >= 0) {
            return null;
        }
        return nest(reading, marker, Kind.NUMBERING_RUNS_ON);
    }

    private Place begin(Reading reading, Marker marker, Neighbours around) {
        if (!marker.lineStart() && !around.hasFollower() && !around.announced()) {
            return null;
        }
        int level = lastOf(reading.style());
        if (level < 0) {
            return nest(reading, marker, null);
        }
        boolean deeper = marker.lineStart()
                ? around.announced() || marker.indent() > open.get(open.size() - 1).indent + SAME_INDENT
                : around.capital();
        if (deeper) {
            return nest(reading, marker, null);
        }
        if (!marker.lineStart()) {
            return null;
        }
        closeBelow(level);
        open.get(level).last = 1;
        return new Place(base + level, Kind.NUMBERING_RESTARTS);
    }

    /** Places a marker at a line start that fits no list: it is accepted as written, with a doubt. */
    private Place oddly(Marker marker) {
        for (Reading reading : marker.readings()) {
            int level = lastOf(reading.style());
            if (level >= 0) {
                closeBelow(level);
                open.get(level).last = reading.value();
                return new Place(base + level, Kind.NUMBERING_REPEATS);
            }
        }
        return nest(marker.first(), marker, Kind.NUMBERING_STARTS_LATE);
    }

    private Place nest(Reading reading, Marker marker, Kind doubt) {
        if (open.isEmpty() && hangs) {
            base = 1;
        }
        open.add(new Level(reading, marker));
        return new Place(depth() - 1, doubt);
    }

    private void closeBelow(int level) {
        while (open.size() > level + 1) {
            Level closed = open.remove(open.size() - 1);
            ended.put(key(open.size(), closed.style), closed.last);
        }
        // Lists that ended at a deeper level belong to another part of the text
        Deque<String> gone = new ArrayDeque<>();
        ended.keySet().stream()
                .filter(key -> Integer.parseInt(key.substring(0, key.indexOf(' '))) > level + 1)
                .forEach(gone::add);
        gone.forEach(ended::remove);
    }

    private static String key(int depth, String style) {
        return depth + " " + style;
    }

    private int lastOf(String style) {
        return outer(open.size(), style);
    }

    private int outer(int level, String style) {
        for (int i = level - 1; i >= 0; i--) {
            if (open.get(i).style.equals(style)) {
                return i;
            }
        }
        return -1;
    }
}
