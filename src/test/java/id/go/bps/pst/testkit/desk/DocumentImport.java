package id.go.bps.pst.testkit.desk;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.MultipartForm;
import id.go.bps.pst.testkit.SignedIn;

/** The page of an office's desk on which a document is brought in, used without a browser. */
public final class DocumentImport {

    private static final String FORM = "import";
    private static final String FILE = "document";

    private final SignedIn who;
    private final String office;
    private final String path;

    private DocumentImport(SignedIn who, String office) {
        this.who = who;
        this.office = office;
        this.path = path(office);
    }

    public static DocumentImport of(SignedIn who, String office) {
        return new DocumentImport(who, office);
    }

    public static String path(String office) {
        return "/desk/standards/import?office=" + office;
    }

    /** Hands in a file, and returns the answer only. */
    public Answer send(String fileName, byte[] file) {
        Form form = Form.of(who.open(path), FORM).remove(FILE).add("do", "read");
        return send(MultipartForm.of(form).file(FILE, fileName, file));
    }

    /** Hands in a text instead of a file, and returns the answer only. */
    public Answer sendText(String text) {
        return send(
                MultipartForm.of(Form.of(who.open(path), FORM).set("text", text).add("do", "read")));
    }

    private Answer send(MultipartForm form) {
        return who.visitor().send("POST", who.at(path), form.contentType(), form.encoded());
    }

    /** The sentence beside the field of a file that is refused. */
    public String errorOf(String fileName, byte[] file) {
        return send(fileName, file).errorBeside(FILE);
    }

    /** Hands in a file that is read, and takes the page that shows what was read. */
    public ReadDocument bring(String fileName, byte[] file) {
        Answer answer = send(fileName, file);
        if (answer.status() != 302) {
            throw new AssertionError("not read: " + answer);
        }
        return new ReadDocument(who, office, who.follow(answer));
    }
}
