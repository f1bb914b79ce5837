package id.go.bps.pst.testkit.desk;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.MultipartForm;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;

/** The steps from a draft to the public page: its administrator submits it, the head of office approves it. */
public final class Approval {

    private static final byte[] SIGNED = GivenFiles.pdf(2, "Surat Keputusan");

    private static final String FIELD = "decree.signed";

    private Approval() {}

    /** Saves and submits the draft, and returns the next page. */
    public static Answer submit(Editor draft) {
        Answer page = draft.press("submit");
        String path = draft.path().replace("/edit?", "/submit?");
        return draft.who().follow(post(draft.who(), path, signed(page)));
    }

    /** Submits a saved draft of the library. */
    public static Answer submit(SignedIn administrator, String office) {
        String path = submitPath(office);
        return administrator.follow(post(administrator, path, signed(administrator.open(path))));
    }

    /** Sends the form of the page that submits a draft. */
    public static Answer post(SignedIn who, String path, MultipartForm form) {
        return who.visitor().send("POST", who.at(path), form.contentType(), form.encoded());
    }

    /** The fields of that page's form, with a signed decree and its button pressed. */
    public static MultipartForm signed(Answer page) {
        return signed(Form.of(page, "submit").add("do", "submit"));
    }

    public static MultipartForm signed(Form form) {
        return signed(form, SIGNED);
    }

    public static MultipartForm signed(Form form, byte[] decree) {
        return MultipartForm.of(form.copy().remove(FIELD)).file(FIELD, "SK.pdf", decree);
    }

    /** Approves the submitted version of an office's library, and returns the next page: the public page, or the page on which it waits. */
    public static Answer approve(SignedIn head, String office) {
        return approveAt(head, reviewPath(office));
    }

    private static Answer approveAt(SignedIn head, String path) {
        Form form = Form.of(head.open(path), "review").add("do", "approve");
        return head.post(path, form);
    }

    public static Answer sendBack(SignedIn head, String office, String remark) {
        String path = reviewPath(office);
        Form form = Form.of(head.open(path), "review").set("remark", remark).add("do", "return");
        return head.follow(head.post(path, form));
    }

    /** Submits, and has it approved by the office's own head. */
    public static Answer publish(Editor draft, String office) {
        submit(draft);
        return approveAt(SignedIn.as("kepala." + office), draft.path().replace("/edit?", "/review?"));
    }

    public static String submitPath(String office) {
        return "/desk/standards/submit?office=" + office + "&service=perpustakaan";
    }

    public static String reviewPath(String office) {
        return "/desk/standards/review?office=" + office + "&service=perpustakaan";
    }
}
