package id.go.bps.pst.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All offices of BPS as this release of the portal lists them in {@code registry/offices.csv}. The migration copies the list to the
 * database. The hierarchy of offices is needed for every request, so it is read from here and not from the database.
 */
public final class NationalRegistry {

    /**
     * One office.
     *
     * @param code of BPS
     * @param ministryCode of the area in the list of the Ministry of Home Affairs, such as "52.72"; empty for the head office
     * @param slug its address
     * @param name such as "BPS Kota Bima"
     * @param kind HEAD_OFFICE, PROVINCE, REGENCY or CITY
     * @param parent the next higher office; null for the head office
     * @param zone such as "Asia/Makassar"
     * @param latitude of its seat, or of the middle of its area, in degrees
     * @param longitude the same
     * @param otherNames former and other names of its area, such as "Kabupaten Toba Samosir"
     * @param successor the office into which it was merged; null for none
     */
    public record Line(
            OfficeCode code,
            String ministryCode,
            String slug,
            String name,
            String kind,
            OfficeCode parent,
            String zone,
            String latitude,
            String longitude,
            List<String> otherNames,
            OfficeCode successor) {}

    private static final String FILE = "/registry/offices.csv";
    private static final int COLUMNS = 11;
    private static final String TEXT = read();
    private static final Map<OfficeCode, Line> LINES = lines();

    private NationalRegistry() {}

    /** By code, the head office first. */
    public static List<Line> all() {
        return List.copyOf(LINES.values());
    }

    /** The text of the file, for a checksum that shows a change. */
    public static String text() {
        return TEXT;
    }

    /** The next higher office; empty for the head office, and for a code that is not in the registry. */
    static Optional<OfficeCode> parentOf(OfficeCode office) {
        return Optional.ofNullable(LINES.get(office)).map(Line::parent);
    }

    private static String read() {
        try (InputStream in = NationalRegistry.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the portal was built without " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<OfficeCode, Line> lines() {
        Map<OfficeCode, Line> lines = new LinkedHashMap<>();
        TEXT.lines().skip(1).map(NationalRegistry::line).forEach(line -> {
            if (lines.put(line.code(), line) != null) {
                throw new IllegalStateException(FILE + " has " + line.code() + " twice");
            }
        });
        return Collections.unmodifiableMap(lines);
    }

    private static Line line(String text) {
        String[] columns = text.split(",", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": a line has not " + COLUMNS + " columns: " + text);
        }
        return new Line(
                OfficeCode.of(columns[0]),
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                code(columns[5]),
                columns[6],
                columns[7],
                columns[8],
                columns[9].isEmpty() ? List.of() : List.copyOf(Arrays.asList(columns[9].split("\\|"))),
                code(columns[10]));
    }

    private static OfficeCode code(String text) {
        return text.isEmpty() ? null : OfficeCode.of(text);
    }
}
