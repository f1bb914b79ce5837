package id.go.bps.pst.web.desk;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.drafts.StandardDrafting.DeskRow;
import id.go.bps.pst.standards.offering.ServiceOffering;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.lists.Columns;
import id.go.bps.pst.web.lists.Listing;
import id.go.bps.pst.web.lists.Lists;
import id.go.bps.pst.web.words.Language;
import id.go.bps.pst.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page of the desk: the services that the office offers or could offer, the state of their standards, and links to open drafts. */
@Named("deskIndexPage")
@RequestScoped
public class IndexPage {

    /** The state of a service without a version. */
    private static final String NONE = "none";

    @Inject
    private Desk desk;

    @Inject
    private StandardDrafting drafting;

    @Inject
    private ServiceOffering offering;

    @Inject
    private Tour tour;

    @Inject
    private DiscardedPart discardedDrafts;

    @Inject
    private ExternalContext external;

    @Inject
    private Clock clock;

    @Inject
    private Lists lists;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private Listing<DeskRow> list;
    private List<DeskRow> rows;
    private List<ServiceView> unoffered;
    private final FormErrors errors = new FormErrors();

    @PostConstruct
    void list() {
        list = lists.list(Columns.of(this::getRows)
                .text(
                        "name",
                        row -> language.pick(
                                row.service().indonesianName(), row.service().englishName()))
                .choices("state", IndexPage::states)
                .ordered("gaps", row -> row.missing().size())
                .ordered(
                        "changed",
                        row -> row.newest() == null ? null : row.newest().changedAt()));
    }

    private static Set<String> states(DeskRow row) {
        return row.newest() == null
                ? Set.of(NONE)
                : Stream.of(row.published(), row.draft())
                        .filter(Objects::nonNull)
                        .map(version -> version.status().name())
                        .collect(Collectors.toSet());
    }

    public void load() throws IOException {
        if (desk.isPosted() && act(external.getRequestParameterMap())) {
            return;
        }
        list.read();
        unoffered = offering.unoffered(desk.getCode());
    }

    /** Applies a button; returns whether the answer is another page. */
    private boolean act(Map<String, String> fields) throws IOException {
        try {
            if (fields.containsKey("begin")) {
                Slug begun = Slug.of(fields.get("begin"));
                drafting.open(desk.getCode(), begun);
                external.redirect(editor(begun));
                return true;
            }
            if (fields.containsKey("offer")) {
                Slug offered = Slug.of(fields.get("offer"));
                offering.offer(desk.getCode(), offered);
                external.redirect("/desk/?office=" + desk.getCode() + "#" + offered);
                return true;
            }
            if (fields.containsKey("restore")) {
                external.redirect(editor(discardedDrafts.restore(fields.get("restore"))));
                return true;
            }
            if (fields.containsKey("tour")) {
                tour.end();
            }
        } catch (Refusal refused) {
            errors.refuse(refused);
        }
        return false;
    }

    private String editor(Slug service) {
        return "/desk/standards/edit?office=" + desk.getCode() + "&service=" + service;
    }

    /** Whether the public version is due for review. */
    public boolean isReviewDue(DeskRow row) {
        LocalDate review =
                row.published() == null ? null : row.published().life().reviewDate();
        return review != null
                && !review.isAfter(
                        LocalDate.ofInstant(clock.instant(), desk.getOffice().zone()));
    }

    /** The services that the office offers; read when they are first asked for. */
    public List<DeskRow> getRows() {
        if (rows == null) {
            rows = drafting.list(desk.getCode());
        }
        return rows;
    }

    public Listing<DeskRow> getList() {
        return list;
    }

    /** The choices of a filter of services. */
    public List<SelectItem> getStates() {
        return Stream.concat(
                        Stream.of(Status.DRAFT, Status.SUBMITTED, Status.APPROVED, Status.PUBLISHED)
                                .map(status -> new SelectItem(status.name(), words.get("status." + status))),
                        Stream.of(new SelectItem(NONE, words.of("desk", "desk_index.none"))))
                .toList();
    }

    /**
     * The address at which the person continues with a service: its draft, a version that waits for them, or its history; null where there is no
     * version.
     */
    public String address(DeskRow row) {
        return row.newest() == null
                ? null
                : "/desk/standards/" + view(row) + "?office=" + desk.getCode() + "&service="
                        + row.service().slug();
    }

    private String view(DeskRow row) {
        if (row.draft() == null) {
            return "history";
        }
        if (!row.drafting() && desk.isApprover()) {
            return "review";
        }
        return !desk.isEditor() ? "preview" : row.drafting() ? "edit" : "submit";
    }

    /** The address at which the introduction continues: the first draft; empty where there is none. */
    public String getFirstDraft() {
        return getRows().stream()
                .filter(DeskRow::drafting)
                .findFirst()
                .map(row -> "/desk/standards/edit?office=" + desk.getCode() + "&service="
                        + row.service().slug() + "#tour-2")
                .orElse("");
    }

    /** The services that the office could offer in addition. */
    public List<ServiceView> getUnoffered() {
        return unoffered;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
