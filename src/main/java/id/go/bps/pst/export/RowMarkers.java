package id.go.bps.pst.export;

import id.go.bps.pst.export.PaperFonts.Face;
import id.go.bps.pst.export.TaggedPdf.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The markers before the rows of a list. */
final class RowMarkers {

    private static final float BEHIND = 6;
    private static final float NARROWEST = 18;

    private RowMarkers() {}

    /**
     * The markers as the office wrote them; without any, numbers in the style of the depth.
     *
     * @param written null for a row without a marker
     */
    static List<String> of(List<String> written, int depth) {
        if (written.stream().anyMatch(Objects::nonNull)) {
            return written.stream().map(RowMarkers::shown).collect(Collectors.toList());
        }
        return IntStream.range(0, written.size())
                .mapToObj(at -> marker(at, depth))
                .collect(Collectors.toList());
    }

    /** Shows a bullet for a question mark, which replaced a bullet when somebody copied the text. */
    private static String shown(String marker) {
        return marker == null
                ? null
                : switch (marker) {
                    case "?", "\uFFFD", "*", "o" -> "•";
                    case "-" -> "–";
                    default -> marker;
                };
    }

    private static String marker(int at, int depth) {
        String number = String.valueOf(at + 1);
        String letter = at < 26 ? String.valueOf((char) ('a' + at)) : number;
        return switch (depth) {
            case 0 -> number + ".";
            case 1 -> letter + ".";
            case 2 -> number + ")";
            case 3 -> letter + ")";
            case 4 -> "(" + number + ")";
            default -> "(" + letter + ")";
        };
    }

    /** The width of the widest marker, in points; 0 where there are none. */
    static float widest(List<String> markers) {
        float widest = 0;
        for (String marker : markers) {
            if (marker != null) {
                String printed = TextRun.of(marker).text();
                widest = Math.max(widest, PaperFonts.width(printed, Face.BOLD, StandardPaper.BODY.size()) + BEHIND);
            }
        }
        return widest == 0 ? 0 : Math.max(NARROWEST, widest);
    }

    /** A list tag with the kind of its numbering. */
    static Tag list(Tag parent, List<String> markers) {
        String first = markers.stream().filter(Objects::nonNull).findFirst().orElse("");
        String letters = first.replaceAll("[^\\p{L}\\p{N}]", "");
        String numbering = "Disc";
        if (first.isEmpty()) {
            numbering = "None";
        } else if (letters.matches("\\d++")) {
            numbering = "Decimal";
        } else if (!letters.isEmpty()) {
            numbering = Character.isUpperCase(letters.charAt(0)) ? "UpperAlpha" : "LowerAlpha";
        }
        return parent.child("L").attribute("List", "ListNumbering", numbering);
    }
}
