package id.go.bps.pst.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parses a regular expression of {@link Pattern} into its parts. It knows the syntax that the portal's patterns use and refuses everything
 * else, above all back references and {@code \\b}, which reads back over all accents before it at each position.
 */
final class PatternParser {

    private static final String PLACES = "AzZG";

    private final String source;
    private int at;
    private int flags;

    private PatternParser(String source, int flags) {
        this.source = source;
        this.flags = flags;
    }

    /** @throws IllegalArgumentException where it is written with something that no proof is known for */
    static Part parse(String source, int flags) {
        Pattern.compile(source, flags);
        PatternParser parser = new PatternParser(source, flags);
        Part whole = parser.choice();
        if (parser.at < source.length()) {
            throw parser.unknown("a bracket that closes nothing");
        }
        return whole;
    }

    private Part choice() {
        List<Part> branches = new ArrayList<>();
        branches.add(sequence());
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.get(0) : new Part.Choice(branches);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            Part part = one();
            if (part != null) {
                parts.add(repeated(part));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Part.Sequence(parts);
    }

    /** Null for flags, which take nothing. */
    private Part one() {
        char c = source.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> character(endOfClass(at));
            case '^' -> place((flags & Pattern.MULTILINE) == 0, 1);
            case '$' -> place(false, 1);
            case '\\' -> escaped();
            default -> character(at + Character.charCount(source.codePointAt(at)));
        };
    }

    private Part place(boolean start, int length) {
        at += length;
        return new Part.Place(start);
    }

    private Part escaped() {
        char c = source.charAt(at + 1);
        if (PLACES.indexOf(c) >= 0) {
            return place(c == 'A', 2);
        }
        if (Character.isDigit(c) && c != '0' || "bBkQERX".indexOf(c) >= 0) {
            throw unknown("\\" + c);
        }
        return character(endOfEscape(at));
    }

    private int endOfEscape(int from) {
        char c = source.charAt(from + 1);
        return switch (c) {
            case 'p', 'P' -> source.charAt(from + 2) == '{' ? source.indexOf('}', from) + 1 : from + 3;
            case 'u' -> from + 6;
            case 'x' -> from + 4;
            case '0' -> throw unknown("\\0");
            default -> from + 2;
        };
    }

    private int endOfClass(int from) {
        int end = from + 1;
        if (source.charAt(end) == '^') {
            end++;
        }
        if (source.charAt(end) == ']') {
            throw unknown("[]");
        }
        while (source.charAt(end) != ']') {
            end = switch (source.charAt(end)) {
                case '\\' -> endOfEscape(end);
                case '[' -> endOfClass(end);
                default -> end + 1;
            };
        }
        return end + 1;
    }

    private Part character(int end) {
        String written = source.substring(at, end);
        at = end;
        return new Part.One(written, SampleCharacters.takenBy(written, flags));
    }

    private Part group() {
        int outer = flags;
        at++;
        Part part;
        if (source.startsWith("?:", at)) {
            part = inner(2);
        } else if (source.startsWith("?>", at)) {
            part = new Part.Atomic(inner(2));
        } else if (source.startsWith("?=", at) || source.startsWith("?!", at)) {
            boolean negative = source.charAt(at + 1) == '!';
            part = new Part.Look(inner(2), false, negative);
        } else if (source.startsWith("?<=", at) || source.startsWith("?<!", at)) {
            boolean negative = source.charAt(at + 2) == '!';
            part = new Part.Look(inner(3), true, negative);
        } else if (source.startsWith("?<", at)) {
            part = inner(source.indexOf('>', at) + 1 - at);
        } else if (source.startsWith("?", at)) {
            int end = at + 1;
            for (; Character.isLetter(source.charAt(end)); end++) {
                flags |= flag(source.charAt(end));
            }
            if (source.charAt(end) == ')') {
                at = end + 1; // holds to the end of the group around it
                return null;
            }
            part = inner(end + 1 - at);
        } else {
            part = inner(0);
        }
        at++;
        flags = outer;
        return part;
    }

    private Part inner(int lead) {
        at += lead;
        return choice();
    }

    private int flag(char letter) {
        return switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'u' -> Pattern.UNICODE_CASE;
            default -> throw unknown("(?" + letter);
        };
    }

    private Part repeated(Part part) {
        Part repeated = part;
        while (at < source.length() && "?*+{".indexOf(source.charAt(at)) >= 0) {
            int least = 0;
            int most = Part.UNBOUNDED;
            switch (source.charAt(at++)) {
                case '?' -> most = 1;
                case '+' -> least = 1;
                case '{' -> {
                    int end = source.indexOf('}', at);
                    String bounds = source.substring(at, end);
                    int comma = bounds.indexOf(',');
                    least = Integer.parseInt(comma < 0 ? bounds : bounds.substring(0, comma));
                    most = comma < 0
                            ? least
                            : comma == bounds.length() - 1
                                    ? Part.UNBOUNDED
                                    : Integer.parseInt(bounds.substring(comma + 1));
                    at = end + 1;
                }
                default -> {} // a star
            }
            boolean possessive = at < source.length() && source.charAt(at) == '+';
            if (possessive || at < source.length() && source.charAt(at) == '?') {
                at++;
            }
            repeated = new Part.Repetition(repeated, least, most, possessive);
        }
        return repeated;
    }

    private IllegalArgumentException unknown(String what) {
        return new IllegalArgumentException("No proof is known for " + what + " at " + at + " of " + source);
    }
}
