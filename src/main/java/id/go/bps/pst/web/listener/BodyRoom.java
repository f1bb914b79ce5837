package id.go.bps.pst.web.listener;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The room for all bodies that are arriving. When it is full, the source that uses most of it loses its largest body; of equal ones the
 * oldest. Nothing is reserved, so a single source can use all of it.
 *
 * <p>The guarantee: a source that uses less than the room divided by the number of sources never loses a body, whatever others send. To
 * push out a source with one megabyte in a room of 256 takes 256 other sources with a megabyte each. Where sources cannot be distinguished,
 * the largest body is lost. Complete bodies keep their room until they have been read; arriving ones share the rest.
 *
 * @param <T> identifies a body
 */
final class BodyRoom<T> {

    private final long most;
    private final Consumer<T> givingWay;
    private final Map<T, Body<T>> bodies = new HashMap<>();
    private final Map<String, Source<T>> sources = new HashMap<>();
    private final TreeSet<Source<T>> sourcesBySize =
            new TreeSet<>(Comparator.<Source<T>>comparingLong(source -> source.bytes)
                    .thenComparing(source -> source.number, Comparator.reverseOrder()));
    private long taken;
    private long came;

    private static final class Body<T> {

        private final T itself;
        private final Source<T> source;
        private final long number;
        private long bytes;

        private Body(T itself, Source<T> source, long number) {
            this.itself = itself;
            this.source = source;
            this.number = number;
        }
    }

    /** A source: its bodies that can be given up, and their bytes. */
    private static final class Source<T> {

        private final String name;
        private final long number;
        private final TreeSet<Body<T>> bySize = new TreeSet<>(Comparator.<Body<T>>comparingLong(body -> body.bytes)
                .thenComparing(body -> body.number, Comparator.reverseOrder()));
        private long bytes;

        private Source(String name, long number) {
            this.name = name;
            this.number = number;
        }
    }

    /**
     * @param most bytes in all
     * @param givingWay ends a body that was given up; it uses no room any more
     */
    BodyRoom(long most, Consumer<T> givingWay) {
        this.most = most;
        this.givingWay = givingWay;
    }

    /** Takes room for received bytes; this may give up a body, also the one that receives them. */
    void take(T itself, String from, long further) {
        List<T> going = new ArrayList<>();
        synchronized (this) {
            Body<T> body = bodies.computeIfAbsent(
                    itself,
                    unknown -> new Body<>(
                            unknown, sources.computeIfAbsent(from, name -> new Source<>(name, came++)), came++));
            remove(body);
            body.bytes += further;
            taken += further;
            add(body);
            while (taken > most && !sourcesBySize.isEmpty()) {
                Body<T> largest = sourcesBySize.last().bySize.last();
                forget(largest);
                going.add(largest.itself);
            }
        }
        going.forEach(givingWay);
    }

    /** Marks a body as complete: it keeps its room and is not given up. */
    synchronized void settle(T itself) {
        Body<T> body = bodies.get(itself);
        if (body != null) {
            remove(body);
        }
    }

    synchronized void leave(T itself) {
        Body<T> body = bodies.get(itself);
        if (body != null) {
            forget(body);
        }
    }

    synchronized long taken() {
        return taken;
    }

    private void forget(Body<T> body) {
        remove(body);
        bodies.remove(body.itself);
        taken -= body.bytes;
    }

    /** Adds a body to those that can be given up. They are in sorted sets, so its order must not change while it is in one. */
    private void add(Body<T> body) {
        Source<T> source = body.source;
        sourcesBySize.remove(source);
        source.bySize.add(body);
        source.bytes += body.bytes;
        sources.put(source.name, source);
        sourcesBySize.add(source);
    }

    private void remove(Body<T> body) {
        Source<T> source = body.source;
        sourcesBySize.remove(source);
        if (source.bySize.remove(body)) {
            source.bytes -= body.bytes;
        }
        if (source.bySize.isEmpty()) {
            sources.remove(source.name, source);
        } else {
            sourcesBySize.add(source);
        }
    }
}
