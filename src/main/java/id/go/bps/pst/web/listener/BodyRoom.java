package id.go.bps.pst.web.listener;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The room for all bodies that are arriving. When it is full, the source that has most of it gives way, with its largest body first; of equal
 * ones the eldest goes. Nothing is shared out beforehand, so who comes alone may fill it.
 *
 * <p>What that guarantees: a source that has less than the room divided by the number of sources never gives way, however slowly it sends and
 * however many bodies, of whatever size, others send. To push out somebody who has sent one megabyte takes, in a room of 256, as many other
 * sources with a megabyte each. Where sources cannot be told apart, the largest body goes. Bodies that are here in whole keep their room until
 * they have been read; those that arrive share what is left.
 *
 * @param <T> what stands for a body
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

    /** Whoever sends: has the bodies that can give way, and their bytes. */
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
     * @param givingWay ends a body that has to go; it holds nothing here any more
     */
    BodyRoom(long most, Consumer<T> givingWay) {
        this.most = most;
        this.givingWay = givingWay;
    }

    /** Takes room for what has just come from a source; the body itself may have to go. */
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

    /** The body is here: it takes its room on, and gives way no more. */
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

    /** Among those that can give way; in sorted sets, whose order must not change while they hold it. */
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
