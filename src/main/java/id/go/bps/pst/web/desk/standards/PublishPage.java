package id.go.bps.pst.web.desk.standards;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.standards.Component;
import id.go.bps.pst.standards.Seen;
import id.go.bps.pst.standards.StandardDrafting;
import id.go.bps.pst.standards.StandardPublishing;
import id.go.bps.pst.standards.StandardView;
import id.go.bps.pst.web.Language;
import id.go.bps.pst.web.desk.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The last look before a draft becomes public: what is missing, under which decree, and the button. */
@Named("deskStandardsPublishPage")
@RequestScoped
public class PublishPage {

    @Inject
    private Desk desk;

    @Inject
    private DraftAddress address;

    @Inject
    private StandardDrafting drafting;

    @Inject
    private StandardPublishing publishing;

    @Inject
    private StandardParts parts;

    @Inject
    private Language language;

    @Inject
    private ExternalContext external;

    private StandardView draft;
    private Refused refused;
    private List<String> obstacles = List.of();
    private List<Component> gaps = List.of();

    public void load() throws IOException {
        if (desk.isPosted() && publish()) {
            external.redirect(language.getPrefix() + "/" + desk.getOffice().slug() + "/" + address.service());
            return;
        }
        draft = drafting.edit(desk.getCode(), address.service());
        obstacles = StandardPublishing.obstacles(draft.content());
        gaps = draft.content().missing().stream()
                .filter(component -> !component.isPublic())
                .toList();
    }

    /** Whether the version that the person saw is public now; it also is when they pressed the button twice. */
    private boolean publish() {
        Seen seen = Seen.of(external.getRequestParameterMap().get("seen"));
        try {
            publishing.publish(desk.getCode(), address.service(), seen);
            return true;
        } catch (Refused no) {
            if (no.getKind() == Refused.Kind.NOT_FOUND) {
                throw no;
            }
            refused = no;
            return no.getKind() == Refused.Kind.CONFLICT && isPublished(seen);
        }
    }

    private boolean isPublished(Seen seen) {
        return drafting.list(desk.getCode()).stream()
                .filter(row -> row.slug().equals(address.service().getValue()))
                .anyMatch(row -> row.published() != null && row.published().number() == seen.number());
    }

    public StandardView getDraft() {
        return draft;
    }

    public Refused getRefused() {
        return refused;
    }

    /** What the law needs and the draft lacks. */
    public List<String> getObstacles() {
        return obstacles;
    }

    /** What the office should keep and the draft lacks; it may be published without. */
    public List<Component> getGaps() {
        return gaps;
    }

    public String name(Object part) {
        return parts.name(part.toString());
    }
}
