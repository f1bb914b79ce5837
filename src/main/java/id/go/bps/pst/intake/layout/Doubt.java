package id.go.bps.pst.intake.layout;

import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import java.io.Serializable;
import java.util.Objects;

/**
 * An uncertain place in a document, for the administrator to decide.
 *
 * @param component in which it is; null for the head of the document
 * @param kind what is uncertain
 * @param words of the document, shortened; empty where words are missing
 * @param source range of the words in the document; null where there is none
 */
public record Doubt(Component component, Kind kind, String words, SourceRange source) implements Serializable {

    public static final int MAX_WORDS = 300;

    /** The kinds of doubts; each has its sentence in {@code messages/words}. */
    public enum Kind {
        /** Head of the document. */
        TITLE_MISSING,
        TITLE_LONG,
        DECREE_MISSING,
        DECREE_CUT,
        DECREE_LONG,
        HEADER_UNREAD,
        HIERARCHY_BROKEN,
        /** Headings. */
        HEADING_SPELT,
        COMPONENT_MISSING,
        COMPONENT_EMPTY,
        COMPONENT_TWICE,
        TEXT_TOO_LONG,
        /** Numbering and rows. */
        NUMBERING_SKIPS,
        NUMBERING_RUNS_ON,
        NUMBERING_RESTARTS,
        NUMBERING_REPEATS,
        NUMBERING_STARTS_LATE,
        MARKER_DOUBLE,
        DASH_SPLIT,
        MODE_HEADING,
        ROW_UNMARKED,
        ROWS_TOO_MANY,
        ROW_TOO_LONG,
        NESTED_TOO_DEEP,
        CLAUSE_TWICE,
        MARKUP,
        /** Time. */
        TIME_ZERO,
        TIME_NUMBER_ALONE,
        TIME_SEVERAL,
        TIME_UNIT,
        TIME_WORDS_DIFFER,
        TIME_WAIT_OR_COMPLETION,
        TIME_IMMEDIATE,
        TIME_UNREAD,
        /** Fee. */
        FEE_UNREAD,
        FEE_MIXED,
        TARIFF_UNREAD,
        /** Products. */
        QUOTA_IN_STEP,
        QUOTA_UNREAD,
        /** Contacts and hours. */
        CONTACT_UNREADABLE,
        CONTACT_KIND,
        CONTACT_NOT_OFFICIAL,
        CONTACT_LINE_UNREAD,
        CONTACT_TWICE,
        CONTACTS_TOO_MANY,
        HOURS_WITHOUT_DAYS,
        HOURS_ORDER,
        HOURS_ZONE,
        POSTCODE_MISSING
    }

    public Doubt {
        Objects.requireNonNull(kind, "kind");
        words = words == null ? "" : RowText.oneLine(words, MAX_WORDS);
    }

    public static Doubt at(Component component, Kind kind, Passage passage, int from, int to) {
        return from >= to
                ? new Doubt(component, kind, "", null)
                : new Doubt(component, kind, passage.text().substring(from, to), passage.range(from, to));
    }
}
