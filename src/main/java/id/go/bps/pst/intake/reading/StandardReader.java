package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Headings.Heading;
import id.go.bps.pst.intake.layout.Layout;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.outline.ModeWords;
import id.go.bps.pst.intake.outline.OutlineBuilder;
import id.go.bps.pst.intake.reading.ImportedStandard.Rest;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a document in the layout of the national site. Any text gives a result: the components that have headings, each with all the text
 * below it, and a doubt for everything that is uncertain.
 */
public final class StandardReader {

    /** A document with more doubts is no standard. */
    static final int MOST_DOUBTS = 500;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private final Layout layout;
    private final Map<Component, Passage> bodies;
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Rest> leftOver = new ArrayList<>();
    private final Set<String> zones = new TreeSet<>();

    private StandardReader(String text) {
        this.layout = Layout.of(Passage.of(text));
        this.bodies = layout.bodies();
    }

    /**
     * Reads the text.
     *
     * @param title of the service, used where the document names none
     * @param zone of the office (WIB, WITA, WIT), to compare with the document's; null for no comparison
     */
    public static ImportedStandard read(String text, String title, String zone) {
        return read(text, title, zone, Optional.empty());
    }

    /**
     * Reads the text.
     *
     * @param data attached to the document
     */
    public static ImportedStandard read(String text, String title, String zone, Optional<StandardContent> data) {
        return new StandardReader(text).read(title, zone, data);
    }

    private ImportedStandard read(String fallback, String zone, Optional<StandardContent> data) {
        headings();
        ContactsReader contacts = new ContactsReader(doubts);
        Passage complaints = body(Component.COMPLAINTS);
        List<String> channels = contacts.complaints(complaints);
        contacts.headFollows();
        HeadReader head = new HeadReader(layout, contacts, doubts, leftOver);
        head.read();
        String title = head.serviceName() == null ? fallback : head.serviceName();
        DeliveryMode mode = ModeWords.in(title).orElse(null);
        Outline requirements =
                new OutlineBuilder(body(Component.REQUIREMENTS), Component.REQUIREMENTS, doubts).outline(mode);
        Outline procedure = new OutlineBuilder(body(Component.PROCEDURE), Component.PROCEDURE, doubts).outline(mode);
        Times time = new TimesReader(body(Component.TIME), title, mode, doubts).read();
        Fee fee = bodies.containsKey(Component.FEE) ? new FeeReader(body(Component.FEE), doubts).read() : Fee.EMPTY;
        Products products = new ProductsReader(body(Component.PRODUCTS), doubts).read(body(Component.PROCEDURE));
        HoursReader hours = new HoursReader(zones, doubts);
        bodies.forEach(hours::read);
        zones.stream()
                .filter(written -> zone != null && !written.equals(zone))
                .forEach(written -> doubts.add(new Doubt(null, Kind.HOURS_ZONE, written, null)));
        layout.repeated().forEach(this::leave);
        layout.rest().forEach(this::leave);
        StandardContent content = StandardContent.of(title)
                .decree(head.setBy())
                .requirements(requirements)
                .procedure(procedure)
                .time(time)
                .fee(fee)
                .products(products)
                .complaints(new ComplaintChannels(
                        complaints.length() == 0 ? null : complaints.text(), channels, complaints.range()))
                .kept(kept())
                .build();
        OfficeProposal office = new OfficeProposal(
                head.displayName(), head.address(), head.postcode(), head.units(), contacts.contacts(), hours.spans());
        if (data.isPresent()) {
            CarriedContent carried = new CarriedContent(data.get(), bodies);
            content = carried.retyped(content);
            doubts.removeIf(carried::settles);
        }
        return new ImportedStandard(content, office, bodies.keySet(), sorted(), leftOver);
    }

    private void headings() {
        Map<Component, Integer> times = new EnumMap<>(Component.class);
        for (Heading heading : layout.headings()) {
            Passage words = layout.heading(heading);
            if (heading.spelt()) {
                doubts.add(Doubt.at(heading.component(), Kind.HEADING_SPELT, words, 0, words.length()));
            }
            if (times.merge(heading.component(), 1, Integer::sum) == 2) {
                doubts.add(Doubt.at(heading.component(), Kind.COMPONENT_TWICE, words, 0, words.length()));
            }
            if (times.get(heading.component()) == 1 && body(heading.component()).length() == 0) {
                doubts.add(Doubt.at(heading.component(), Kind.COMPONENT_EMPTY, words, 0, words.length()));
            }
        }
        for (Component component : EnumSet.complementOf(EnumSet.copyOf(Component.kept()))) {
            if (!bodies.containsKey(component)) {
                doubts.add(new Doubt(component, Kind.COMPONENT_MISSING, "", null));
            }
        }
    }

    private Passage body(Component component) {
        Passage body = bodies.get(component);
        return body == null ? Passage.of("") : body;
    }

    private Map<Component, String> kept() {
        Map<Component, String> kept = new EnumMap<>(Component.class);
        for (Component component : Component.kept()) {
            Passage body = body(component);
            if (body.length() == 0) {
                continue;
            }
            String text = LINE_END.matcher(body.text()).replaceAll("\n");
            if (RowText.hasMarkup(text)) {
                text = RowText.withoutMarkup(text);
                doubts.add(Doubt.at(component, Kind.MARKUP, body, 0, body.length()));
            }
            String whole = plain(component, text);
            if (whole == null) {
                int most = text.length() > StandardContent.MAX_KEPT / 2 ? cut(body.text()) : 0;
                whole = plain(
                        component,
                        RowText.withoutMarkup(
                                LINE_END.matcher(body.text().substring(0, most)).replaceAll("\n")));
                doubts.add(Doubt.at(component, Kind.TEXT_TOO_LONG, body, most, body.length()));
                leave(body.part(whole == null ? 0 : most, body.length()).strip());
            }
            if (whole != null) {
                kept.put(component, whole);
            }
        }
        return kept;
    }

    /** The index at which a text that is too long is cut; never within a character. */
    private static int cut(String text) {
        int most = StandardContent.MAX_KEPT / 2;
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    private static String plain(Component component, String text) {
        try {
            return PlainText.optional(component.name(), text, StandardContent.MAX_KEPT);
        } catch (Refusal cannotBeKept) {
            return null;
        }
    }

    private void leave(Passage passage) {
        if (passage.length() > 0) {
            leftOver.add(new Rest(passage.text(), passage.range()));
        }
    }

    private List<Doubt> sorted() {
        return doubts.stream()
                .sorted(Comparator.comparing((Doubt doubt) -> doubt.component() == null
                                ? -1
                                : doubt.component().ordinal())
                        .thenComparing(doubt ->
                                doubt.source() == null ? -1 : doubt.source().start()))
                .distinct()
                .limit(MOST_DOUBTS)
                .toList();
    }
}
