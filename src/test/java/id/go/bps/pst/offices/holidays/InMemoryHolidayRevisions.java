package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.testkit.memory.Refusals;
import id.go.bps.pst.testkit.memory.Rows;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

public class InMemoryHolidayRevisions implements HolidayRevisions {

    private static final Comparator<HolidayRevision> BY_NUMBER = Comparator.comparingInt(HolidayRevision::getRevision);

    private final Rows<HolidayRevision> rows = new Rows<>();

    @Override
    public List<HolidayRevision> newest() {
        return List.copyOf(rows.stream()
                .collect(Collectors.toMap(
                        revision -> revision.getList().year(),
                        Function.identity(),
                        BinaryOperator.maxBy(BY_NUMBER),
                        TreeMap::new))
                .values());
    }

    @Override
    public Optional<HolidayRevision> findNewest(int year) {
        return newest().stream()
                .filter(revision -> revision.getList().year() == year)
                .findFirst();
    }

    @Override
    public void add(HolidayRevision revision) {
        boolean there = rows.stream()
                .anyMatch(each -> each.getList().year() == revision.getList().year()
                        && each.getRevision() == revision.getRevision());
        if (there) {
            throw Refusals.duplicateRow();
        }
        rows.add(revision);
    }
}
