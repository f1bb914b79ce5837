package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.Products.Product;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.Translation;
import id.go.bps.pst.web.words.Formats;
import id.go.bps.pst.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a standard that the editor shows and two people may have changed differently: {@value #TITLE}, {@value #DECREE}, and each
 * component by its name.
 */
@RequestScoped
public class StandardParts {

    public static final String TITLE = "title";
    public static final String DECREE = "decree";

    @Inject
    private Words words;

    @Inject
    private Formats format;

    /** Those that differ, in the order of the page. */
    static List<String> differing(StandardContent mine, StandardContent theirs) {
        List<String> parts = new ArrayList<>();
        if (!mine.title().equals(theirs.title()) || !Objects.equals(mine.englishTitle(), theirs.englishTitle())) {
            parts.add(TITLE);
        }
        if (!mine.decree().equals(theirs.decree()) || !Objects.equals(mine.effectiveDate(), theirs.effectiveDate())) {
            parts.add(DECREE);
        }
        Arrays.stream(Component.values())
                .filter(component -> !Objects.equals(mine.part(component), theirs.part(component))
                        || !mine.translation(component).equals(theirs.translation(component)))
                .map(Component::name)
                .forEach(parts::add);
        return parts;
    }

    public String name(String part) {
        return switch (part) {
            case TITLE -> words.of("desk_standards", "desk_standards_edit.name");
            case DECREE -> words.of("desk_standards", "desk_standards_edit.decree");
            case "DECREE_NUMBER" -> words.of("desk", "desk_index.decree");
            case "DECREE_DATE" -> words.of("desk_standards", "desk_standards_edit.decree_date");
            case "DECREE_SIGNED" -> words.get("decree.signed");
            default -> {
                Component component = Component.valueOf(part);
                yield component.getNumber() + ". " + words.get("component." + component);
            }
        };
    }

    /** What a part says, as lines of text. */
    public String text(String part, StandardContent content, OfficeProfile office) {
        String text =
                switch (part) {
                    case TITLE -> content.title() + english(Optional.ofNullable(content.englishTitle()));
                    case DECREE -> decree(content);
                    case "REQUIREMENTS" -> outline(content.requirements());
                    case "PROCEDURE" -> outline(content.procedure());
                    case "TIME" -> time(content);
                    case "FEE" -> fee(content);
                    case "PRODUCTS" ->
                        content.products().products().stream()
                                .map(StandardParts::product)
                                .collect(Collectors.joining("\n"));
                    case "COMPLAINTS" ->
                        content.complaints().contacts().stream()
                                .map(id -> office.contact(id)
                                        .map(contact -> contact.value())
                                        .orElse(id))
                                .collect(Collectors.joining("\n"));
                    default -> content.kept().getOrDefault(Component.valueOf(part), "");
                };
        String said = text.isEmpty() ? words.get("not_stated") : text;
        return Arrays.stream(Component.values())
                .filter(component -> component.name().equals(part))
                .findFirst()
                .map(component -> said + english(content.translation(component)))
                .orElse(said);
    }

    private static String english(Optional<Translation> translation) {
        return translation.map(text -> "\n\nEnglish:\n" + text.text()).orElse("");
    }

    private String decree(StandardContent content) {
        return name("DECREE_NUMBER") + ": "
                + Optional.ofNullable(content.decree().number()).orElse(words.get("not_stated")) + "\n"
                + name("DECREE_DATE") + ": " + format.date(content.decree().date()) + "\n"
                + words.of("desk_standards", "desk_standards_edit.effective") + ": "
                + format.date(content.effectiveDate());
    }

    private String outline(Outline outline) {
        OutlineForm form = OutlineForm.of("", outline);
        List<String> numbers = form.getNumbers();
        StringBuilder lines = new StringBuilder();
        String mode = "";
        for (int i = 0; i < form.getRows().size(); i++) {
            OutlineForm.Row row = form.getRows().get(i);
            if (!row.getMode().equals(mode)) {
                mode = row.getMode();
                lines.append(words.get("mode." + mode)).append('\n');
            }
            lines.append("  ".repeat(row.getDepth()))
                    .append(numbers.get(i))
                    .append(' ')
                    .append(row.getText())
                    .append('\n');
        }
        return lines.toString().stripTrailing();
    }

    private String time(StandardContent content) {
        return content.time().commitments().stream()
                .map(time -> words.get("mode." + OutlineForm.modeName(time.mode())) + ": "
                        + (time.kind() == null ? "" : words.get("time." + time.kind()) + " ")
                        + (time.amount() == null ? "" : time.amount() + " " + words.get("unit." + time.unit()) + ". ")
                        + time.text()
                        + Stream.of(time.appliesTo(), time.clockStart())
                                .filter(Objects::nonNull)
                                .map(said -> "; " + said)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private String fee(StandardContent content) {
        List<String> lines = new ArrayList<>();
        Optional.ofNullable(content.fee().feeClass()).ifPresent(fee -> lines.add(words.get("fee." + fee)));
        Optional.ofNullable(content.fee().regulation()).ifPresent(lines::add);
        Optional.ofNullable(content.fee().note()).ifPresent(lines::add);
        content.fee()
                .tariffs()
                .forEach(tariff -> lines.add(tariff.item() + ": " + format.rupiah(tariff.rupiah())
                        + (tariff.unit() == null ? "" : " / " + tariff.unit())));
        return String.join("\n", lines);
    }

    private static String product(Product product) {
        return product.text()
                + product.quotas().stream()
                        .map(quota -> "\n  ≤ " + quota.maximum() + " " + quota.unit() + ", " + quota.item()
                                + (quota.perWhom() == null ? "" : " / " + quota.perWhom()))
                        .collect(Collectors.joining());
    }
}
