package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.HeldStep;
import id.go.bps.pst.web.desk.editor.RowMoves;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor of a draft in a browser, with scripts and without. */
class EditPageIT {

    private static final String OFFICE = "5272";

    @BeforeEach
    void open() {
        Portal.asFirstOpened();
    }

    @Test
    void steps_are_moved_nested_added_and_removed_by_their_buttons() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            List<String> steps = draft.all("procedure.text");
            List<String> depths = draft.all("procedure.depth");
            assertThat(steps).hasSizeGreaterThan(10);

            draft.press("up:procedure:2");
            assertThat(draft.all("procedure.text")).startsWith(steps.get(0), steps.get(2), steps.get(1));
            draft.press("down:procedure:1");
            assertThat(draft.all("procedure.text")).isEqualTo(steps);

            draft.press("in:procedure:1");
            assertThat(draft.all("procedure.depth")).startsWith("0", "1", "0");
            draft.press("out:procedure:1");
            assertThat(draft.all("procedure.depth")).isEqualTo(depths);

            draft.press("add:procedure:0");
            draft.type("procedure.text", 1, "Langkah yang ditambahkan");
            assertThat(draft.all("procedure.text")).hasSize(steps.size() + 1);
            draft.press("remove:procedure:0");
            assertThat(draft.all("procedure.text")).startsWith("Langkah yang ditambahkan", steps.get(1));

            draft.press("append:requirements:ONLINE");
            int last = draft.all("requirements.text").size() - 1;
            draft.type("requirements.text", last, "Syarat daring yang baru");

