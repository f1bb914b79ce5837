package id.go.bps.pst.testkit.editor;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import org.jsoup.nodes.Document;

/** The earlier states of a draft, as their page lists them, newest first. */
public final class StatesPage {

    /**
     * @param words everything that the page says of it
     * @param id what the page calls it
     * @param take what the button sends that takes it; empty where there is no button
     */
    public record State(String words, String id, String take) {}

    private final Document page;

    private StatesPage(Document page) {
        this.page = page;
    }

    public static StatesPage of(Answer answer) {
        return new StatesPage(answer.page());
    }

    public List<State> states() {
        return page.select("ol > li.panel").stream()
                .map(state -> new State(
                        state.text(),
                        state.id().substring(1),
                        state.select("button[name=take]").val()))
                .toList();
    }

    /** The newest that says these words. */
    public State saying(String words) {
        return states().stream()
                .filter(state -> state.words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** The one before the newest that says these words. */
    public State before(String words) {
        return states().get(states().indexOf(saying(words)) + 1);
    }

    /** The newest that one can take. */
    public State newest() {
        return states().stream()
                .filter(state -> !state.take().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Where the first link leads that shows what a state says otherwise. */
    public String comparison() {
        return page.select("a:contains(Lihat bedanya)").attr("href");
    }
}
