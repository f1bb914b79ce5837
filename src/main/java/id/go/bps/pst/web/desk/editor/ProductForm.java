package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.Products.Product;
import id.go.bps.pst.standards.content.Products.Quota;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The form of products with their quotas; a quota names its product by the product's position. */
public final class ProductForm implements PartForm<Products> {

    /** One product, as typed. */
    public record Row(String text, List<QuotaRow> quotas) {

        static final Row BLANK = new Row("", List.of());

        private static Row of(Product product) {
            return new Row(
                    product.text(),
                    product.quotas().stream()
                            .map(quota -> new QuotaRow(
                                    quota.item(),
                                    Integer.toString(quota.maximum()),
                                    quota.unit(),
                                    Objects.toString(quota.perWhom(), "")))
                            .toList());
        }
    }

    /** One quota, every field as typed. */
    public record QuotaRow(String item, String maximum, String unit, String perWhom) {
        static final QuotaRow BLANK = new QuotaRow("", "", "", "");
    }

    private final List<Row> rows;

    private ProductForm(List<Row> rows) {
        this.rows = rows;
    }

    static ProductForm of(Products products) {
        return new ProductForm(
                new ArrayList<>(products.products().stream().map(Row::of).toList()));
    }

    static ProductForm of(FormFields fields) {
        return new ProductForm(new ArrayList<>(IntStream.range(0, fields.rows("product.text"))
                .mapToObj(product -> new Row(
                        fields.get("product.text", product)
                                .replace("\r\n", "\n")
                                .strip(),
                        IntStream.range(0, fields.rows("quota.item"))
                                .filter(quota ->
                                        fields.get("quota.product", quota).equals(Integer.toString(product)))
                                .mapToObj(quota -> quota(fields, quota))
                                .toList()))
                .toList()));
    }

    private static QuotaRow quota(FormFields fields, int index) {
        return new QuotaRow(
                fields.get("quota.item", index).strip(),
                fields.get("quota.maximum", index).strip(),
                fields.get("quota.unit", index).strip(),
                fields.get("quota.perWhom", index).strip());
    }

    @Override
    public Products toContent(Products base, FormErrors errors) {
        if (rows.equals(of(base).rows)) {
            return base;
        }
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int index = i;
            List<Quota> quotas = new ArrayList<>();
            for (int q = 0; q < rows.get(i).quotas().size(); q++) {
                QuotaRow row = rows.get(i).quotas().get(q);
                quotas.add(errors.check("product." + i + ".quota." + q, () -> quota(row)));
            }
            quotas.removeIf(Objects::isNull);
            products.add(errors.check(
                    "product." + i, () -> new Product(null, rows.get(index).text(), quotas, null)));
        }
        products.removeIf(Objects::isNull);
        return errors.check("products", () -> new Products(null, products, null));
    }

    @Override
    public Set<String> lists() {
        return Set.of("product", "quota");
    }

    @Override
    public Map<String, SourceRange> sources(Products content) {
        return PartForm.sources("product", content.products().stream().map(Product::source));
    }

    private static Quota quota(QuotaRow row) {
        int maximum = Optional.ofNullable(InputReader.smallNumber(row.maximum()))
                .orElseThrow(() -> Refusal.invalid("quota_maximum").in("maximum"));
        return new Quota(row.item(), maximum, row.unit(), row.perWhom(), null);
    }

    void add() {
        rows.add(Row.BLANK);
    }

    void remove(int index) {
        rows.remove(index);
    }

    void up(int index) {
        if (index > 0) {
            Collections.swap(rows, index, index - 1);
        }
    }

    void down(int index) {
        if (index < rows.size() - 1) {
            Collections.swap(rows, index, index + 1);
        }
    }

    void addQuota(int index) {
        List<QuotaRow> quotas = new ArrayList<>(rows.get(index).quotas());
        quotas.add(QuotaRow.BLANK);
        rows.set(index, new Row(rows.get(index).text(), quotas));
    }

    void removeQuota(int index, int quota) {
        List<QuotaRow> quotas = new ArrayList<>(rows.get(index).quotas());
        if (quota >= 0 && quota < quotas.size()) {
            quotas.remove(quota);
        }
        rows.set(index, new Row(rows.get(index).text(), quotas));
    }

    boolean has(int index) {
        return index >= 0 && index < rows.size();
    }

    public List<Row> getRows() {
        return List.copyOf(rows);
    }
}
