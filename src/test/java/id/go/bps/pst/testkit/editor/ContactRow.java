package id.go.bps.pst.testkit.editor;

import com.microsoft.playwright.Page;

/** A contact in the form of an office in a browser. */
public final class ContactRow {

    private final Page page;
    private final int row;

    ContactRow(Page page, int row) {
        this.page = page;
        this.row = row;
    }

    public ContactRow type(String address) {
        page.fill(field(), address);
        return this;
    }

    /** What the field holds. */
    public String value() {
        return page.inputValue(field());
    }

    private String field() {
        return "#f-value-" + row;
    }

    /** Waits until the page doubts the contact with these words. */
    public void awaitDoubt(String words) {
        awaitIn("#doubt-" + row, words);
    }

    /** Waits until the page says how it takes the contact, with these words. */
    public void awaitTaken(String words) {
        awaitIn("#taken-" + row, words);
    }

    private void awaitIn(String place, String words) {
        page.locator(place).getByText(words).waitFor();
    }
}
