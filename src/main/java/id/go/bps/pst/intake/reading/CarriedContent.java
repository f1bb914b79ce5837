package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.layout.WordsInText;
import id.go.bps.pst.intake.outline.ModeWords;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.PartContent;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.Products.Product;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.Times;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The content that is attached to a PDF of the portal. The text states the promise; the data only say how its words were typed: where a row
 * begins and which values are counted. So the data of a component are used only where the document's text has all their words, in their
 * order, and no others. A text that was changed since is read without the data.
 */
final class CarriedContent {

    /** Kinds of doubts that the data do not settle. */
    private static final Set<Kind> STILL_OPEN =
            EnumSet.of(Kind.HOURS_WITHOUT_DAYS, Kind.HOURS_ORDER, Kind.HOURS_ZONE, Kind.COMPONENT_TWICE);

    /** Thrown where the words of the data are not those of the text. */
    private static final class MissingWords extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static final String ANY_WAY = "Semua cara";

    /** A marker before signs that are no words. */
    private static final Pattern MARKER_ALONE = Pattern.compile("\\(?[\\p{L}\\p{N}]{1,4}[.)]++[^\\p{L}\\p{N}]*+");

    /** What can be typed as the data have it. */
    private static final Set<Component> TYPED = EnumSet.range(Component.REQUIREMENTS, Component.PRODUCTS);

    private final StandardContent data;
    private final Map<Component, Passage> bodies;
    private final Set<Component> taken = EnumSet.noneOf(Component.class);
    private WordsInText words;

    CarriedContent(StandardContent data, Map<Component, Passage> bodies) {
        this.data = data;
        this.bodies = bodies;
    }

    /** The content with the typed values of the data, where their words are the same. */
    StandardContent retyped(StandardContent read) {
        boolean titled = WordsInText.areSame(read.title(), data.title());
        boolean decreed =
                WordsInText.areSame(read.decree().number(), data.decree().number());
        StandardContent.Builder typed = read.but().like(titled ? data : read, Part.TITLE);
        if (decreed) {
            typed.decree(new Decree(data.decree().number(), read.decree().date(), null));
        }
        for (Component component : Component.values()) {
            typed.part(component, part(component, read.part(component)));
        }
        boolean whole = titled && taken.equals(TYPED) && data.english() != null;
        return typed.english(whole ? data.englishTitle() : null, whole ? data.english() : null)
                .build();
    }

    /** Whether the data settle a doubt of the text. */
    boolean settles(Doubt doubt) {
        return doubt.component() != null && taken.contains(doubt.component()) && !STILL_OPEN.contains(doubt.kind());
    }

    private PartContent part(Component component, PartContent read) {
        if (!bodies.containsKey(component)) {
            return read;
        }
        words = new WordsInText(bodies.get(component));
        try {
            PartContent typed = typed(read, data.part(component));
            if (!words.areOnEveryLine(CarriedContent::saysNothing)) {
                return read;
            }
            taken.add(component);
            return typed;
        } catch (MissingWords own) {
            return read;
        }
    }

    private PartContent typed(PartContent read, PartContent carried) throws MissingWords {
        return switch (carried) {
            case Outline outline -> outline(read, outline);
            case Times times -> times(read, times);
            case Fee fee -> fee(read, fee);
            case Products products -> products(read, products);
            // Contacts are each office's own, and what an office keeps is not carried
            case PartContent other -> throw new MissingWords();
        };
    }

    /** Whether a line is printed by the portal and is not the office's. */
    private static boolean saysNothing(String line) {
        return RowText.saysNothing(line)
                || MARKER_ALONE.matcher(line).matches()
                || line.equalsIgnoreCase(ANY_WAY)
                || FeeReader.saysOnlyTheClass(line)
                || ModeWords.endOfHeading(line, 0, line.length()) == line.length();
    }

    /** The range of the next words; null where they have no letters. */
    private SourceRange next(String said) throws MissingWords {
        if (!words.findNext(said)) {
            throw new MissingWords();
        }
        return words.lastRange();
    }

    private Outline outline(PartContent read, Outline typed) throws MissingWords {
        List<ModeList> lists = new ArrayList<>();
        for (ModeList list : typed.lists()) {
            SourceRange heading = list.heading() == null || !typed.stated() ? null : next(list.heading());
            lists.add(new ModeList(list.mode(), list.heading(), items(list.items()), heading));
        }
        return new Outline(read.asWritten(), lists, read.source());
    }

    private List<OutlineItem> items(List<OutlineItem> typed) throws MissingWords {
        List<OutlineItem> items = new ArrayList<>();
        for (OutlineItem item : typed) {
            SourceRange place = next(item.text());
            items.add(new OutlineItem(item.marker(), item.text(), items(item.items()), place));
        }
        return items;
    }

    private Times times(PartContent read, Times typed) throws MissingWords {
        List<TimeCommitment> times = new ArrayList<>();
        for (TimeCommitment time : typed.commitments()) {
            DeliveryMode mode = time.mode();
            SourceRange place = next(time.text());
            times.add(new TimeCommitment(
                    mode,
                    time.kind(),
                    time.amount(),
                    time.unit(),
                    time.clockStart(),
                    time.appliesTo(),
                    time.text(),
                    place));
        }
        return new Times(read.asWritten(), times, read.source());
    }

    private Fee fee(PartContent read, Fee fee) throws MissingWords {
        if (fee.regulation() != null) {
            next(fee.regulation());
            words = new WordsInText(bodies.get(Component.FEE));
        }
        if (fee.note() != null) {
            next(fee.note());
        }
        for (Fee.Tariff tariff : fee.tariffs()) {
            next(tariff.item());
            next(Long.toString(tariff.rupiah()));
        }
        return new Fee(
                ((Fee) read).rawText(), fee.feeClass(), fee.regulation(), fee.note(), fee.tariffs(), read.source());
    }

    private Products products(PartContent read, Products typed) throws MissingWords {
        List<Product> products = new ArrayList<>();
        for (Product product : typed.products()) {
            SourceRange place = next(product.text());
            product.quotas().forEach(quota -> words.skip(quota.item()));
            products.add(new Product(product.marker(), product.text(), product.quotas(), place));
        }
        return new Products(read.asWritten(), products, read.source());
    }
}
