package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.intake.Intake;
import id.go.bps.pst.intake.OpenDoubt;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.web.desk.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The open doubts of an imported document, shown beside each part of the editor until somebody settles them. */
@Named("draftDoubts")
@RequestScoped
public class DraftDoubtList {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private Intake intake;

    @Inject
    private StandardParts parts;

    private List<OpenDoubt> open;

    /** @param part a component's name; "decree" for the head of the document */
    public List<OpenDoubt> of(int version, String part) {
        return open(version).stream().filter(doubt -> part(doubt).equals(part)).toList();
    }

    public int count(int version) {
        return open(version).size();
    }

    /** The parts of the draft with open doubts, in the order of the editor. */
    public List<String> parts(int version) {
        return open(version).stream().map(DraftDoubtList::part).distinct().toList();
    }

    public String name(String part) {
        return parts.name(part);
    }

    /** The address of the place where it is settled; null where that is beside it. */
    public String place(OpenDoubt doubt, StandardContent content) {
        return DoubtPlace.of(doubt, content, desk.getCode());
    }

    private static String part(OpenDoubt doubt) {
        return doubt.component() == null
                ? Part.DECREE.name()
                : doubt.component().name();
    }

    private List<OpenDoubt> open(int version) {
        if (version == 0) {
            return List.of(); // Called before the page is loaded, whenever a form is read
        }
        if (open == null) {
            open = intake.doubts(desk.getCode(), address.service(), version);
        }
        return open;
    }

    /** Handles the button "settle:17"; returns whether it was such a button. */
    public boolean settle(String action, int version) {
        if (!action.matches("settle:[0-9]{1,15}")) {
            return false;
        }
        Slug service = address.service();
        intake.settle(desk.getCode(), service, version, Long.parseLong(action.substring("settle:".length())));
        open = null;
        return true;
    }
}
