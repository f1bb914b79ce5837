package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.intake.Intake;
import id.go.bps.pst.intake.OfficeFact;
import id.go.bps.pst.intake.Reading;
import id.go.bps.pst.intake.document.DocumentText;
import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.reading.OfficeProposal;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.drafts.StandardImporting;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.desk.Desk;
import id.go.bps.pst.web.desk.editor.ImportedPart;
import id.go.bps.pst.web.desk.editor.StandardParts;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.FormFiles;
import id.go.bps.pst.web.forms.FormFiles.ChosenFile;
import id.go.bps.pst.web.forms.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page for importing a document of the national site. It shows the reading before a draft is made. The document is stored on upload, so
 * the second page has an address of its own.
 */
@Named("deskStandardsImportPage")
@RequestScoped
public class ImportPage {

    private static final String PASTED = "teks-tempelan.txt";

    /**
     * The rules of a field for a file that is no attachment.
     *
     * @param wanted as people call the formats
     * @param accept as a browser does
     */
    public record FileRules(String wanted, String accept, int maxBytes) {}

    @Inject
    private Desk desk;

    @Inject
    private Intake intake;

    @Inject
    private StandardImporting importing;

    @Inject
    private StandardParts parts;

    @Inject
    private FormFiles files;

    @Inject
    private SentForm sent;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private final FormErrors errors = new FormErrors();
    private List<ServiceView> services = List.of();
    private Reading reading;
    private List<ImportedPart> read = List.of();
    private FormFields typed = new FormFields(Map.of());

    /** Opens the page, or applies its button. */
    public void load() throws IOException {
        if (!desk.isEditor()) {
            throw Refusal.notFound();
        }
        services = importing.services(desk.getCode());
        String file = request.getParameter("file");
        typed = sent.fields().orElse(typed);
        if (sent.isPosted()) {
            if (typed.get("do").equals("read") ? take() : file != null && draft(number(file))) {
                return;
            }
        } else {
            files.recall("document", typed, errors);
        }
        if (file != null) {
            show(number(file));
        }
    }

    private boolean take() throws IOException {
        ChosenFile chosen = files.chosenFile("document", DocumentText.MAX_BYTES);
        String text = typed.get("text");
        if (chosen == null && text.isBlank()) {
            errors.put("document", Refusal.invalid("import_nothing"));
            return false;
        }
        String field = chosen == null ? "text" : "document";
        Long file = errors.check(
                field,
                () -> chosen == null
                        ? intake.take(desk.getCode(), PASTED, text.getBytes(StandardCharsets.UTF_8))
                        : intake.take(desk.getCode(), chosen.fileName(), chosen.content()));
        if (file == null) {
            return false;
        }
        String service = typed.get("service");
        external.redirect("/desk/standards/import?office=" + desk.getCode() + "&file=" + file
                + (service.isEmpty() ? "" : "&service=" + Slug.of(service)));
        return true;
    }

    private boolean draft(long file) throws IOException {
        if (typed.get("service").isEmpty()) {
            errors.put("service", Refusal.invalid("import_service_missing"));
            return false;
        }
        Slug service = Slug.of(typed.get("service"));
        try {
            make(service, file);
        } catch (Refusal refused) {
            if (refused.getKind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            errors.put(
                    "service",
                    Refusal.invalid(
                            refused.getMessageKey(), refused.getArguments().toArray()));
            return false;
        }
        external.redirect("/desk/standards/edit?office=" + desk.getCode() + "&service=" + service);
        return true;
    }

    /** Makes the draft. Pressing twice at the same moment gives one draft; another existing draft is refused. */
    private void make(Slug service, long file) {
        Set<String> contacts = new HashSet<>(typed.all("contact"));
        try {
            intake.toDraft(desk.getCode(), service, file, contacts, facts());
        } catch (Refusal refused) {
            if (refused.getKind() != Refusal.Kind.CONFLICT) {
                throw refused;
            }
            intake.toDraft(desk.getCode(), service, file, contacts, facts());
        }
    }

    private Set<OfficeFact> facts() {
        return Arrays.stream(OfficeFact.values())
                .filter(fact -> typed.all("fact").contains(fact.name()))
                .collect(Collectors.toSet());
    }

    private void show(long file) {
        reading = intake.open(desk.getCode(), file);
        OfficeProposal proposal = reading.read().office();
        OfficeProfile office = OfficeProfile.of("-", null, null, List.of(), proposal.contacts(), List.of());
        read = Arrays.stream(Component.values())
                .map(component -> ImportedPart.of(
                        component,
                        reading,
                        parts.text(component.name(), reading.read().content(), office)))
                .filter(part -> part.isFound() || part.component().isPublic())
                .toList();
    }

    private static long number(String file) {
        if (!file.matches("[0-9]{1,15}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(file);
    }

    public FormErrors getErrors() {
        return errors;
    }

    public List<ServiceView> getServices() {
        return services;
    }

    /** The reading of the uploaded document; null before the upload. */
    public Reading getReading() {
        return reading;
    }

    public List<ImportedPart> getParts() {
        return read;
    }

    /** The doubts about the head of the document. */
    public List<Doubt> getHeadDoubts() {
        return reading == null ? List.of() : reading.read().doubts(null);
    }

    public int getDoubtCount() {
        return reading == null ? 0 : reading.read().doubts().size();
    }

    /** The chosen service, else the most likely one; empty for none. */
    public String getService() {
        String chosen = typed.has("service") ? typed.get("service") : request.getParameter("service");
        return chosen != null ? chosen : reading == null || reading.service() == null ? "" : reading.service();
    }

    /** Whether the service was proposed by the portal. */
    public boolean isGuessed() {
        return !typed.has("service")
                && request.getParameter("service") == null
                && !getService().isEmpty();
    }

    public String getText() {
        return typed.get("text");
    }

    /** Whether a new contact will be added; by default all are. */
    public boolean takes(String contact) {
        return !typed.has("do") || typed.all("contact").contains(contact);
    }

    /** Whether the document states this fact and the profile does not. */
    public boolean offers(String fact) {
        return reading != null && reading.newFacts().contains(OfficeFact.valueOf(fact));
    }

    /** Whether a new fact will be added; by default all are. */
    public boolean takesFact(String fact) {
        return !typed.has("do") || typed.all("fact").contains(fact);
    }

    public String getUnits() {
        return reading == null ? "" : String.join(" / ", reading.read().office().hierarchy());
    }

    /** What the field for a document takes. */
    public FileRules getRules() {
        return new FileRules("PDF, TXT", ".pdf,.txt,application/pdf,text/plain", DocumentText.MAX_BYTES);
    }
}
