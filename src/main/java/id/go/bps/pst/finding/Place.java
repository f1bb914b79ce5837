package id.go.bps.pst.finding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position near which offices are searched, rounded to a hundredth of a degree (about a kilometre): enough for an office, and too rough
 * to locate a person.
 *
 * @param latitude in degrees
 * @param longitude in degrees
 */
public record Place(double latitude, double longitude) {

    private static final Pattern SHAPE = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,12})?),(-?\\d{1,3}(?:\\.\\d{1,12})?)");
    private static final double STEPS = 100;

    public Place {
        latitude = Math.rint(latitude * STEPS) / STEPS;
        longitude = Math.rint(longitude * STEPS) / STEPS;
    }

    /** Parses "-8.46,118.72"; empty for anything else. */
    public static Optional<Place> of(String written) {
        Matcher shape = SHAPE.matcher(written == null ? "" : written);
        if (!shape.matches()) {
            return Optional.empty();
        }
        Place place = new Place(Double.parseDouble(shape.group(1)), Double.parseDouble(shape.group(2)));
        boolean onEarth = Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180;
        return onEarth ? Optional.of(place) : Optional.empty();
    }

    /** The position as in an address, such as "-8.46,118.72". */
    public String text() {
        return latitude + "," + longitude;
    }
}
