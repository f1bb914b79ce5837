package id.go.bps.pst.patterns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The properties of a match at one position, whichever path led to it.
 *
 * @param anchored whether it can only have begun at the start of the text
 * @param passed for each possible path: sets of which it matched one character each
 * @param notBehind characters that do not occur before the match
 * @param open repetitions that can still give back a character to the following part
 * @param ways number of paths to this position, in addition to the choices of open repetitions
 */
record Way(boolean anchored, Set<Set<BitSet>> passed, BitSet notBehind, List<Open> open, double ways) {

    private static final int MOST_APART = 500;

    /** @param choices at how many places it may end */
    record Open(Part repetition, BitSet characters, int choices) {}

    static Way beginning(boolean anchored) {
        return new Way(anchored, Set.of(Set.of()), new BitSet(), List.of(), 1);
    }

    Way atStart() {
        return hasPassedNothing() ? new Way(true, passed, notBehind, open, ways) : this;
    }

    private boolean hasPassedNothing() {
        return passed.equals(Set.of(Set.of()));
    }

    Way notBehind(BitSet characters) {
        return hasPassedNothing() ? new Way(anchored, passed, characters, open, ways) : this;
    }

    /** After one of these characters, which also ends every repetition that takes none of them. */
    Way through(BitSet characters) {
        Set<Set<BitSet>> now = new HashSet<>();
        for (Set<BitSet> each : passed) {
            Set<BitSet> more = new HashSet<>(each);
            more.add(characters);
            now.add(more);
        }
        List<Open> left = new ArrayList<>();
        double closed = 1;
        int longest = 1;
        for (Open each : open) {
            if (each.characters().intersects(characters)) {
                left.add(each);
            } else {
                closed *= each.choices();
                longest = Math.max(longest, each.choices());
            }
        }
        // Where they end together is settled now, but not where one of them ends and the next begins
        return new Way(anchored, now, notBehind, left, ways * closed / longest);
    }

    Way opening(Part repetition, BitSet characters, int choices) {
        List<Open> more = new ArrayList<>(open);
        more.add(new Open(repetition, characters, choices));
        return new Way(anchored, passed, notBehind, more, ways);
    }

    /** Joins with repetitions that are open elsewhere: nothing between them is given back. */
    Way withOpen(List<Open> others) {
        return new Way(anchored, passed, notBehind, others, ways);
    }

    Way times(double more) {
        return new Way(anchored, passed, notBehind, open, ways * more);
    }

    /** The properties that hold for both paths. */
    Way or(Way other) {
        Set<Set<BitSet>> both = new HashSet<>(passed);
        both.addAll(other.passed);
        // A path that matched more characters is no harder to distinguish
        both.removeIf(more -> Stream.concat(passed.stream(), other.passed.stream())
                .anyMatch(less -> less.size() < more.size() && more.containsAll(less)));
        if (both.size() > MOST_APART) {
            Set<BitSet> sure = new HashSet<>(both.iterator().next());
            both.forEach(sure::retainAll);
            both = Set.of(sure);
        }
        BitSet none = (BitSet) notBehind.clone();
        none.and(other.notBehind);
        List<Open> either = new ArrayList<>(open);
        other.open.stream().filter(each -> !open.contains(each)).forEach(either::add);
        return new Way(anchored && other.anchored, both, none, either, Math.max(ways, other.ways));
    }

    /** How many ways there are to come here and on through something that may take these characters. */
    double work(BitSet characters) {
        double work = ways;
        for (Open each : open) {
            work *= each.characters().intersects(characters) ? each.choices() : 1;
        }
        return work;
    }

    /** Whether a run of these characters is come upon from a bounded number of places only. */
    boolean isOnceIn(BitSet characters) {
        BitSet unguarded = (BitSet) characters.clone();
        unguarded.andNot(notBehind);
        return anchored
                || unguarded.isEmpty()
                || passed.stream().allMatch(way -> way.stream().anyMatch(each -> !each.intersects(characters)));
    }
}
