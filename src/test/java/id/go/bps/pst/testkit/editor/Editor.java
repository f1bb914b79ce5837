package id.go.bps.pst.testkit.editor;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.SignedIn;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A form of the desk, filled and sent without a browser: {@code /desk/standards/edit} or {@code /desk/office/edit}.
 */
public final class Editor {

    private final SignedIn who;
    private final String path;
    private Answer answer;
    private Form form;

    private Editor(SignedIn who, String path) {
        this(who, path, who.open(path));
    }

    private Editor(SignedIn who, String path, Answer shown) {
        this.who = who;
        this.path = path;
        show(shown);
    }

    /** The editor that was answered to something else. */
    public static Editor shown(SignedIn who, String office, String service, Answer answer) {
        Editor editor = new Editor(who, path(office, service), answer);
        if (editor.form == null) {
            throw new AssertionError("no editor: " + answer);
        }
        return editor;
    }

    /** Opens the draft of an office's library, begun if need be. */
    public static Editor ofLibrary(SignedIn who, String office) {
        beginDraft(who, office);
        return new Editor(who, libraryPath(office));
    }

    /** Presses the button of the office's desk that opens a draft. */
    public static Answer beginDraft(SignedIn who, String office) {
        Form open = Form.of(who.open("/desk/?office=" + office), "standards").add("begin", "perpustakaan");
        return who.post("/desk/?office=" + office, open);
    }

    /** Opens the draft of any service of an office, begun if need be. */
    public static Editor of(SignedIn who, String office, String service) {
        String desk = "/desk/?office=" + office;
        who.post(desk, Form.of(who.open(desk), "standards").add("begin", service));
        return new Editor(who, path(office, service));
    }

    public static Editor ofOffice(SignedIn who, String office) {
        return new Editor(who, "/desk/office/edit?office=" + office);
    }

    /** The same office's hours. */
    public static Editor ofHours(SignedIn who, String office) {
        return new Editor(who, "/desk/office/hours?office=" + office);
    }

    public static String libraryPath(String office) {
        return path(office, "perpustakaan");
    }

    /** The address of the draft of a service. */
    public static String path(String office, String service) {
        return "/desk/standards/edit?office=" + office + "&service=" + service;
    }

    private void show(Answer shown) {
        answer = shown;
        if (shown.status() == 200 && shown.page().getElementById("editor") != null) {
            form = Form.of(shown, "editor");
        }
    }

    public SignedIn who() {
        return who;
    }

    public String path() {
        return path;
    }

    /** What the portal is not sure of in the document from which the draft was made. */
    public DoubtList doubts() {
        return DoubtList.of(answer);
    }

    /** The fields as filled in now. */
    public Form form() {
        return form;
    }

    public Editor type(String name, String text) {
        form.set(name, text);
        return this;
    }

    public Editor type(String name, int row, String text) {
        form.set(name, row, text);
        return this;
    }

    /** Fills in the public components with a word each, and a decree. */
    public Editor complete() {
        String contact = page().select("[name=complaints]").first().val();
        form.set("decreeNumber", "B-1/2026").set("decreeDate", "2026-01-05");
        for (String outline : List.of("requirements", "procedure")) {
            form.set(outline + ".mode", "ANY").set(outline + ".depth", "0").set(outline + ".text", "Datang.");
        }
        form.set("time.mode", "ANY").set("time.kind", "IMMEDIATE").set("time.text", "Seketika.");
        form.set("fee.class", "FREE")
                .set("product.text", "Data.")
                .remove("complaints")
                .add("complaints", contact);
        return this;
    }

    /** Presses a button, such as "save" or "up:procedure:3", and takes the page that follows. */
    public Answer press(String button) {
        show(who.follow(send(button)));
        return answer;
    }

    /** Sends all fields of a section as the script does while somebody types: "FEE", "decree"; the page is not changed. */
    public Editor keepAll(String section) {
        String[] names = page()
                .getElementById("part-" + section)
                .select("input[name], select[name], textarea[name]")
                .eachAttr("name")
                .stream()
                .distinct()
                .filter(name -> !name.endsWith(".paste") && !form.all(name).isEmpty())
                .toArray(String[]::new);
        for (String part : section.equals("decree") ? List.of("title", "decree") : List.of(section)) {
            Answer kept = Typing.send(who.visitor(), who.at(path.replace("/edit?", "/keep?")), form, part, names);
            if (kept.status() != 200) {
                throw new AssertionError("not kept: " + kept);
            }
            try (JsonReader reader = Json.createReader(new StringReader(kept.text()))) {
                form.set("seen", reader.readObject().getString("seen"));
            }
        }
        return this;
    }

    /** Presses a button and returns the answer only. */
    public Answer send(String button) {
        return who.post(path, form.copy().add("do", button));
    }

    /** Saves one part with these fields by autosave, and opens the draft again. */
    public Answer keep(String part, String... fields) {
        Answer kept = Typing.send(who.visitor(), who.at(path.replace("/edit?", "/keep?")), form, part, fields);
        show(who.open(path));
        return kept;
    }

    public Answer answer() {
        return answer;
    }

    public Document page() {
        return answer.page();
    }

    /** What the page says went wrong; empty where it says nothing. */
    public String error() {
        return answer.error();
    }

    /** What the page warns of; empty where it warns of nothing. */
    public String warning() {
        return answer.warning();
    }

    /** What the page says was done; empty where it says nothing. */
    public String success() {
        return answer.success();
    }

    /** The sentences beside fields. */
    public List<String> errors() {
        return page().select(".field-error").eachText();
    }

    /** The sentence beside one field, or a row of fields; null where there is none. */
    public String error(String field) {
        return error(page(), field);
    }

    /** The same on a page that was answered to a form with a file. */
    public static String error(Document page, String field) {
        var beside = page.getElementById("f-" + field + "-error");
        return beside == null ? null : beside.text();
    }

    /** Whether the page says that it was saved. */
    public boolean isSaved() {
        return !page().select(".notice-good").isEmpty();
    }
}
