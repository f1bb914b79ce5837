package id.go.bps.pst.web.site.address;

import id.go.bps.pst.web.answers.ReadyReply;
import java.time.Instant;

/** The content of a public page. */
public sealed interface PageContent {

    /** When the content changes without news: the office opens or closes, or a day begins; null for never. */
    Instant until();

    /**
     * A Faces view, filled by its bean.
     *
     * @param path such as {@code /site/office.xhtml}
     */
    record View(String path, Instant until) implements PageContent {}

    /** Content other than a view: a file, data. */
    record ReadyContent(ReadyReply reply, Instant until) implements PageContent {}

    /** A page that holds until there is news. */
    static PageContent view(String path) {
        return new View(path, null);
    }

    /** A page that holds until there is news. */
    static PageContent ready(ReadyReply reply) {
        return new ReadyContent(reply, null);
    }
}
