package id.go.bps.pst.standards.comparing;

import static id.go.bps.pst.standards.comparing.GivenSides.side;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.standards.comparing.Difference.Cell;
import id.go.bps.pst.standards.comparing.Difference.Outcome;
import id.go.bps.pst.standards.comparing.StandardComparison.Side;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every comparison, whatever the offices wrote. */
class DifferencePropertiesTest {

    private static final List<Aspect> OUTLINES =
            List.of(Aspect.of(Component.REQUIREMENTS), Aspect.of(Component.PROCEDURE));

    @Property
    void theDifferenceOfTwoOfficesDoesNotDependOnTheirOrder(
            @ForAll("outlines") Outline one, @ForAll("outlines") Outline other) {
        for (Aspect aspect : OUTLINES) {
            Difference straight = compare(aspect, one, other);
            Difference reversed = compare(aspect, other, one);

            assertThat(reversed.outcome()).isEqualTo(straight.outcome());
            assertThat(reversed.missingAt().size())
                    .isEqualTo(straight.missingAt().size());
            assertThat(marks(reversed.cells().get(1)))
                    .isEqualTo(marks(straight.cells().get(0)));
            assertThat(marks(reversed.cells().get(0)))
                    .isEqualTo(marks(straight.cells().get(1)));
        }
    }

    @Property
    void equalStandardsDoNotDiffer(@ForAll("outlines") Outline outline) {
        for (Aspect aspect : OUTLINES) {
            Difference difference = compare(aspect, outline, outline, outline);

            assertThat(difference.outcome()).isIn(Outcome.SAME, Outcome.MISSING_ALL);
            assertThat(difference.differingLines()).isZero();
        }
    }

    @Property
    void everyRowOfAnOutlineIsShownInItsOrder(
            @ForAll("outlines") Outline one, @ForAll("outlines") Outline two, @ForAll("outlines") Outline three) {
        List<Outline> outlines = List.of(one, two, three);
        Difference difference = compare(Aspect.of(Component.PROCEDURE), one, two, three);

        for (int side = 0; side < outlines.size(); side++) {
            assertThat(shown(difference.cells().get(side))).isEqualTo(written(outlines.get(side)));
        }
    }

    @Property
    void theOrderOfOfficesChangesNoMarks(
            @ForAll("outlines") Outline one, @ForAll("outlines") Outline two, @ForAll("outlines") Outline three) {
        List<String> straight = new ArrayList<>();
        List<String> turned = new ArrayList<>();
        compare(Aspect.of(Component.PROCEDURE), one, two, three).cells().forEach(cell -> straight.add(marks(cell)));
        compare(Aspect.of(Component.PROCEDURE), three, two, one).cells().forEach(cell -> turned.add(marks(cell)));
        Collections.reverse(turned);

        assertThat(turned).isEqualTo(straight);
    }

    @Provide
    Arbitrary<Outline> outlines() {
        Arbitrary<String> words = Arbitraries.of(
                "Pengguna",
                "layanan",
                "buku",
                "tamu",
                "BPS",
                "Kota",
                "Bima",
                "surel",
                "?",
                "1)",
                "08.00",
                "é",
                "(sepuluh)");
        Arbitrary<String> texts = words.list().ofMinSize(1).ofMaxSize(7).map(list -> String.join(" ", list));
        Arbitrary<OutlineItem> leaves = texts.map(OutlineItem::of);
        Arbitrary<OutlineItem> items = Combinators.combine(texts, leaves.list().ofMaxSize(2))
                .as((text, nested) -> new OutlineItem(null, text, nested, null));
        Arbitrary<DeliveryMode> modes = Arbitraries.of(DeliveryMode.class).injectNull(0.3);
        return Combinators.combine(modes, items.list().ofMaxSize(4))
                .as((mode, list) -> new ModeList(mode, null, list, null))
                .list()
                .ofMaxSize(2)
                .map(lists -> new Outline(null, lists, null));
    }

    private static Difference compare(Aspect aspect, Outline... outlines) {
        List<Side> sides = new ArrayList<>();
        for (Outline outline : outlines) {
            sides.add(side("BPS Kota Bima", outline));
        }
        return Difference.of(aspect, sides);
    }

    /** The lines with their marked words, and the number of offices without them. */
    private static String marks(Cell cell) {
        return cell.lines().stream()
                .map(said -> said.line().pieces().stream()
                                .map(piece -> piece.differs()
                                        ? "[" + piece.value() + "]"
                                        : piece.value().toString())
                                .collect(Collectors.joining())
                        + said.absentFrom().size()
                        + said.moved())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> shown(Cell cell) {
        return cell.lines().stream()
                .filter(said -> !said.line().heading())
                .map(said -> said.line().pieces().stream()
                        .map(piece -> piece.value().toString())
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> written(Outline outline) {
        List<String> texts = new ArrayList<>();
        outline.lists().forEach(list -> write(list.items(), texts));
        return texts;
    }

    private static void write(List<OutlineItem> items, List<String> texts) {
        for (OutlineItem item : items) {
            texts.add(item.text());
            write(item.items(), texts);
        }
    }
}
