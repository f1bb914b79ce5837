package id.go.bps.pst.build;

import id.go.bps.pst.build.ViewLines.Gap;
import id.go.bps.pst.build.ViewLines.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The format of views (Facelets): lines of at most 140 characters where the language allows it, and an indentation of two spaces for each
 * open element.
 *
 * <p>The page in the browser does not change, because a line ends only where this has no effect: inside a tag between its attributes; at
 * existing white space; outside a block such as {@code <p>} or {@code <li>}; and where no text is read, as in {@code <c:choose>} or {@code
 * <ul>}. White space is never removed altogether. Expressions, attributes, and the content of {@code <pre>} and of classes with visible
 * white space are not changed.
 */
final class ViewFormat {

    /** Elements that begin and end a line in a browser. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "h:body",
            "h:form",
            "h:head",
            "head",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Elements in which white space is not rendered. */
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "c:choose",
            "dl",
            "f:metadata",
            "h:head",
            "head",
            "html",
            "ol",
            "p:dataTable",
            "select",
            "svg",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ui:decorate",
            "ui:include",
            "ul");

    /** The classes in which a browser shows white space as it is written ({@code white-space: pre-wrap} and the like). */
    static final Set<String> KEEPING_SPACE = Set.of("as-written", "change", "raw", "text");

    private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea", "title");

    private static final Pattern LEXEME = Pattern.compile(
            "<!--(?<comment>.*?)-->|(?<other><!\\[CDATA\\[.*?]]>|<[!?][^>]*+>)|</(?<end>[^\\s>]++)\\s*+>"
                    + "|<(?<start>[^\\s/>]++)(?<attributes>(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>|(?<text>[^<]++)",
            Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]++)\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+')");

    private static final String QUOTED =
            "'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|&(?<entity>quot|apos);.*?&\\k<entity>;";
    private static final String EXPRESSION = "[#$]\\{(?:" + QUOTED + "|[^}])*+}";

    /** White space in an expression ends no word. */
    private static final Pattern WORD = Pattern.compile("(?:" + EXPRESSION + "|\\S)++", Pattern.DOTALL);

    private static final Pattern PART = Pattern.compile("(?<expression>" + EXPRESSION + ")|.", Pattern.DOTALL);
    private static final Pattern EXPRESSION_PART = Pattern.compile(QUOTED + "|\\s++|.", Pattern.DOTALL);

    private enum Kind {
        START,
        EMPTY,
        END,
        TEXT,
        COMMENT,
        OTHER
    }

    /** @param first the position of its tag among the pieces */
    private record Element(String name, int first, boolean block, boolean withoutText, boolean keepsSpace) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private Kind before;
    private boolean blockBefore;
    private String space = "";

    private ViewFormat() {}

    /** @throws IllegalArgumentException if it is no XML */
    static String formatted(String source) {
        String before = source;
        String formatted = once(source);
        while (!formatted.equals(before)) {
            // A line that had to end may leave no room for what fitted into it
            before = formatted;
            formatted = once(before);
        }
        return formatted;
    }

    private static String once(String source) {
        ViewFormat format = new ViewFormat();
        format.read(source.strip());
        return ViewLines.of(format.pieces);
    }

    private void read(String source) {
        Matcher lexeme = LEXEME.matcher(source);
        int at = 0;
        while (at < source.length()) {
            if (!lexeme.find(at) || lexeme.start() != at) {
                throw new IllegalArgumentException("No XML at character " + at);
            }
            at = read(source, lexeme);
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(open.peek().name() + " does not end");
        }
    }

    /** @return where to go on */
    private int read(String source, Matcher lexeme) {
        if (lexeme.group("text") != null) {
            text(lexeme.group("text"));
        } else if (lexeme.group("comment") != null) {
            add(Kind.COMMENT, lexeme.group(), false);
        } else if (lexeme.group("other") != null) {
            add(Kind.OTHER, lexeme.group(), false);
        } else if (lexeme.group("end") != null) {
            end(lexeme.group("end"));
        } else {
            return start(source, lexeme);
        }
        return lexeme.end();
    }

    private void text(String text) {
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (word.find()) {
            space += text.substring(at, word.start());
            add(Kind.TEXT, word.group(), false);
            at = word.end();
        }
        space += text.substring(at);
    }

    private int start(String source, Matcher lexeme) {
        String name = lexeme.group("start");
        String written = lexeme.group("attributes").strip();
        boolean empty = written.endsWith("/");
        List<String> attributes = ATTRIBUTE
                .matcher(written)
                .results()
                .map((MatchResult found) -> found.group(1) + "=" + found.group(2))
                .toList();
        boolean block = BLOCKS.contains(name) && attributes.stream().noneMatch(each -> each.startsWith("rendered="));
        String close = empty ? "/>" : ">";
        int first = add(empty ? Kind.EMPTY : Kind.START, "<" + name + (attributes.isEmpty() ? close : ""), block);
        for (int i = 0; i < attributes.size(); i++) {
            String last = i == attributes.size() - 1 ? close : "";
            addParts(attributes.get(i) + last, Gap.ATTRIBUTE, open.size());
        }
        if (empty) {
            return lexeme.end();
        }
        open.push(new Element(
                name, first, block, isWithoutText(name, attributes), keepsSpace() || keepsSpace(attributes)));
        return VERBATIM.contains(name) ? verbatim(source, name, lexeme.end()) : lexeme.end();
    }

    /** Everything up to the end tag, unchanged. */
    private int verbatim(String source, String name, int from) {
        int to = source.indexOf("</" + name, from);
        if (to < 0) {
            throw new IllegalArgumentException(name + " does not end");
        }
        if (to > from) {
            pieces.add(new Piece(source.substring(from, to), Gap.NONE, open.size()));
        }
        return to;
    }

    private static boolean isWithoutText(String name, List<String> attributes) {
        return WITHOUT_TEXT.contains(name)
                || name.equals("ui:composition") && attributes.stream().anyMatch(each -> each.startsWith("template="))
                || name.equals("ui:define") && attributes.contains("name=\"head\"");
    }

    private boolean keepsSpace() {
        return !open.isEmpty() && open.peek().keepsSpace();
    }

    private static boolean keepsSpace(List<String> attributes) {
        return attributes.stream()
                .filter(each -> each.startsWith("class=") || each.startsWith("styleClass="))
                .flatMap(each -> Stream.of(
                        each.substring(each.indexOf('=') + 2, each.length() - 1).split(" ")))
                .anyMatch(KEEPING_SPACE::contains);
    }

    private void end(String name) {
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            throw new IllegalArgumentException("</" + name + "> ends nothing");
        }
        add(Kind.END, "</" + name + ">", false);
        Element element = open.pop();
        blockBefore = element.block();
        Gap gap = ViewLines.fit(pieces, element.first()) ? Gap.NONE : Gap.LINE;
        pieces.subList(element.first() + 1, pieces.size())
                .replaceAll(piece -> piece.gap() == Gap.OPTIONAL ? piece.with(gap) : piece);
    }

    /** @return its position among the pieces */
    private int add(Kind kind, String text, boolean block) {
        int depth = kind == Kind.END ? open.size() - 1 : open.size();
        int first = pieces.size();
        if (keepsSpace()) {
            pieces.add(new Piece(space + text, Gap.NONE, depth));
        } else if (kind == Kind.TEXT) {
            addParts(text, gap(kind, block), depth);
        } else {
            pieces.add(
                    new Piece(kind == Kind.COMMENT ? ViewLines.comment(text, depth) : text, gap(kind, block), depth));
        }
        before = kind;
        blockBefore = block && kind == Kind.EMPTY;
        space = "";
        return first;
    }

    /** A word or an attribute, its expressions cut at their white space. */
    private void addParts(String text, Gap gap, int depth) {
        Gap next = gap;
        StringBuilder part = new StringBuilder();
        for (MatchResult found : PART.matcher(text).results().toList()) {
            if (found.group("expression") == null) {
                part.append(found.group());
                continue;
            }
            for (MatchResult each :
                    EXPRESSION_PART.matcher(found.group()).results().toList()) {
                if (each.group().isBlank()) {
                    pieces.add(new Piece(part.toString(), next, depth));
                    part.setLength(0);
                    next = Gap.EXPRESSION;
                } else {
                    part.append(each.group());
                }
            }
        }
        pieces.add(new Piece(part.toString(), next, depth));
    }

    private Gap gap(Kind kind, boolean block) {
        if (before == null) {
            return Gap.NONE;
        }
        boolean inside = before == Kind.START || kind == Kind.END;
        boolean line = open.isEmpty() || blockBefore || block;
        boolean text = kind == Kind.TEXT || before == Kind.TEXT;
        boolean words = kind == Kind.TEXT && before == Kind.TEXT;
        boolean nothingRead = !line && open.peek().withoutText();
        if (space.isEmpty()) {
            boolean nothing = before == Kind.START && kind == Kind.END;
            Gap optional = nothingRead && !text ? Gap.OPTIONAL : Gap.NONE;
            return line && !nothing ? Gap.LINE : nothing ? Gap.NONE : optional;
        }
        long lines = space.chars().filter(each -> each == '\n').count();
        boolean comment = kind == Kind.COMMENT || before == Kind.COMMENT;
        if (text && !inside && !comment && !line && (words || !nothingRead)) {
            return Gap.WORD;
        }
        return lines > 1 && !inside ? Gap.BLANK : lines > 0 || line ? Gap.LINE : Gap.SPACE;
    }
}
