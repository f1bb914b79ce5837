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

    /** What cannot be compared goes back to be picked again, with the choice kept; that page says why. */
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

    /** All aspects, or those in which the offices are not alike. */
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

    /** Names of the offices that have published nothing for this service. */
    public List<String> getWithoutStandard() {
        return comparison.sides().stream()
                .filter(side -> side.standard() == null)
                .map(side -> side.office().name())
                .toList();
    }

    /** The office, and which part of a service that it splits. */
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

    /** "1. Persyaratan", as the regulation counts the components. */
    public String heading(Difference difference) {
        return difference
                        .aspect()
                        .getComponent()
                        .map(component -> component.getNumber() + ". ")
                        .orElse("")
                + title(difference);
    }

    /** "Persyaratan, jam pelayanan, dan dasar hukum": what nobody states. */
    public String getMissingEverywhere() {
        return titles(comparison.differences().stream()
                .filter(difference -> difference.outcome() == Outcome.MISSING_ALL)
                .toList());
    }

    /** What this office does not state while another does; of an office without a standard, what is not a standard's. */
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

    /** "BPS Kota Bima dan BPS Kota Banjarmasin". */
    public String names(List<Integer> sides) {
        return format.list(
                sides.stream().map(side -> name(comparison.sides().get(side))).toList());
    }

    /** Where else a line is not found: "Tidak ada di Kota Bima dan Kota Mataram", or that it is found nowhere else. */
    public String absence(Difference difference, Difference.ComparedLine said) {
        return isOnlyHere(difference, said)
                ? text("audit_compare.only_here")
                : text("audit_compare.absent_from", names(said.absentFrom()).replace("BPS ", ""));
    }

    /** Whether no office but this one says anything like it. */
    private static boolean isOnlyHere(Difference difference, Difference.ComparedLine said) {
        long stating =
                difference.cells().stream().filter(Difference.Cell::stated).count();
        return said.absentFrom().size() > 1 && said.absentFrom().size() == stating - 1;
    }

    /** Of the same comparison, with everything or with the differences alone. */
    public String address(boolean onlyDifferences) {
        return "/audit/compare?" + selection.query() + (onlyDifferences ? "&" + SHOW + "=" + DIFFERENCES : "");
    }

    public String getPickAddress() {
        return "/audit/" + (selection.made() ? "?" + selection.query() : "");
    }

    /** Of an aspect on this page; where only differences are shown, the others stand on the whole page. */
    public String anchor(Difference difference) {
        return (isShown(difference) ? "" : address(false)) + "#" + difference.aspect();
    }

    /** The office's own page for this service, which the public reads. */
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

    /** "BPS Kota Banjarmasin tidak menyatakan jam pelayanan."; empty where everybody states it. */
    public String missingSentence(Difference difference) {
        if (difference.missingAt().isEmpty()) {
            return "";
        }
        return isStated(difference)
                ? text("audit_compare.missing_at", names(difference.missingAt()), quoted(difference))
                : text("audit_compare.missing_everywhere", quoted(difference));
    }

    /** "Berbeda: 5 baris", "Sama", "Tidak dinyatakan 1 kantor". */
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
