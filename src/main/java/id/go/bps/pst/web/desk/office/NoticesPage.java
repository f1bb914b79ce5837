package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.offices.notices.Notice;
import id.go.bps.pst.offices.notices.NoticePosting;
import id.go.bps.pst.offices.notices.NoticeView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.SentForm;
import id.go.bps.pst.web.forms.Typed;
import id.go.bps.pst.web.words.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the office tells the public for a while: posted here, ended early here, and all that was ever told. */
@Named("deskOfficeNoticesPage")
@RequestScoped
public class NoticesPage {

    private static final int ID_DIGITS = 9;
    private static final int PAGE_DIGITS = 4;

    @Inject
    private Desk desk;

    @Inject
    private NoticePosting posting;

    @Inject
    private SentForm sent;

    @Inject
    private ExternalContext external;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Formats format;

    @Inject
    private Clock clock;

    private final FormErrors errors = new FormErrors();
    private NoticeForm form;
    private NoticePosting.Posted posted;
    private Refused over;

    public void load() throws IOException {
        String page = Optional.ofNullable(request.getParameter("page")).orElse("1");
        posted = posting.list(desk.getCode(), Typed.ours(page, PAGE_DIGITS));
        Optional<FormFields> typed = sent.fields();
        form = typed.map(NoticeForm::of)
                .orElseGet(() -> NoticeForm.blank(clock.instant().atZone(zone())));
        if (sent.isPosted() && take(typed.orElseThrow().get("do").split(":", 2))) {
            external.redirect(address() + "&saved=1");
        }
    }

    /** Whether what a button says is done; else it is told what is refused. */
    private boolean take(String... deed) {
        try {
            if (deed[0].equals("post")) {
                Notice notice = form.toNotice(zone(), errors);
                if (notice != null) {
                    posting.post(desk.getCode(), notice);
                }
                return notice != null;
            }
            if (deed[0].equals("end") && deed.length > 1) {
                posting.end(desk.getCode(), Typed.ours(deed[1], ID_DIGITS));
                return true;
            }
        } catch (Refused refused) {
            if (refused.getKind() == Refused.Kind.CONFLICT) {
                over = refused;
                posted = posting.list(desk.getCode(), 1);
            } else {
                errors.put(refused.getField().orElse("form"), refused);
            }
        }
        return false;
    }

    private ZoneId zone() {
        return desk.getOffice().zone();
    }

    private String address() {
        return "/desk/office/notices?office=" + desk.getCode();
    }

    public NoticeForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public List<Notice.Kind> getKinds() {
        return List.of(Notice.Kind.values());
    }

    /** Told now or later; asked for before {@link #load}, too, whenever a form is read. */
    public List<NoticeView> getPending() {
        return listed().stream().filter(NoticeView::pending).toList();
    }

    /** What is told no more. */
    public List<NoticeView> getPast() {
        return listed().stream().filter(notice -> !notice.pending()).toList();
    }

    private List<NoticeView> listed() {
        return posted == null ? List.of() : posted.notices();
    }

    /** Where newer ones are listed; null on the first page. */
    public String getNewer() {
        return posted == null || posted.page() == 1 ? null : address() + "&page=" + (posted.page() - 1);
    }

    /** Where older ones are listed; null on the last page. */
    public String getOlder() {
        return posted == null || !posted.more() ? null : address() + "&page=" + (posted.page() + 1);
    }

    /** That a notice which was to be ended was over; null where nobody asked for that. */
    public Refused getOver() {
        return over;
    }

    public String moment(Instant instant) {
        return format.moment(instant, zone());
    }

    public boolean isSaved() {
        return sent.isTold("saved");
    }

    public boolean isRecovered() {
        return sent.isRecovered();
    }
}
