package id.go.bps.pst.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The format of migrations. The writer decides where a line ends within a statement. The rest is fixed: an indentation of four spaces for
 * each open bracket and for a continued statement; one space between words; at most one empty line; lines of at most 140 characters.
 * Comments and text in quotes or between dollars, such as the body of a function, are not changed.
 */
final class SqlFormat {

    private static final int WIDTH = 140;
    private static final int STEP = 4;

    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>--[^\\n]*+)|(?<dollar>\\$\\w*+\\$).*?\\k<dollar>|/\\*.*?\\*/|'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|(?<space>\\s++)|[\\w$]++|.",
            Pattern.DOTALL);

    /** @param spaced whether white space was before it */
    private record Token(String text, boolean spaced, int lines) {

        boolean isComment() {
            return text.startsWith("--");
        }
    }

    private final StringBuilder written = new StringBuilder();
    private int column;
    private int depth;
    private boolean inStatement;

    private SqlFormat() {}

    static String formatted(String source) {
        SqlFormat format = new SqlFormat();
        tokens(source.strip()).forEach(format::write);
        return format.written.append('\n').toString();
    }

    private static List<Token> tokens(String source) {
        List<Token> tokens = new ArrayList<>();
        String space = "";
        for (MatchResult found : TOKEN.matcher(source).results().toList()) {
            if (found.group("space") != null) {
                space = found.group();
            } else {
                int lines = (int) space.chars().filter(each -> each == '\n').count();
                tokens.add(new Token(found.group().stripTrailing(), !space.isEmpty(), lines));
                space = "";
            }
        }
        return tokens;
    }

    private void write(Token token) {
        String text = token.text();
        if (text.equals(")") && depth > 0) {
            depth--;
        }
        if (token.lines() > 0) {
            written.append("\n".repeat(Math.min(2, token.lines())));
            indent(text.equals(")"));
        } else if (written.length() > 0 && isSpaced(token)) {
            if (column + 1 + width(text) > WIDTH && !token.isComment()) {
                written.append('\n');
                indent(false);
            } else {
                written.append(' ');
                column++;
            }
        }
        append(text);
        if (text.equals("(")) {
            depth++;
        }
        if (!token.isComment()) {
            inStatement = !text.equals(";") || depth > 0;
        }
    }

    private boolean isSpaced(Token token) {
        char last = written.charAt(written.length() - 1);
        return last != '(' && !List.of(",", ";", ")").contains(token.text()) && (token.spaced() || last == ',');
    }

    /** At the begin of a line. */
    private void indent(boolean closing) {
        column = 0;
        int steps = !inStatement ? 0 : closing ? depth : Math.max(1, depth);
        append(" ".repeat(STEP * steps));
    }

    private void append(String text) {
        written.append(text);
        int end = text.lastIndexOf('\n');
        column = end < 0 ? column + text.length() : text.length() - end - 1;
    }

    private static int width(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end;
    }
}
