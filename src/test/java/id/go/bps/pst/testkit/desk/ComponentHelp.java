package id.go.bps.pst.testkit.desk;

import id.go.bps.pst.testkit.Answer;
import java.util.List;
import org.jsoup.nodes.Element;

/** The help beside a component in the editor of a standard. */
public final class ComponentHelp {

    private final Element help;

    private ComponentHelp(Element help) {
        this.help = help;
    }

    /** @param component its name, such as {@code PROCEDURE} */
    public static ComponentHelp of(Answer answer, String component) {
        return new ComponentHelp(answer.page().selectFirst("#part-" + component + " .help"));
    }

    /** What can be unfolded. */
    public List<String> titles() {
        return help.select("summary").eachText();
    }

    /** What the unfolded texts say. */
    public String texts() {
        return help.select("p").text();
    }

    /** Titles and texts. */
    public String words() {
        return help.text();
    }
}
