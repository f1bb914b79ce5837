package id.go.bps.pst.benchmark;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.editor.Typing;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The editor with a standard of 14 components and 300 steps: it is opened, and one component is saved again and again. */
final class LongDraft {

    private static final String USER = "admin.6371";
    private static final String DRAFT = "?office=6371&service=perpustakaan";
    private static final int STEPS = 300;

    private final Visitor visitor = new Visitor();
    private final URI editor;
    private final URI keep;
    private final List<Double> opening = new ArrayList<>();
    private final List<Double> keeping = new ArrayList<>();
    private final List<Double> keepingSteps = new ArrayList<>();
    private int bytes;

    private LongDraft(StartedPortal portal) {
        editor = portal.at("/desk/standards/edit" + DRAFT);
        keep = portal.at("/desk/standards/keep" + DRAFT);
    }

    /** @param times how often, after as many more that warm the server */
    static LongDraft of(StartedPortal portal, int times) {
        LongDraft draft = new LongDraft(portal);
        Answer signIn = draft.visitor.go(portal.at("/desk/"));
        Answer desk = draft.visitor.follow(SignedIn.typePassword(draft.visitor, signIn, USER));
        draft.visitor.follow(draft.visitor.post(
                URI.create(desk.address()), Form.of(desk, "standards").add("begin", "perpustakaan")));
        draft.fill();
        for (int i = 0; i < 2 * times; i++) {
            if (i == times) {
                draft.opening.clear();
                draft.keeping.clear();
                draft.keepingSteps.clear();
            }
            draft.open();
            draft.keepOne(i);
        }
        return draft;
    }

    private void fill() {
        Form form = Form.of(visitor.get(editor), "editor");
        for (String name : form.names(name -> name.startsWith("procedure."))) {
            form.remove(name);
        }
        for (int step = 0; step < STEPS; step++) {
            form.add("procedure.mode", step < STEPS / 2 ? "IN_PERSON" : "ONLINE")
                    .add("procedure.depth", Integer.toString(step % 4))
                    .add("procedure.text", sentence(step));
        }
        form.names(name -> name.startsWith("kept.")).forEach(name -> form.set(name, sentence(0)));
        Answer saved = visitor.post(editor, form.add("do", "save"));
        if (saved.status() != 302) {
            throw new IllegalStateException("not saved: " + saved);
        }
    }

    private static String sentence(int step) {
        return "Pengguna layanan menyampaikan permintaan data ke-" + step
                + " kepada petugas di loket, lalu menunggu petugas memeriksa ketersediaan data yang diminta.";
    }

    private void open() {
        long asked = System.nanoTime();
        Answer page = visitor.get(editor, "Accept-Encoding", "gzip");
        opening.add((System.nanoTime() - asked) / 1e6);
        bytes = page.body().length;
    }

    private void keepOne(int number) {
        Form form = Form.of(visitor.get(editor), "editor").set("kept.LEGAL_BASIS", "Perubahan ke-" + number);
        keeping.add(keep(form, "LEGAL_BASIS", "kept.LEGAL_BASIS"));
        form = Form.of(visitor.get(editor), "editor")
                .set("procedure.text", 7, "Langkah ketujuh, perubahan ke-" + number);
        keepingSteps.add(keep(form, "PROCEDURE", "procedure.text", "procedure.mode", "procedure.depth"));
    }

    /** Milliseconds until the editor's script hears that it is saved. */
    private double keep(Form form, String part, String... fields) {
        long asked = System.nanoTime();
        Answer answer = Typing.send(visitor, keep, form, part, fields);
        double millis = (System.nanoTime() - asked) / 1e6;
        if (answer.status() != 200 || !answer.text().contains("savedAt")) {
            throw new IllegalStateException("not kept: " + answer + " " + answer.text());
        }
        return millis;
    }

    /** Milliseconds from asking for the editor to having it whole. */
    List<Double> opening() {
        return opening;
    }

    /** Of the page as it goes over the line. */
    int bytes() {
        return bytes;
    }

    /** Milliseconds from sending one text of several lines to hearing that it is saved. */
    List<Double> keeping() {
        return keeping;
    }

    /** The same for all 300 steps, of which one has changed. */
    List<Double> keepingSteps() {
        return keepingSteps;
    }
}
