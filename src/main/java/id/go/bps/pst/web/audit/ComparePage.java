package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.comparing.Comparison;
import id.go.bps.pst.standards.comparing.Difference;
import id.go.bps.pst.standards.comparing.Difference.Outcome;
import id.go.bps.pst.standards.comparing.StandardComparison;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.web.words.Formats;
import id.go.bps.pst.web.words.Language;
import id.go.bps.pst.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;

/** The page that compares the chosen offices' standards for one service. */
@Named("auditComparePage")
@RequestScoped
public class ComparePage {

    private static final String SHOW = "show";
    private static final String DIFFERENCES = "differences";

    @Inject
    private HttpServletRequest request;

    @Inject
    private StandardComparison standards;

    @Inject
    private Language language;

    @Inject
    private Formats format;

    @Inject
    private Words words;

    private Selection selection;
    private Comparison comparison;

    /** Loads the comparison. A choice that cannot be compared is sent back to the page on which it was made, which says why. */
    public void open() throws IOException {
        selection = Selection.of(request);
        try {
            comparison = selection.compare(standards);
        } catch (Refusal refusal) {
            if (refusal.getKind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            FacesContext.getCurrentInstance().getExternalContext().redirect(getPickAddress());
        }
    }

    public Comparison getComparison() {
        return comparison;
    }

    public List<StandardComparison.Side> getSides() {
        return comparison.sides();
    }

    public String getServiceName() {
        return language.pick(
                comparison.service().indonesianName(), comparison.service().englishName());
    }

    public boolean isOnlyDifferences() {
        return DIFFERENCES.equals(request.getParameter(SHOW));
    }

    /** The aspects shown: all, or only those in which the offices differ. */
    public List<Difference> getShown() {
        return comparison.differences().stream().filter(this::isShown).toList();
    }

    private boolean isShown(Difference difference) {
        return !isOnlyDifferences()
                || difference.outcome() == Outcome.DIFFERENT
                || difference.outcome() == Outcome.MISSING_SOME;
    }

    public long count(String outcome) {
        return comparison.count(Outcome.valueOf(outcome));
    }

    /** The names of the offices that have published no standard for this service. */
    public List<String> getWithoutStandard() {
        return comparison.sides().stream()
                .filter(side -> side.standard() == null)
                .map(side -> side.office().name())
                .toList();
    }

    /** The name of the office, with the part of the service for a split service. */
    public String name(StandardComparison.Side side) {
        return side.mode() == null
                ? side.office().name()
                : side.office().name() + " (" + words.get("mode." + side.mode()) + ")";
    }

    public String title(Difference difference) {
        return difference
                .aspect()
                .getComponent()
                .map(component -> words.get("component." + component))
                .orElseGet(() -> text("audit_compare.aspect_" + difference.aspect()));
    }

    /** The heading of an aspect with the number of its component, such as "1. Persyaratan". */
    public String heading(Difference difference) {
        return difference
                        .aspect()
                        .getComponent()
                        .map(component -> component.getNumber() + ". ")
                        .orElse("")
                + title(difference);
    }

    /** The aspects that no office states, such as "Persyaratan, jam pelayanan, dan dasar hukum". */
    public String getMissingEverywhere() {
        return titles(comparison.differences().stream()
                .filter(difference -> difference.outcome() == Outcome.MISSING_ALL)
                .toList());
    }

    /**
     * The aspects that this office does not state although another does. For an office without a standard only the aspects of the office
     * itself count.
     */
    public String missingOnlyAt(int side) {
        boolean published = comparison.sides().get(side).standard() != null;
        return titles(comparison.differences().stream()
                .filter(difference -> difference.outcome() != Outcome.MISSING_ALL)
                .filter(difference -> difference.missingAt().contains(side))
                .filter(difference ->
                        published || difference.aspect().getComponent().isEmpty())
                .toList());
    }

    private String titles(List<Difference> differences) {
        return format.list(differences.stream().map(this::quoted).toList());
    }

    private String quoted(Difference difference) {
        return "“" + title(difference) + "”";
    }

    /** The names of offices, such as "BPS Kota Bima dan BPS Kota Banjarmasin". */
    public String names(List<Integer> sides) {
        return format.list(
                sides.stream().map(side -> name(comparison.sides().get(side))).toList());
    }

    /** A sentence about the offices without a line: "Tidak ada di Kota Bima dan Kota Mataram", or that only this office has it. */
    public String absence(Difference difference, Difference.ComparedLine said) {
        return isOnlyHere(difference, said)
                ? text("audit_compare.only_here")
                : text("audit_compare.absent_from", names(said.absentFrom()).replace("BPS ", ""));
    }

    /** Whether no other office has a similar line. */
    private static boolean isOnlyHere(Difference difference, Difference.ComparedLine said) {
        long stating =
                difference.cells().stream().filter(Difference.Cell::stated).count();
        return said.absentFrom().size() > 1 && said.absentFrom().size() == stating - 1;
    }

    /**
     * The address of this comparison.
     *
     * @param onlyDifferences whether it hides the aspects in which the offices are alike
     */
    public String address(boolean onlyDifferences) {
        return "/audit/compare?" + selection.query() + (onlyDifferences ? "&" + SHOW + "=" + DIFFERENCES : "");
    }

    public String getPickAddress() {
        return "/audit/" + (selection.made() ? "?" + selection.query() : "");
    }

    /** The address of an aspect: on this page, or on the page with all aspects if this one hides it. */
    public String anchor(Difference difference) {
        return (isShown(difference) ? "" : address(false)) + "#" + difference.aspect();
    }

    /** The address of the office's public page for this service. */
    public String publicAddress(StandardComparison.Side side) {
        return language.getPrefix() + "/" + side.office().slug() + "/"
                + side.standard().service().slug();
    }

    public int getComponents() {
        return Component.values().length;
    }

    public boolean isAnythingMissing() {
        return comparison.differences().stream()
                .anyMatch(difference -> !difference.missingAt().isEmpty());
    }

    public boolean isStated(Difference difference) {
        return difference.outcome() != Outcome.MISSING_ALL;
    }

    /**
     * A sentence about the offices that do not state an aspect, such as "BPS Kota Banjarmasin tidak menyatakan jam pelayanan."; empty where
     * all state it.
     */
    public String missingSentence(Difference difference) {
        if (difference.missingAt().isEmpty()) {
            return "";
        }
        return isStated(difference)
                ? text("audit_compare.missing_at", names(difference.missingAt()), quoted(difference))
                : text("audit_compare.missing_everywhere", quoted(difference));
    }

    /** The result for an aspect: "Berbeda: 5 baris", "Sama" or "Tidak dinyatakan 1 kantor". */
    public String outcome(Difference difference) {
        Outcome outcome = difference.outcome();
        String said = text(
                "audit_compare.outcome_" + outcome,
                difference.differingLines(),
                difference.missingAt().size());
        return outcome == Outcome.DIFFERENT && !difference.missingAt().isEmpty()
                ? said + "; "
                        + text(
                                "audit_compare.outcome_also_missing",
                                difference.missingAt().size())
                : said;
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(words.of("audit", key), language.getLocale()).format(arguments);
    }
}
