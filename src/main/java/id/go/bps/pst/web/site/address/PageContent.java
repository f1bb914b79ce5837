package id.go.bps.pst.web.site.address;

import id.go.bps.pst.web.answers.ReadyReply;
import java.time.Instant;

/** What a public page says. */
public sealed interface PageContent {

    /** From when on it says something else, although nobody has told news: the office opens or closes, a day begins; null for never. */
    Instant until();

    /**
     * A Faces view, which reads from its bean.
     *
     * @param path such as {@code /site/office.xhtml}
     */
    record View(String path, Instant until) implements PageContent {}

    /** Something else than a view: a file, data. */
    record Ready(ReadyReply reply, Instant until) implements PageContent {}

    /** Until news comes. */
    static PageContent view(String path) {
        return new View(path, null);
    }

    /** Until news comes. */
    static PageContent ready(ReadyReply reply) {
        return new Ready(reply, null);
    }
}
