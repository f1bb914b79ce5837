package id.go.bps.pst.standards.comparing;

import id.go.bps.pst.standards.comparing.Difference.Outcome;
import id.go.bps.pst.standards.services.ServiceView;
import java.io.Serializable;
import java.util.List;

/** The standards of several offices for one service, side by side, aspect by aspect. */
public record Comparison(ServiceView service, List<StandardComparison.Side> sides, List<Difference> differences)
        implements Serializable {

    static Comparison of(ServiceView service, List<StandardComparison.Side> sides) {
        return new Comparison(
                service,
                sides,
                Aspect.all().stream()
                        .map(aspect -> Difference.of(aspect, sides))
                        .toList());
    }

    public long count(Outcome outcome) {
        return differences.stream()
                .filter(difference -> difference.outcome() == outcome)
                .count();
    }

    /** The aspects that the office at this index does not state. */
    public List<Aspect> missing(int side) {
        return differences.stream()
                .filter(difference -> !difference.cells().get(side).stated())
                .map(Difference::aspect)
                .toList();
    }
}
