package id.go.bps.pst.web.desk;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tabs on top of this page of the desk: those of all areas that the caller may enter at this office. */
@Named
@RequestScoped
public class DeskTabs {

    @Inject
    private Instance<DeskTab> all;

    @Inject
    private Desk desk;

    @Inject
    private Words words;

    private List<TabLink> shown;

    /**
     * A tab as a page shows it.
     *
     * @param name as {@link DeskTab#name}
     * @param address with the office, such as "/desk/office/hours?office=5272"
     * @param label in the language of the request
     */
    public record TabLink(String name, String address, String label) {}

    @PostConstruct
    void read() {
        OfficeCode office = desk.getCode();
        shown = shown(all.stream(), desk.getCaller(), office)
                .map(tab ->
                        new TabLink(tab.name(), tab.path() + "?office=" + office, words.of(tab.bundle(), tab.key())))
                .toList();
    }

    /** The tabs from left to right. */
    public List<TabLink> getShown() {
        return shown;
    }

    static Stream<DeskTab> shown(Stream<DeskTab> tabs, Caller caller, OfficeCode office) {
        return tabs.filter(tab -> tab.shownTo().test(caller, office)).sorted(Comparator.comparing(DeskTab::order));
    }
}
