package id.go.bps.pst.web.words;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.Products.Product;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.TimeCommitment.Kind;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.standards.content.Translation;
import id.go.bps.pst.standards.lines.Piece;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of the typed rows of an office and its standards; public pages and the desk's preview share them. */
@Named
@RequestScoped
public class StandardText {

    /**
     * The promises about time for one delivery mode.
     *
     * @param mode null for all modes
     * @param commitments in the office's order
     * @param lengthStated whether one of them says how long the service itself takes
     */
    public record TimesOfMode(DeliveryMode mode, List<TimeCommitment> commitments, boolean lengthStated) {}

    /** A link that calls or writes to the office: the first usable contact of its kind. */
    public record QuickContact(String kind, String href) {}

    @Inject
    private Language language;

    @Inject
    private Words words;

    @Inject
    private Formats format;

    // English

    /** The English text of a component, for a page in English; null on a page in Indonesian, or where no current text exists. */
    public String english(StandardContent content, Component component) {
        return language.isEnglish() && content.states(component) && !content.outdated(component)
                ? content.translation(component).map(Translation::text).orElse(null)
                : null;
    }

    /**
     * Why a page in English shows the Indonesian text of a component: "missing" or "older". Null where it does not, or where the whole
     * standard has no English text, which the page says once.
     */
    public String englishGap(StandardContent content, Component component) {
        if (!language.isEnglish() || content.english() == null || !content.states(component)) {
            return null;
        }
        String gap = content.outdated(component) ? "older" : "missing";
        return english(content, component) == null ? gap : null;
    }

    /** Whether this is a page in English about a standard without any English text. */
    public boolean withoutEnglish(StandardContent content) {
        return language.isEnglish() && content.english() == null;
    }

    /** The name of a standard in the language of the page, if the office wrote one that is current; else in Indonesian. */
    public String title(StandardContent content) {
        return titleLanguage(content).equals("en") ? content.englishTitle().text() : content.title();
    }

    /** The language of {@link #title}: "id" or "en". */
    public String titleLanguage(StandardContent content) {
        return language.isEnglish() && content.englishTitle() != null && !content.outdatedTitle() ? "en" : "id";
    }

    // Products

    /** Rules about a product that its own text does not state, such as "penggandaan media cetak: maksimal 10 lembar per pengguna". */
    public List<String> quotas(Product product) {
        return product.quotas().stream()
                .filter(quota -> !product.text()
                        .toLowerCase(Locale.ROOT)
                        .contains((quota.maximum() + " " + quota.unit()).toLowerCase(Locale.ROOT)))
                .map(quota ->
                        quota.item() + ": " + words.get("quota.maximum") + " " + format.number(quota.maximum()) + " "
                                + quota.unit()
                                + (quota.perWhom() == null ? "" : " " + words.get("fee.per") + " " + quota.perWhom()))
                .toList();
    }

    // Time

    public List<TimesOfMode> byMode(Times times) {
        List<TimesOfMode> groups = new ArrayList<>();
        for (DeliveryMode mode : times.commitments().stream()
                .map(TimeCommitment::mode)
                .collect(Collectors.toCollection(LinkedHashSet::new))) {
            List<TimeCommitment> own = times.commitments().stream()
                    .filter(commitment -> commitment.mode() == mode)
                    .toList();
            groups.add(new TimesOfMode(
                    mode,
                    own,
                    own.stream()
                            .map(TimeCommitment::kind)
                            .anyMatch(kind -> kind == Kind.COMPLETION || kind == Kind.IMMEDIATE)));
        }
        return groups;
    }

    /** The commitments with a number. */
    public List<TimeCommitment> counted(Times times) {
        return times.commitments().stream()
                .filter(commitment -> commitment.amount() != null)
                .toList();
    }

    /** The delivery modes that are served at once, each once; null stands for all modes. */
    public List<DeliveryMode> immediate(Times times) {
        return times.commitments().stream()
                .filter(commitment -> commitment.kind() == Kind.IMMEDIATE)
                .map(TimeCommitment::mode)
                .distinct()
                .toList();
    }

    /** The longest time, such as "Maksimal 10 menit". */
    public String atMost(TimeCommitment counted) {
        String unit = counted.amount() == 1
                ? words.get("unit_one." + counted.unit().name())
                : words.get("unit." + counted.unit().name());
        return format.fill(words.get("time.at_most"), counted.amount(), unit);
    }

    /** The limits of a commitment and what starts its clock, in the office's words; null where neither is stated. */
    public String condition(TimeCommitment commitment) {
        String stated = Stream.of(commitment.appliesTo(), commitment.clockStart())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return stated.isEmpty() ? null : stated.substring(0, 1).toUpperCase(Language.INDONESIAN) + stated.substring(1);
    }

