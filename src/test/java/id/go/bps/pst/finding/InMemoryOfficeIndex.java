package id.go.bps.pst.finding;

import id.go.bps.pst.finding.SearchResult.Office;
import id.go.bps.pst.finding.SearchResult.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds offices by exact values; similarity and distance are left to the database. */
class InMemoryOfficeIndex implements OfficeIndex {

    private record Line(String slug, String name, String code, String postcode, String region, Place place) {

        Office office(Why why) {
            return new Office(slug, name, region, why, null, null, false);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void give(String slug, String name, String code, String postcode, String region, Place place) {
        lines.add(new Line(slug, name, code, postcode, region, place));
    }

    private List<Office> found(Why why, java.util.function.Predicate<Line> wanted) {
        return lines.stream().filter(wanted).map(line -> line.office(why)).toList();
    }

    @Override
    public List<Office> named(String name, String region) {
        return found(
                Why.NAME,
                line -> line.name().toLowerCase(Locale.ROOT).contains(name)
                        && (region.isEmpty() || line.region().equals(region)));
    }

    @Override
    public List<Office> coded(String code) {
        return found(Why.CODE, line -> line.code().equals(code));
    }

    @Override
    public List<Office> atPostcode(String postcode) {
        return found(Why.POSTCODE, line -> line.postcode().equals(postcode));
    }

    @Override
    public List<Office> near(Place place) {
        return found(Why.PLACE, line -> line.place().equals(place));
    }

    @Override
    public List<Office> in(String region) {
        return found(Why.REGION, line -> line.region().equals(region));
    }
}
