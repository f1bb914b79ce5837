package id.go.bps.pst.benchmark;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** An administrator at their desk: opens the editor of a draft, changes a sentence, saves; again and again. */
final class DeskWork {

    private static final String USER = "admin.5272";
    private static final String SERVICE = "perpustakaan";
    private static final String EDITOR = "/desk/standards/edit?office=5272&service=" + SERVICE;

    private final List<Double> opening = new ArrayList<>();
    private final List<Double> saving = new ArrayList<>();
    private double cpuMillis;

    /** @param times how often, after as many more that warm the server */
    static DeskWork of(StartedPortal portal, int times) {
        Visitor visitor = new Visitor();
        Answer signIn = visitor.go(portal.at("/desk/"));
        Answer desk = visitor.follow(SignedIn.typePassword(visitor, signIn, USER));
        visitor.follow(visitor.post(
                URI.create(desk.address()), Form.of(desk, "standards").add("begin", SERVICE)));
        new DeskWork().changeSomething(visitor, portal.at(EDITOR), -times, 0);
        DeskWork work = new DeskWork();
        double before = Processes.cpuMillis(portal.portal());
        work.changeSomething(visitor, portal.at(EDITOR), 0, times);
        work.cpuMillis = (Processes.cpuMillis(portal.portal()) - before) / times;
        return work;
    }

    private void changeSomething(Visitor visitor, URI editor, int from, int to) {
        for (int i = from; i < to; i++) {
            changeSomething(visitor, editor, i);
        }
    }

    private void changeSomething(Visitor visitor, URI editor, int number) {
        long asked = System.nanoTime();
        Answer page = visitor.get(editor);
        opening.add((System.nanoTime() - asked) / 1e6);
        Form form = Form.of(page, "editor");
        String field = form.names(name -> name.startsWith("kept.")).get(0);
        form.set(field, "Perubahan ke-" + number).add("do", "save");
        asked = System.nanoTime();
        Answer saved = visitor.post(editor, form);
        saving.add((System.nanoTime() - asked) / 1e6);
        if (saved.status() != 302 || !saved.header("Location").contains("saved=1")) {
            throw new IllegalStateException("not saved: " + saved);
        }
    }

    /** Milliseconds from asking for the editor to having it whole. */
    List<Double> opening() {
        return opening;
    }

    /** Milliseconds from sending the form to hearing that it is saved. */
    List<Double> saving() {
        return saving;
    }

    /** The portal's processor time for opening and saving once. */
    double cpuMillis() {
        return cpuMillis;
    }
}
