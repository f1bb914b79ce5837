package id.go.bps.pst.attachments;

import java.util.Set;

/**
 * A list of what a PDF may have besides its pages. Anything else is refused (decision 0201).
 *
 * @param annotations kinds of annotation (PDF 32000-1, 12.5.6)
 * @param actions kinds of action (12.6.4)
 * @param schemes schemes of addresses to which a URI action may lead
 * @param names the trees of the catalog's dictionary of names (7.7.4)
 */
record HarmlessPdf(Set<String> annotations, Set<String> actions, Set<String> schemes, Set<String> names) {

    /** What people draw and write on a page, the place of a signature, and a link. */
    private static final Set<String> MARKS = Set.of(
            "Caret",
            "Circle",
            "FreeText",
            "Highlight",
            "Ink",
            "Line",
            "Link",
            "Polygon",
            "PolyLine",
            "Popup",
            "Square",
            "Squiggly",
            "Stamp",
            "StrikeOut",
            "Text",
            "Underline",
            "Widget");

    /** Decrees and pledges: signed papers, which lead nowhere outside themselves. */
    static final HarmlessPdf PAPER = new HarmlessPdf(MARKS, Set.of("GoTo"), Set.of(), Set.of());

    /** Publications of a library: they also link to pages of the web and give names to their own places. */
    static final HarmlessPdf PUBLICATION =
            new HarmlessPdf(MARKS, Set.of("GoTo", "URI"), Set.of("http", "https", "mailto"), Set.of("Dests"));

    HarmlessPdf {
        annotations = Set.copyOf(annotations);
        actions = Set.copyOf(actions);
        schemes = Set.copyOf(schemes);
        names = Set.copyOf(names);
    }
}
