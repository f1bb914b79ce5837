package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.PartRow.Weight;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.lines.Piece;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Component 5, the service products (produk pelayanan) and their quotas.
 *
 * @param rawText as the office wrote it, byte for byte; null where it was never text
 * @param source of the raw text in the imported file; null when typed here
 */
public record Products(String rawText, List<Product> products, SourceRange source) implements PartContent {

    public static final int MAX_PRODUCTS = 100;
    public static final Products EMPTY = new Products(null, List.of(), null);

    /**
     * A product that the service user receives.
     *
     * @param marker as written before it; null where none was
     * @param quotas that limit it
     * @param source of the text in the imported file; null when typed here
     */
    public record Product(String marker, String text, List<Quota> quotas, SourceRange source) implements Serializable {
        public Product {
            marker = PlainText.optional("marker", marker, 20);
            text = PlainText.required("text", text, OutlineItem.MAX_TEXT);
            quotas = quotas == null ? List.of() : List.copyOf(quotas);
        }
    }

    /**
     * A quota: the maximum of an item.
     *
     * @param item what is counted, such as "penggandaan media cetak"
     * @param maximum at least 1
     * @param unit such as "lembar"
     * @param perWhom such as "pengguna"; null where not stated
     * @param source of the rule in the imported file; null when typed here
     */
    public record Quota(String item, int maximum, String unit, String perWhom, SourceRange source)
            implements Serializable {
        public Quota {
            item = PlainText.required("item", item, 200);
            unit = PlainText.required("unit", unit, 50);
            perWhom = PlainText.optional("perWhom", perWhom, 100);
            if (maximum < 1 || maximum > 1_000_000) {
                throw Refusal.invalid("quota_maximum").in("maximum");
            }
        }

        private PartRow row() {
            List<Piece> pieces = new ArrayList<>(List.of(
                    Piece.words(item),
                    Piece.own(": "),
                    Piece.label("quota.maximum"),
                    Piece.own(" "),
                    Piece.number(maximum),
                    Piece.own(" "),
                    Piece.words(unit)));
            if (perWhom != null) {
                pieces.addAll(List.of(Piece.own(" / "), Piece.words(perWhom)));
            }
            return PartRow.at("")
                    .labelled("quota.maximum")
                    .saying(perWhom == null ? item : item + " / " + perWhom)
                    .counting(maximum, unit)
                    .shownAs(Line.of("quota", pieces).at(null, 1));
        }
    }

    public Products {
        products = products == null ? List.of() : List.copyOf(products);
        if (products.size() > MAX_PRODUCTS) {
            throw Refusal.invalid("too_many_rows", MAX_PRODUCTS, products.size());
        }
    }

    @Override
    public boolean stated() {
        return !products.isEmpty();
    }

    @Override
    public String asWritten() {
        return rawText;
    }

    @Override
    public List<PartRow> rows(OfficeProfile office) {
        List<PartRow> rows = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            Product product = products.get(i);
            String path = "products/" + i;
            rows.add(PartRow.at(path)
                    .saying(product.text())
                    .searched(Weight.TEXT)
                    .shownAs(Line.sentence(product.text())));
            for (int quota = 0; quota < product.quotas().size(); quota++) {
                rows.add(product.quotas().get(quota).row().below(path + "/quotas/" + quota));
            }
        }
        return stated() ? rows : PartRow.asWritten(rawText);
    }
}
