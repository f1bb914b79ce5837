package id.go.bps.pst.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The code that BPS gives an office: four digits, two of the province at the time when the code was given, and two of the regency (01–69)
 * or city (71 and up). {@code 0000} is the head office, {@code 5200} the office of province 52, {@code 5272} that of Kota Bima.
 */
public final class OfficeCode implements Serializable, Comparable<OfficeCode> {

    public static final OfficeCode HEAD_OFFICE = new OfficeCode("0000");

    private static final long serialVersionUID = 1;
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    private final String value;

    private OfficeCode(String value) {
        this.value = value;
    }

    /**
     * Parses a code from a request or from the name of a group.
     *
     * @throws Refusal (not found) when {@code text} is not four digits
     */
    public static OfficeCode of(String text) {
        if (text == null || !FOUR_DIGITS.matcher(text).matches()) {
            throw Refusal.notFound();
        }
        return new OfficeCode(text);
    }

    public String getValue() {
        return value;
    }

    /**
     * Whether {@code other} is this office or is below it in the national registry: the head office covers all, a province its regencies
     * and cities. Digits are not enough: offices in the new provinces of Papua keep their older codes.
     */
    public boolean covers(OfficeCode other) {
        return equals(HEAD_OFFICE)
                || equals(other)
                || NationalRegistry.parentOf(other).filter(this::covers).isPresent();
    }

    @Override
    public int compareTo(OfficeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
