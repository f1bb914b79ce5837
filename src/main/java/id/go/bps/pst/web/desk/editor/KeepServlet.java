package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.identity.held.HeldForms;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.drafts.Colleague;
import id.go.bps.pst.standards.drafts.DraftSaved;
import id.go.bps.pst.standards.drafts.DraftTyping;
import id.go.bps.pst.standards.drafts.EditorWindow;
import id.go.bps.pst.standards.versions.Seen;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.words.Formats;
import id.go.bps.pst.web.words.Refusals;
import id.go.bps.pst.web.words.Words;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what is being typed into a draft. The editor's script sends the parts that changed since it last was answered:
 *
 * <pre>{@code {"window": "…", "seen": "2.7", "parts": [{"name": "FEE", "collides": false, "fields": {"fee.note": ["…"]}}]}}</pre>
 *
 * and hears which state of the draft that made ({@code seen}), at what time in the office's zone, which parts collide with a colleague's
 * or could not be saved, in which parts there is news of a colleague's, and who else is there. Without parts it is a sign of life. 401:
 * nobody is signed in; 403: the page was made for somebody else; 409: there is no such draft any more; 400: our script sent none of this.
 */
@WebServlet("/desk/standards/keep")
public class KeepServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private Desk desk;

    @Inject
    private DraftTyping typing;

    @Inject
    private TypedParts typedParts;

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
        JsonObjectBuilder answer = Documents.trees().createObjectBuilder();
        try {
            // Before anything is saved: what is told that it made no sense has changed nothing
            Optional<SentTyping> sent = SentTyping.read(request.getReader());
            if (sent.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            Seen seen = sent.get().seen();
            if (!sent.get().parts().isEmpty()) {
                TypedParts.Read read =
                        typedParts.read(sent.get().parts(), typing.basis(desk.getCode(), service, seen), seen);
                seen = keep(service, read, answer);
                if (read.refused().isEmpty()) {
                    heldForms.release(typedBy);
                }
            }
            meet(service, seen, sent.get().window(), answer);
            answer.add("seen", seen.toString());
        } catch (Refused refused) {
            if (refused.getKind() == Refused.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            answer = Documents.trees().createObjectBuilder().add("sentence", refusals.text(refused));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer.build().toString());
    }

    private Seen keep(Slug service, TypedParts.Read read, JsonObjectBuilder answer) {
        DraftSaved saved = typing.keep(desk.getCode(), service, read.draft());
        answer.add(
                "savedAt",
                format.time(LocalTime.ofInstant(
                        saved.version().changedAt(), desk.getOffice().zone())));
        answer.add("collisions", array(saved.collisions()));
        answer.add("news", array(saved.news()));
        JsonArrayBuilder refused = Documents.trees().createArrayBuilder();
        read.refused()
                .forEach((part, sentence) -> refused.add(Documents.trees()
                        .createObjectBuilder()
                        .add("part", part)
                        .add("sentence", sentence)));
        answer.add("refused", refused);
        return saved.version().seen();
    }

    private void meet(Slug service, Seen seen, EditorWindow window, JsonObjectBuilder answer) {
        DraftTyping.Meeting meeting = typing.meet(desk.getCode(), service, window, seen);
        List<Colleague> others = meeting.others();
        answer.add("moved", !meeting.now().equals(seen));
        List<String> names = others.stream()
                .filter(other -> !other.self())
                .map(Colleague::name)
                .toList();
        String sentence = "";
        if (!names.isEmpty()) {
            sentence = format.fill(words.of("desk_standards", "desk_standards_edit.also_here"), format.list(names));
        } else if (!others.isEmpty()) {
            sentence = words.of("desk_standards", "desk_standards_edit.also_myself");
        }
        answer.add("others", sentence);
    }

    private static JsonArrayBuilder array(List<String> values) {
        JsonArrayBuilder array = Documents.trees().createArrayBuilder();
        values.forEach(array::add);
        return array;
    }
}