    /** The condition of a commitment as far as its own text does not state it; null for none. */
    public String unsaidCondition(TimeCommitment commitment) {
        String said = commitment.text().toLowerCase(Locale.ROOT);
        String unsaid = Stream.of(commitment.appliesTo(), commitment.clockStart())
                .filter(Objects::nonNull)
                .filter(each -> !said.contains(each.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return unsaid.isEmpty() ? null : unsaid;
    }

    // Ways of delivery

    /**
     * The delivery modes that a reader can choose from: those for which requirements, procedure or time differ; empty where none differ.
     */
    public List<DeliveryMode> modes(StandardContent content) {
        return Stream.concat(
                        Stream.of(content.requirements(), content.procedure())
                                .flatMap(outline -> outline.lists().stream())
                                .map(ModeList::mode),
                        content.time().commitments().stream().map(TimeCommitment::mode))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The modes of {@link #modes} for which an outline has no items. */
    public List<DeliveryMode> without(StandardContent content, Outline outline) {
        return gaps(content, outline.lists().stream().map(ModeList::mode).toList());
    }

    /** The modes of {@link #modes} for which no time is stated. */
    public List<DeliveryMode> withoutTime(StandardContent content) {
        return gaps(
                content,
                content.time().commitments().stream().map(TimeCommitment::mode).toList());
    }

    private List<DeliveryMode> gaps(StandardContent content, List<DeliveryMode> stated) {
        return stated.contains(null)
                ? List.of()
                : modes(content).stream().filter(mode -> !stated.contains(mode)).toList();
    }

    // Place and contacts

    /** Street, place and postcode in one line; null where not stated. */
    public String address(OfficeProfile profile) {
        String stated = Stream.of(profile.address(), profile.postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return stated.isEmpty() ? null : stated;
    }

    /**
     * The address of a map that shows the office at its position or, without one, searches for its postal address; null where neither is
     * stated.
     */
    public String map(OfficeProfile profile) {
        if (profile.position() != null) {
            return profile.position().map();
        }
        return profile.address() == null
                ? null
                : "https://www.openstreetmap.org/search?query="
                        + URLEncoder.encode(profile.address(), StandardCharsets.UTF_8);
    }

    /** Telephone, WhatsApp and mail, as far as the office has them. */
    public List<QuickContact> quick(OfficeProfile profile) {
        Map<ContactKind, String> first = new EnumMap<>(ContactKind.class);
        for (ContactPoint contact : profile.contacts()) {
            if (contact.href() != null) {
                first.putIfAbsent(contact.kind(), contact.href());
            }
        }
        return Stream.of(ContactKind.TELEPHONE, ContactKind.WHATSAPP, ContactKind.EMAIL)
                .filter(first::containsKey)
                .map(kind -> new QuickContact(words.get("contact." + kind), first.get(kind)))
                .toList();
    }

    /** The name of the symbol for a kind of contact in icons.svg. */
    public String icon(ContactKind kind) {
        return switch (kind) {
            case TELEPHONE -> "phone";
            case WHATSAPP -> "chat";
            case EMAIL -> "mail";
            case WEB, LAPOR -> "web";
            case COUNTER -> "in-person";
            case SUGGESTION_BOX -> "box";
        };
    }

    /** A contact as the office wrote it; a web address without its scheme. */
    public String shown(ContactPoint contact) {
        return contact.kind() == ContactKind.WEB || contact.kind() == ContactKind.LAPOR
                ? contact.value().replaceAll("^<|>$", "").replaceAll("^https?://|/$", "")
                : contact.value();
    }

    // Lines that are compared

    public String text(Piece piece) {
        return switch (piece.kind()) {
            case LABEL -> words.get(piece.value().toString());
            case WORDS, ENGLISH, OWN -> piece.value().toString();
            case NUMBER -> format.number((Long) piece.value());
            case RUPIAH -> format.rupiah((Long) piece.value());
            case TIME -> format.time((LocalTime) piece.value());
            case END_TIME -> format.endTime((LocalTime) piece.value());
            case DATE -> format.date((LocalDate) piece.value());
        };
    }

    /** The language of a piece of text: what the office wrote is in Indonesian, what the portal adds is in the language of the page. */
    public String languageOf(Piece piece) {
        return switch (piece.kind()) {
            case WORDS, OWN -> "id";
            case ENGLISH -> "en";
            default -> language.getCode();
        };
    }

    // Files

    /** A short name of a file's type from the ending of its name, such as "TXT". */
    public String fileKind(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    // Nested items

    /** Whether a list is really one sentence: one item without a marker and without items below it. */
    public boolean oneSentence(List<OutlineItem> items) {
        return items.size() == 1
                && items.get(0).marker() == null
                && items.get(0).items().isEmpty();
    }

    /** Whether the office marked these items with hyphens, bullets or the like instead of counting them. */
    public boolean bulleted(List<OutlineItem> items) {
        return items.stream()
                .allMatch(item ->
                        item.marker() != null && item.marker().codePoints().noneMatch(Character::isLetterOrDigit));
    }
}
