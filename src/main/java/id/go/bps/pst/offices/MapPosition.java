package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The position of an office in degrees (WGS 84), within Indonesia, with six decimals (about 10 cm).
 *
 * @param latitude from −11.1 to 6.2, south of the equator negative
 * @param longitude from 94.9 to 141.1, east
 */
public record MapPosition(BigDecimal latitude, BigDecimal longitude) implements Serializable {

    private static final int DECIMALS = 6;
    private static final BigDecimal SOUTH = new BigDecimal("-11.1");
    private static final BigDecimal NORTH = new BigDecimal("6.2");
    private static final BigDecimal WEST = new BigDecimal("94.9");
    private static final BigDecimal EAST = new BigDecimal("141.1");

    private static final String DEGREES = "(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)";

    /** Two numbers, separated by anything that is no digit. */
    private static final Pattern PAIR = Pattern.compile("^" + DEGREES + "(?:\\s*+[,;/]\\s*+|\\s++)" + DEGREES);

    /** The marked place in an address of OpenStreetMap; it takes precedence over the visible part of the map. */
    private static final Pattern OSM_MARKER = Pattern.compile("mlat=" + DEGREES + "&mlon=" + DEGREES);

    private static final Pattern OSM_MAP = Pattern.compile("#map=[0-9.]++/" + DEGREES + "/" + DEGREES);

    /** In an address of Google Maps: the place itself, a searched pair, the part of the map in sight. */
    private static final Pattern GOOGLE_PLACE = Pattern.compile("!3d" + DEGREES + "!4d" + DEGREES);

    private static final Pattern GOOGLE_QUERY =
            Pattern.compile("[?&](?:q|query|ll|destination)=(?:loc:)?" + DEGREES + "(?:,|%2[cC])" + DEGREES);
    private static final Pattern GOOGLE_MAP = Pattern.compile("@" + DEGREES + "," + DEGREES);
    private static final Pattern GEO = Pattern.compile("^geo:" + DEGREES + "," + DEGREES);

    public MapPosition {
        if (latitude == null || longitude == null) {
            throw Refusal.invalid("position_shape").in("position");
        }
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (isOutside(latitude, SOUTH, NORTH) || isOutside(longitude, WEST, EAST)) {
            throw Refusal.invalid("position_elsewhere").in("position");
        }
    }

    private static boolean isOutside(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }

    /**
     * Parses pasted text: two numbers ("−8.46, 118.72", also with decimal commas: "-8,46; 118,72"), or the address of a place in
     * OpenStreetMap or Google Maps. Null where the text is empty.
     *
     * @throws Refusal (invalid, in "position") when no position can be read, or it lies outside Indonesia
     */
    public static MapPosition of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        // Browsers and word processors write a true minus sign
        String text = typed.strip().replace('\u2212', '-').replace('\u2013', '-');
        return find(text)
                .map(found -> new MapPosition(new BigDecimal(found.group(1)), new BigDecimal(found.group(2))))
                .orElseThrow(() -> Refusal.invalid("position_shape").in("position"));
    }

    private static Optional<Matcher> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return first(text, OSM_MARKER, GOOGLE_PLACE, GOOGLE_QUERY, GOOGLE_MAP, OSM_MAP);
        }
        if (lower.startsWith("geo:")) {
            return first(text, GEO);
        }
        String points = text.matches("-?[0-9]++,[0-9]++(?:\\s*+[;/]\\s*+|\\s++)-?[0-9]++,[0-9]++")
                ? text.replace(',', '.')
                : text;
        Matcher pair = PAIR.matcher(points);
        return pair.matches() ? Optional.of(pair) : Optional.empty();
    }

    private static Optional<Matcher> first(String text, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** The position as text that can be typed again: "-8.46, 118.72". */
    public String text() {
        return plain(latitude) + ", " + plain(longitude);
    }

    /** The address that a telephone opens in its own map application. */
    public String geo() {
        return "geo:" + plain(latitude) + "," + plain(longitude);
    }

    /** The address of a page of OpenStreetMap with the place marked. */
    public String map() {
        return "https://www.openstreetmap.org/?mlat=" + plain(latitude) + "&mlon=" + plain(longitude) + "#map=17/"
                + plain(latitude) + "/" + plain(longitude);
    }

    private static String plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }
}
