package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.drafts.DraftRewinding;
import id.go.bps.pst.standards.drafts.DraftRewinding.State;
import id.go.bps.pst.standards.drafts.DraftRewinding.States;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.editor.DraftAddress;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.words.Formats;
import id.go.bps.pst.web.words.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The page with the earlier states of a standard's drafts; one state is compared with the present draft and can be restored. */
@Named("deskStandardsStatesPage")
@RequestScoped
public class StatesPage {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private DraftRewinding rewinding;

    @Inject
    private Language language;

    @Inject
    private Formats format;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private States states;
    private Long chosen;
    private List<Section> sections = List.of();
    private final FormErrors errors = new FormErrors();

    public void load() throws IOException {
        String taken = request.getParameter("take");
        if (desk.isPosted() && taken != null && takeBack(id(taken))) {
            external.redirect(address.edit() + "&back=1");
            return;
        }
        String page = request.getParameter("page");
        states = rewinding.list(desk.getCode(), address.service(), page == null ? 1 : HistoryPage.number(page));
        String state = request.getParameter("state");
        if (state != null) {
            chosen = id(state);
            sections = rewinding.difference(desk.getCode(), address.service(), chosen);
        }
    }

    private boolean takeBack(long id) {
        String seen = request.getParameter("seen");
        DraftState shown = seen == null || seen.isEmpty() ? null : DraftState.of(seen);
        return errors.attempt(() -> rewinding.takeBack(desk.getCode(), address.service(), id, shown));
    }

    private static long id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(text);
    }

    public List<State> getStates() {
        return states == null ? List.of() : states.states();
    }

    /** The state that is compared with the draft; null for none. */
    public Long getChosen() {
        return chosen;
    }

    /** The changes if that state were restored. */
    public List<Section> getSections() {
        return sections;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public boolean isRewindable() {
        return states != null && states.rewindable();
    }

    /** The present state of the draft, which a restored one replaces; null where there is no draft. */
    public DraftState getSeen() {
        return states == null || states.open() == null ? null : states.open().seen();
    }

    /** Whether this is the present state of the draft, or the state that was published. */
    public boolean isNow(State state) {
        return states != null
                && states.open() != null
                && state.revision().draft() == states.open().number()
                && state.revision().content().equals(states.open().content());
    }

    /** To the second, since several may be of one minute. */
    public String when(State state) {
        return format.momentToSecond(
                state.revision().savedAt(), desk.getOffice().zone());
    }

    public String getName() {
        return states == null
                ? ""
                : language.pick(
                        states.service().indonesianName(), states.service().englishName());
    }

    /** The address of newer states; null on the first page. */
    public String getNewer() {
        return states == null || states.page() == 1 ? null : address.states() + "&page=" + (states.page() - 1);
    }

    /** The address of older states; null on the last page. */
    public String getOlder() {
        return Optional.ofNullable(states)
                .filter(States::more)
                .map(listed -> address.states() + "&page=" + (listed.page() + 1))
                .orElse(null);
    }

    public String look(State state) {
        return address.states() + "&page=" + states.page() + "&state="
                + state.revision().id() + "#s" + state.revision().id();
    }
}
