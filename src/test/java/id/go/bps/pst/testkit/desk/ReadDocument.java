package id.go.bps.pst.testkit.desk;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.DoubtList;
import id.go.bps.pst.testkit.editor.Editor;
import java.util.List;
import org.jsoup.nodes.Document;

/** A document that was brought in, as the portal has read it and before it becomes a draft. */
public final class ReadDocument {

    private static final String FORM = "draft";

    private final SignedIn who;
    private final String office;
    private final Answer answer;
    private final Document page;

    ReadDocument(SignedIn who, String office, Answer answer) {
        this.who = who;
        this.office = office;
        this.answer = answer;
        this.page = answer.page();
    }

    public Answer answer() {
        return answer;
    }

    /** The page's own address. */
    public String path() {
        return page.select("#" + FORM).attr("action");
    }

    /** The service that the portal takes it for, by its slug. */
    public String service() {
        return page.select("#f-service option[selected]").attr("value");
    }

    /** What the portal is not sure of. */
    public DoubtList doubts() {
        return DoubtList.of(answer);
    }

    /** The words in the text of a part of which it is not sure. */
    public List<String> marks(String part) {
        return page.select("#part-" + part + " mark").eachText();
    }

    /** The parts to which the summary leads, such as "#part-TIME". */
    public List<String> doubtedParts() {
        return page.select(".notice a[href^='#part-']").eachAttr("href");
    }

    /** The contacts that the office would get. */
    public List<String> contacts() {
        return page.select("[name=contact]").eachAttr("value");
    }

    /** The facts of which nothing is known yet, as the office would get them. */
    public List<String> facts() {
        return page.select("label[for^=f-fact-]").eachText();
    }

    /** The form that makes it a draft, as the page fills it. */
    public Form form() {
        return Form.of(answer, FORM);
    }

    /** Sends the form by the button that makes it a draft, and returns the answer only. */
    public Answer send(Form form) {
        return who.post(path(), form.add("do", "draft"));
    }

    /** Makes it a draft of that service's standard, and takes its editor. */
    public Editor draft(String service) {
        return Editor.shown(who, office, service, who.follow(send(form().set("service", service))));
    }
}
