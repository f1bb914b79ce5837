package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.outline.OutlineBuilder;
import id.go.bps.pst.intake.outline.OutlineBuilder.Words;
import id.go.bps.pst.intake.outline.OutlineReader;
import id.go.bps.pst.intake.outline.OutlineReader.Section;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.Products.Product;
import id.go.bps.pst.standards.content.Products.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads component 5: the products and their quotas. */
final class ProductsReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final String COUNTED =
            "lembar|halaman|eksemplar|buku|publikasi|judul|file|berkas|salinan|tabel|peta|kali|orang|MB|GB|set|paket";

    /** "Layanan penggandaan media cetak maksimal 10 lembar per pengguna". */
    private static final Pattern RULE = Pattern.compile(
            "((?:[\\p{L}/-]{1,40}\\s++){1,6})(?:maksimal|maksimum|maks\\.?|paling\\s++banyak|sebanyak-banyaknya)\\s++(\\d{1,6})(?:\\s*+\\([^()]{1,40}\\))?\\s++("
                    + COUNTED
                    + ")(?!\\p{L})(?:\\s++(?:per|untuk\\s++(?:se)?tiap|tiap|setiap)[\\s-]([\\p{L}]{1,30}(?:\\s++(?:layanan|per\\s++hari))?))?",
            FLAGS);

    private static final Pattern LIMIT =
            Pattern.compile("(?<!\\p{L})(?:maksimal|maksimum|maks\\.?|paling\\s++banyak)\\s++\\d", FLAGS);

    /** "memperoleh salinan 10 lembar pustaka hardcopy menggunakan …". */
    private static final Pattern IN_STEP = Pattern.compile(
            "(?<!\\p{L})(salinan|fotokopi|fotocopy|cetakan)\\s++(?:maksimal\\s++|paling\\s++banyak\\s++)?(\\d{1,6})(?:\\s*+\\([^()]{1,40}\\))?\\s++("
                    + COUNTED
                    + ")((?:\\s++(?!menggunakan|dengan|melalui|dari|untuk|yang|di\\s|pada|per\\s|oleh|secara)[\\p{L}-]{1,30}){0,4})",
            FLAGS);

    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:(?:jenis|layanan|pelayanan|jumlah|berupa|dengan|untuk|dan|atau|pengguna|dapat|bisa|akan|memperoleh|mendapatkan|menerima|diberikan|"
                    + "setiap|tiap)\\s++)++",
            FLAGS);

    private final Passage passage;
    private final List<Doubt> doubts;

    ProductsReader(Passage passage, List<Doubt> doubts) {
        this.passage = passage;
        this.doubts = doubts;
    }

    /** @param procedure which can state quotas too; null where the document has none */
    Products read(Passage procedure) {
        List<Product> products = new ArrayList<>();
        OutlineBuilder builder = new OutlineBuilder(passage, Component.PRODUCTS, doubts);
        for (Section section : new OutlineReader(passage, Component.PRODUCTS, false, doubts).read()) {
            for (Words row : builder.stated(section.rows())) {
                if (products.size() == Products.MAX_PRODUCTS) {
                    doubts.add(Doubt.at(Component.PRODUCTS, Kind.ROWS_TOO_MANY, passage, row.start(), row.end()));
                    break;
                }
                products.add(new Product(
                        row.row().marker(), row.text(), quotas(row), passage.range(row.start(), row.end())));
            }
        }
        if (procedure != null) {
            limitsInSteps(procedure, products);
        }
        return new Products(passage.length() == 0 ? null : passage.text(), products, passage.range());
    }

    private List<Quota> quotas(Words row) {
        List<Quota> quotas = new ArrayList<>();
        String text = passage.text().substring(row.start(), row.end());
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            String item = rule.group(1);
            Matcher lead = NO_NAME.matcher(item);
            int from = rule.start() + (lead.find() && lead.end() < item.length() ? lead.end() : 0);
            String named = item.substring(from - rule.start()).strip();
            Quota quota = quota(
                    named,
                    rule.group(2),
                    rule.group(3),
                    rule.group(4),
                    passage.range(row.start() + from, row.start() + rule.end()));
            if (quota != null) {
                quotas.add(quota);
            }
        }
        if (quotas.isEmpty() && LIMIT.matcher(text).find()) {
            doubts.add(Doubt.at(Component.PRODUCTS, Kind.QUOTA_UNREAD, passage, row.start(), row.end()));
        }
        return quotas;
    }

    /** Adds quotas stated in a step: a quota belongs to the product with the same one; otherwise it becomes a doubt. */
    private void limitsInSteps(Passage procedure, List<Product> products) {
        Matcher step = IN_STEP.matcher(procedure.text());
        while (step.find()) {
            String item = step.group(1) + step.group(4);
            Quota quota = quota(
                    RowText.joined(item),
                    step.group(2),
                    step.group(3),
                    null,
                    procedure.range(step.start(), step.end()));
            List<Product> same = products.stream()
                    .filter(product -> quota != null
                            && product.quotas().stream()
                                    .anyMatch(other -> other.maximum() == quota.maximum()
                                            && other.unit().equalsIgnoreCase(quota.unit())))
                    .toList();
            if (same.size() == 1) {
                Product product = same.get(0);
                List<Quota> quotas = new ArrayList<>(product.quotas());
                quotas.add(quota);
                products.set(
                        products.indexOf(product),
                        new Product(product.marker(), product.text(), quotas, product.source()));
            } else {
                doubts.add(Doubt.at(Component.PRODUCTS, Kind.QUOTA_IN_STEP, procedure, step.start(), step.end()));
            }
        }
    }

    private static Quota quota(String item, String maximum, String unit, String perWhom, SourceRange source) {
        try {
            return new Quota(
                    RowText.joined(item),
                    Integer.parseInt(maximum),
                    unit,
                    perWhom == null ? null : RowText.joined(perWhom),
                    source);
        } catch (Refusal outOfRange) {
            return null;
        }
    }
}
