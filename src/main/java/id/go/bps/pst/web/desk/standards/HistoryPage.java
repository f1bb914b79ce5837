package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.reading.StandardHistory;
import id.go.bps.pst.standards.reading.StandardHistory.Entry;
import id.go.bps.pst.standards.reading.StandardHistory.History;
import id.go.bps.pst.standards.versions.StandardPublishing;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent;
import id.go.bps.pst.standards.versions.VersionLine;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.editor.DraftAddress;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.lists.ListSource;
import id.go.bps.pst.web.lists.Listing;
import id.go.bps.pst.web.lists.Lists;
import id.go.bps.pst.web.lists.Pages;
import id.go.bps.pst.web.words.Language;
import id.go.bps.pst.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;

/** The page with all versions of a standard: who, when, why. Any two can be compared, and a new draft can begin from an old one. */
@Named("deskStandardsHistoryPage")
@RequestScoped
public class HistoryPage {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardHistory reading;

    @Inject
    private StandardDrafting drafting;

    @Inject
    private StandardPublishing publishing;

    @Inject
    private Language language;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Lists lists;

    private Listing<Entry> list;
    private History history;
    private final FormErrors errors = new FormErrors();

    @PostConstruct
    void list() {
        list = lists.list(Pages.of(page -> {
            history = reading.list(desk.getCode(), address.service(), page);
            return new ListSource.Slice<>(history.entries(), history.versions());
        }));
    }

    public void load() throws IOException {
        String taken = request.getParameter("take");
        if (desk.isPosted()
                && taken != null
                && errors.attempt(() -> drafting.take(desk.getCode(), address.service(), number(taken)))) {
            external.redirect(address.edit());
            return;
        }
        list.read();
    }

    /** @throws Refusal (not found) when it is no number of a version or page */
    static int number(String text) {
        if (text == null || !text.matches("[1-9][0-9]{0,4}")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(text);
    }

    public boolean isWithdrawer() {
        return publishing.mayWithdraw(desk.getCode());
    }

    public Listing<Entry> getList() {
        return list;
    }

    public List<Entry> getEntries() {
        return history == null ? List.of() : history.entries();
    }

    public FormErrors getErrors() {
        return errors;
    }

    public String getName() {
        return history == null
                ? ""
                : language.pick(
                        history.service().indonesianName(), history.service().englishName());
    }

    /** The address of a version: a public page, or a preview. */
    public String reading(VersionLine version) {
        String inForce = language.getPrefix() + "/" + desk.getOffice().slug() + "/" + address.service();
        if (version.status().isOpen()) {
            return address.preview();
        }
        return version.status() == Status.PUBLISHED ? inForce : inForce + "/versi/" + version.number();
    }

    /** The address of the changes from the version before it; null for the first. */
    public String changes(VersionLine version) {
        return version.number() == 1 ? null : address.difference(version.number() - 1, version.number());
    }

    /** "Disetujui", "Dimulai dari versi 3". */
    public String step(VersionStep step) {
        boolean begunFrom = step.what() == VersionEvent.EventKind.BEGUN && step.remark() != null;
        return begunFrom
                ? MessageFormat.format(words.of("desk_standards", "desk_standards_history.begun_from"), step.remark())
                : words.get("step." + step.what());
    }

    /** The remark of a step; null for none. */
    public String why(VersionStep step) {
        return step.what() == VersionEvent.EventKind.BEGUN ? null : step.remark();
    }

    public String who(VersionStep step) {
        return step.who().equals("portal") ? words.get("portal.name") : step.who();
    }
}
