package id.go.bps.pst.intake.layout;

/** Finds the bounds of lines, words and white space in a text. */
public record TextScan(String text) {

    public int words(int from, int to) {
        return text.substring(from, Math.min(to, from + 60)).strip().split("\\s++").length;
    }

    public boolean atWord(int at, int from) {
        return !Passage.isSpace(text.charAt(at))
                && (at == from || Passage.isSpace(text.charAt(at - 1)) || text.charAt(at) == '•');
    }

    public char charBefore(int at) {
        int before = trimmedEnd(at);
        return before == 0 ? ' ' : text.charAt(before - 1);
    }

    public int trimmedEnd(int at) {
        int end = at;
        while (end > 0 && Passage.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The index after the next few words of the line. */
    public int shortly(int from) {
        int end = from;
        while (end < text.length() && end < from + 80 && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    public int lineEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    public int skip(int from, int end) {
        int at = from;
        while (at < end && Passage.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    public int trim(int from, int end) {
        return Math.max(from, trimmedEnd(end));
    }

    public int indent(int lineStart, int from) {
        int columns = 0;
        for (int i = lineStart; i < from; i++) {
            columns += text.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }
}
