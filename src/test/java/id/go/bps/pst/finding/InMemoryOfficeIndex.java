package id.go.bps.pst.finding;

import id.go.bps.pst.finding.SearchResult.MatchReason;
import id.go.bps.pst.finding.SearchResult.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds offices by exact values; similarity and distance are left to the database. */
class InMemoryOfficeIndex implements OfficeIndex {

    private record Line(String slug, String name, String code, String postcode, String region, Place place) {

        Office office(MatchReason why) {
            return new Office(slug, name, region, why, null, null, false);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void give(String slug, String name, String code, String postcode, String region, Place place) {
        lines.add(new Line(slug, name, code, postcode, region, place));
    }

    private List<Office> found(MatchReason why, java.util.function.Predicate<Line> wanted) {
        return lines.stream().filter(wanted).map(line -> line.office(why)).toList();
    }

    @Override
    public List<Office> named(String name, String region) {
        return found(
                MatchReason.NAME,
                line -> line.name().toLowerCase(Locale.ROOT).contains(name)
                        && (region.isEmpty() || line.region().equals(region)));
    }

    @Override
    public List<Office> coded(String code) {
        return found(MatchReason.CODE, line -> line.code().equals(code));
    }

    @Override
    public List<Office> atPostcode(String postcode) {
        return found(MatchReason.POSTCODE, line -> line.postcode().equals(postcode));
    }

    @Override
    public List<Office> near(Place place) {
        return found(MatchReason.PLACE, line -> line.place().equals(place));
    }

    @Override
    public List<Office> in(String region) {
        return found(MatchReason.REGION, line -> line.region().equals(region));
    }
}
