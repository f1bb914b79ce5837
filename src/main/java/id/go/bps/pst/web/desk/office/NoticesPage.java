package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.notices.Notice;
import id.go.bps.pst.offices.notices.NoticePosting;
import id.go.bps.pst.offices.notices.NoticeView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import id.go.bps.pst.web.forms.SentForm;
import id.go.bps.pst.web.lists.ListSource;
import id.go.bps.pst.web.lists.Listing;
import id.go.bps.pst.web.lists.Lists;
import id.go.bps.pst.web.lists.Pages;
import id.go.bps.pst.web.words.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The page of the office's temporary notices: to post one, to end one early, and a list of all. */
@Named("deskOfficeNoticesPage")
@RequestScoped
public class NoticesPage {

    private static final int ID_DIGITS = 9;

    @Inject
    private Desk desk;

    @Inject
    private NoticePosting posting;

    @Inject
    private SentForm sent;

    @Inject
    private ExternalContext external;

    @Inject
    private Lists lists;

    @Inject
    private Formats format;

    @Inject
    private Clock clock;

    private final FormErrors errors = new FormErrors();
    private NoticeForm form;
    private Listing<NoticeView> list;

    @PostConstruct
    void list() {
        list = lists.list(Pages.of(page -> {
            NoticePosting.NoticePage posted = posting.list(desk.getCode(), page);
            return new ListSource.Slice<>(posted.notices(), posted.all());
        }));
    }

    public void load() throws IOException {
        list.read();
        Optional<FormFields> typed = sent.fields();
        form = typed.map(NoticeForm::of)
                .orElseGet(() -> NoticeForm.blank(clock.instant().atZone(zone())));
        if (sent.isPosted() && take(typed.orElseThrow().get("do").split(":", 2))) {
            external.redirect(address() + "&saved=1");
        }
    }

    /** Applies a button; returns whether it succeeded, else the page shows the refusal. */
    private boolean take(String... action) {
        try {
            if (action[0].equals("post")) {
                Notice notice = form.toNotice(zone(), errors);
                if (notice != null) {
                    posting.post(desk.getCode(), notice);
                }
                return notice != null;
            }
            if (action[0].equals("end") && action.length > 1) {
                posting.end(desk.getCode(), InputReader.ours(action[1], ID_DIGITS));
                return true;
            }
        } catch (Refusal refused) {
            if (refused.getKind() == Refusal.Kind.CONFLICT) {
                list.readAgain();
            }
            errors.refuse(refused);
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

    /** All notices, the newest first. */
    public Listing<NoticeView> getList() {
        return list;
    }

    public String moment(Instant instant) {
        return format.moment(instant, zone());
    }

    public boolean isSaved() {
        return sent.isTold("saved");
    }
}
