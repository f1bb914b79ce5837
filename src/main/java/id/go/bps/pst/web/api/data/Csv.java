package id.go.bps.pst.web.api.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables as CSV (RFC 4180), with a header line. */
public final class Csv {

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private Csv() {}

    public static <T> String of(List<String> names, List<T> rows, Function<T, List<Object>> cells) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(names);
            for (T row : rows) {
                printer.printRecord(cells.apply(row).stream().map(Csv::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A cell; an office's text must not become a formula in a spreadsheet. */
    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        return !(value instanceof Number) && !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
