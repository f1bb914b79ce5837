package id.go.bps.pst.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of the portal, beside nginx's where there are any, and their ratio; in Markdown. */
final class Table {

    private record Row(String figure, String portal, String nginx, String ratio) {}

    private final List<Row> rows = new ArrayList<>();

    Table() {
        rows.add(new Row("figure", "portal", "file by nginx", "portal ÷ nginx"));
    }

    void add(String figure, String format, double portal) {
        rows.add(new Row(figure, text(format, portal), "–", "–"));
    }

    void add(String figure, String format, double portal, double nginx) {
        rows.add(new Row(figure, text(format, portal), text(format, nginx), text("%.2f", portal / nginx)));
    }

    private static String text(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    @Override
    public String toString() {
        int[] width = {
            rows.stream().mapToInt(row -> row.figure().length()).max().orElse(0),
            rows.stream().mapToInt(row -> row.portal().length()).max().orElse(0),
            rows.stream().mapToInt(row -> row.nginx().length()).max().orElse(0),
            rows.stream().mapToInt(row -> row.ratio().length()).max().orElse(0)
        };
        String line = "| %-" + width[0] + "s | %" + width[1] + "s | %" + width[2] + "s | %" + width[3] + "s |%n";
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(line.formatted(row.figure(), row.portal(), row.nginx(), row.ratio()));
            if (row == rows.get(0)) {
                text.append("|%s|%s:|%s:|%s:|%n"
                        .formatted(
                                "-".repeat(width[0] + 2),
                                "-".repeat(width[1] + 1),
                                "-".repeat(width[2] + 1),
                                "-".repeat(width[3] + 1)));
            }
        }
        return text.toString();
    }
}