            draft.save();
            assertThat(draft.successes()).singleElement().asString().contains("Konsep disimpan.");
            assertThat(draft.all("procedure.text")).startsWith("Langkah yang ditambahkan", steps.get(1));
            assertThat(draft.all("requirements.text")).endsWith("Syarat daring yang baru");
            assertThat(draft.all("requirements.mode")).endsWith("ONLINE");
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void a_step_is_dragged_by_its_number_and_to_the_side_below_another_and_escape_gives_up() {
        try (Staff bima = signIn(true)) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            List<String> steps = draft.all("procedure.text");
            draft.hold(2, 1, 0).drop();
            assertThat(draft.all("procedure.text")).startsWith(steps.get(0), steps.get(2), steps.get(1));
            draft.hold(1, 2, 30).drop();
            assertThat(draft.all("procedure.text")).startsWith(steps.get(0), steps.get(2), steps.get(1));
            assertThat(draft.all("procedure.depth")).startsWith("0", "1", "0");
            HeldStep held = draft.hold(2, 0, 0);
            assertThat(held.marks()).isEqualTo(2);
            held.giveUp();
            assertThat(held.marks()).isZero();
            assertThat(draft.all("procedure.text")).startsWith(steps.get(0), steps.get(2), steps.get(1));
            draft.save();
            assertThat(draft.all("procedure.depth")).startsWith("0", "1", "0");
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void a_step_moves_with_all_that_is_nested_below_it() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            List<String> steps = draft.all("procedure.text");
            int parent = steps.indexOf("Pengguna layanan mengakses layanan perpustakaan berikut:");
            int end = parent + 1;
            while (!draft.all("procedure.depth").get(end).equals("0")) {
                end++;
            }
            draft.press("up:procedure:" + parent);
            List<String> moved = new ArrayList<>(steps.subList(0, parent - 1));
            moved.addAll(steps.subList(parent, end));
            moved.add(steps.get(parent - 1));
            moved.addAll(steps.subList(end, steps.size()));
            assertThat(draft.all("procedure.text")).isEqualTo(moved);
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_step_is_removed_with_all_that_is_nested_below_it_and_comes_back_with_all(boolean scripts) {
        try (Staff bima = signIn(scripts)) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            List<String> steps = draft.all("procedure.text");
            List<String> depths = draft.all("procedure.depth");
            int parent = steps.indexOf("Pengguna layanan mengakses layanan perpustakaan berikut:");
            int end = parent + 1;
            while (!depths.get(end).equals("0")) {
                end++;
            }
            int below = end - parent - 1;
            String button = "remove:procedure:" + parent;
            assertThat(draft.called(button)).startsWith("Hapus beserta " + below + " baris di bawahnya: Langkah ");
            assertThat(draft.called("remove:procedure:0")).isEqualTo("Hapus: Langkah 1");

            draft.move(button);
            List<String> left = new ArrayList<>(steps.subList(0, parent));
            left.addAll(steps.subList(end, steps.size()));
            assertThat(draft.all("procedure.text")).isEqualTo(left);
            assertThat(draft.removal()).isEqualTo("Baris dihapus beserta " + below + " baris di bawahnya.");

            draft.undo();
            assertThat(draft.all("procedure.text")).isEqualTo(steps);
            assertThat(draft.all("procedure.depth")).isEqualTo(depths);
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void the_page_moves_and_removes_rows_by_the_same_table_as_the_server() throws IOException {
        try (Staff bima = signIn(true)) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            for (RowMoves.Step step : RowMoves.read().steps()) {
                RowMoves.Rows after = step.after() != null
                        ? step.after()
                        : new RowMoves.Rows(
                                IntStream.range(0, step.depths().size()).boxed().toList(), step.depths());
                List<String> expected = IntStream.range(0, after.order().size())
                        .mapToObj(at ->
                                after.order().get(at) + ":" + after.depths().get(at))
                        .toList();
                assertThat(draft.afterStep(step.depths(), step.row(), step.step()))
                        .as("%s", step)
                        .isEqualTo(expected);
            }
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void pasted_text_is_shown_as_nested_steps_before_it_is_taken() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            draft.type("decreeNumber", "SK yang belum disimpan");
            List<String> before = draft.all("procedure.text");
            draft.type("procedure.paste", "1) Langkah satu\n- bagian satu\n4) Langkah empat");
            draft.press("paste:procedure:ONLINE");
            assertThat(draft.all("procedure.text")).as("not taken yet").isEqualTo(before);
            assertThat(draft.pasted().all()).containsExactly("1 Langkah satu", "1.1 bagian satu", "2 Langkah empat");
            assertThat(draft.pasted().doubts()).singleElement().asString().contains("melompat", "Langkah empat");
            draft.press("take:procedure:ONLINE");
            assertThat(draft.all("procedure.text")).endsWith("Langkah satu", "bagian satu", "Langkah empat");
            assertThat(draft.all("procedure.depth")).endsWith("0", "1", "0");
            assertThat(draft.all("procedure.paste")).containsExactly("");
            draft.type("procedure.paste", "bukan ini")
                    .press("paste:procedure:ANY")
                    .press("drop:procedure");
            assertThat(draft.all("procedure.text")).endsWith("Langkah empat");
            assertThat(draft.pasted().areShown()).isFalse();
            assertThat(draft.value("decreeNumber")).isEqualTo("SK yang belum disimpan");
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void every_other_part_can_be_filled_and_is_there_after_saving(boolean scripts) {
        try (Staff bima = signIn(scripts)) {
            EditView draft = bima.openLibraryDraft(OFFICE);
            draft.type("title", "Perpustakaan Kota Bima");
            draft.type("decreeNumber", "B-1/2026")
                    .type("decreeDate", "2026-01-05")
                    .type("effectiveDate", "2026-02-01");
            int times = draft.all("time.text").size();
            draft.press("add:time");
            assertFocus(draft, "time.mode", times);
            draft.choose("time.mode", times, "IN_PERSON");
            draft.choose("time.kind", times, "COMPLETION");
            draft.type("time.amount", times, "2");
            draft.choose("time.unit", times, "WORKING_DAY");
            draft.type("time.text", times, "Selesai dalam dua hari kerja.");
            draft.check("fee.class", "PNBP");
            draft.type("fee.regulation", "PP 5/2013");
            draft.press("add:tariff");
            assertFocus(draft, "tariff.item", 0);
            draft.type("tariff.item", "Salinan peta")
                    .type("tariff.rupiah", "25.000")
                    .type("tariff.unit", "lembar");
            int products = draft.all("product.text").size();
            draft.press("add:product");
            assertFocus(draft, "product.text", products);
            draft.type("product.text", products, "Peta wilayah kerja statistik");
            int quotas = draft.all("quota.item").size();
            draft.press("add:quota:" + products);
            assertFocus(draft, "quota.maximum", quotas);
            draft.type("quota.maximum", quotas, "3").type("quota.unit", quotas, "lembar");
            draft.type("quota.item", quotas, "peta").type("quota.perWhom", quotas, "pengguna");
            draft.check("complaints", "situs-web");
            draft.type("kept.LEGAL_BASIS", "UU 25/2009\nPermenpan RB 15/2014");
            draft.save();

            assertThat(draft.value("title")).isEqualTo("Perpustakaan Kota Bima");
            assertThat(draft.value("decreeDate")).isEqualTo("2026-01-05");
            assertThat(draft.value("effectiveDate")).isEqualTo("2026-02-01");
            assertThat(draft.all("time.amount")).endsWith("2");
            assertThat(draft.all("time.unit")).endsWith("WORKING_DAY");
            assertThat(draft.value("tariff.rupiah").replace(".", "")).isEqualTo("25000");
            assertThat(draft.all("product.text")).endsWith("Peta wilayah kerja statistik");
            assertThat(draft.all("quota.perWhom")).endsWith("pengguna");
            assertThat(draft.checked("complaints")).hasSize(4);
            assertThat(draft.value("kept.LEGAL_BASIS")).isEqualTo("UU 25/2009\nPermenpan RB 15/2014");
            assertThat(bima.complaints()).isEmpty();
        }
    }

    /** A new row is where one goes on typing; without scripts the browser does it by itself. */
    private static void assertFocus(EditView draft, String name, int row) {
        assertThat(draft.field(name, row).hasFocus())
                .as("focus in %s %s", name, row)
                .isTrue();
    }

    private static Staff signIn(boolean scripts) {
        return scripts ? Staff.signIn("admin.5272") : Staff.signInWithoutScripts("admin.5272");
    }
}
