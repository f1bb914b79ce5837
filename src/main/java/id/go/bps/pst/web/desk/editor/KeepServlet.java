package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.identity.held.HeldForms;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.drafts.Colleague;
import id.go.bps.pst.standards.drafts.DraftTyping;
import id.go.bps.pst.standards.drafts.EditorWindow;
import id.go.bps.pst.standards.drafts.SaveResult;
import id.go.bps.pst.standards.drafts.TypedDraft;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.editor.TypingAnswer.RefusedPart;
import id.go.bps.pst.web.words.Formats;
import id.go.bps.pst.web.words.Refusals;
import id.go.bps.pst.web.words.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The autosave of the editor. The script sends the parts that changed since the last answer:
 *
 * <pre>{@code {"window": "…", "seen": "2.7", "parts": [{"name": "FEE", "collides": false, "fields": {"fee.note": ["…"]}}]}}</pre>
 *
 * The answer has the new state of the draft ({@code seen}), the time in the office's zone, the parts that collide with a colleague's or
 * could not be saved, the parts that a colleague changed, and who else edits the draft. A request without parts only shows that the window
 * is open. Errors: 401, nobody is signed in; 403, the page was made for somebody else; 409, the draft does not exist any more; 400, the
 * request is not the script's.
 */
@WebServlet("/desk/standards/keep")
public class KeepServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private Desk desk;

    @Inject
    private DraftTyping typing;

    @Inject
    private HeldForms heldForms;

    @Inject
    private Formats format;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Slug service = Slug.of(request.getParameter("service"));
        String typedBy = request.getHeader("Typed-By");
        if (!heldForms.isOwn(typedBy)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        TypingAnswer answer;
        try {
            // Before anything is saved: an invalid request must change nothing
            Optional<TypingRequest> sent = TypingRequest.read(request.getReader());
            if (sent.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            answer = answer(service, sent.get(), typedBy);
        } catch (Refusal refused) {
            if (refused.getKind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            answer = TypingAnswer.refused(refusals.text(refused));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(Documents.write(answer));
    }

    private TypingAnswer answer(Slug service, TypingRequest sent, String typedBy) {
        if (sent.parts().isEmpty()) {
            return met(service, sent.seen(), sent.window(), null, null);
        }
        TypedDraft typed =
                TypedParts.read(sent.parts(), typing.basis(desk.getCode(), service, sent.seen()), sent.seen());
        SaveResult saved = typing.keep(desk.getCode(), service, typed);
        if (typed.refused().isEmpty()) {
            heldForms.release(typedBy);
        }
        List<RefusedPart> refused = typed.refused().entrySet().stream()
                .map(each -> new RefusedPart(each.getKey(), refusals.text(each.getValue())))
                .toList();
        return met(service, saved.version().seen(), sent.window(), saved, refused);
    }

    /** @param saved null where the request had no parts */
    private TypingAnswer met(
            Slug service, DraftState seen, EditorWindow window, SaveResult saved, List<RefusedPart> refused) {
        DraftTyping.Meeting meeting = typing.meet(desk.getCode(), service, window, seen);
        return new TypingAnswer(
                null,
                seen.toString(),
                !meeting.now().equals(seen),
                others(meeting.others()),
                saved == null ? null : time(saved.version().changedAt()),
                saved == null ? null : saved.collisions(),
                saved == null ? null : saved.news(),
                refused);
    }

    private String time(Instant at) {
        return format.time(LocalTime.ofInstant(at, desk.getOffice().zone()));
    }

    private String others(List<Colleague> others) {
        List<String> names = others.stream()
                .filter(other -> !other.self())
                .map(Colleague::name)
                .toList();
        if (!names.isEmpty()) {
            return format.fill(words.of("desk_standards", "desk_standards_edit.also_here"), format.list(names));
        }
        return others.isEmpty() ? "" : words.of("desk_standards", "desk_standards_edit.also_myself");
    }
}
