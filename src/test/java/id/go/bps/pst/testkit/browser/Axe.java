package id.go.bps.pst.testkit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/**
 * axe-core in an open page: loaded once for all checks, and asked for violations only. (AxeBuilder opens another page for each check and
 * returns passed rules too, which takes several times as long as the check itself.)
 */
public final class Axe {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SCRIPT = AxeBuilder.getAxeScript();
    private static final String LOOK = """
            async ([type, values]) => (await axe.run(document, {runOnly: {type, values}, resultTypes: ['violations']})).violations
                .map(rule => rule.id + ' ' + rule.nodes.slice(0, 3).map(node => node.html).join(' '))""";

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    public static Axe on(Page page) {
        return new Axe(page);
    }

    /** Violations of WCAG 2.2 AA and good practice: the rule and the first places; empty where there are none. */
    public List<String> violations() {
        return look("tag", WCAG);
    }

    /** Elements with too little contrast in dark mode. Transitions are off, because a colour could be measured during one. */
    public List<String> unreadableByNight() {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
        try {
            return look("rule", List.of("color-contrast"));
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> look(String type, List<String> values) {
        for (Frame frame : page.frames()) {
            if (Boolean.FALSE.equals(frame.evaluate("'axe' in window"))) {
                frame.evaluate(SCRIPT);
            }
        }
        return (List<String>) page.evaluate(LOOK, List.of(type, values));
    }
}
