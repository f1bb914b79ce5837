package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** A list of the staff's pages in a browser: a table with filters, order and pages, which its address holds. */
public final class ListView {

    private final Page page;

    ListView(Page page) {
        this.page = page;
    }

    /** The field that filters a column, as a keyboard finds it. */
    public static String filter(String column) {
        return "[id='table:" + column + ":filter']";
    }

    /** The head of a column that orders the rows, as a keyboard finds it. */
    public static String head(String column) {
        return "[id='table:" + column + "']";
    }

    /** The button that leads to the next page, as a keyboard finds it. */
    public static String next() {
        return ".ui-paginator-next";
    }

    /** The links in the rows, as a keyboard finds them. */
    public static String rows() {
        return "#table_data a";
    }

    /** Filters a column by a text, and waits until the address holds it. */
    public ListView filter(String column, String text) {
        page.fill(filter(column), text);
        return awaitAddress(column + "=" + text);
    }

    /** Filters a column by one of its choices. */
    public ListView choose(String column, String value) {
        page.selectOption(head(column) + " select", value);
        return awaitAddress(column + "=" + value);
    }

    /** Orders by a column, and waits until the address holds this order, such as "code" or "-code". */
    public ListView order(String column, String order) {
        page.click(head(column) + " .ui-column-title");
        return awaitAddress("sort=" + order);
    }

    /** Turns to the next page, which has that number. */
    public ListView turnTo(int number) {
        page.click(next());
        return awaitAddress("page=" + number);
    }

    public ListView awaitAddress(String part) {
        page.waitForURL(url -> url.contains(part));
        return this;
    }

    /** Filters a column by typing, key by key, and waits until one row alone is left. */
    public ListView typeToOne(String column, String text) {
        page.locator(filter(column)).pressSequentially(text);
        page.waitForSelector("#table_data tr:only-child");
        return this;
    }

    /** Which rows of how many are shown. */
    public String range() {
        return page.innerText(".ui-paginator-current");
    }

    /** Waits until these rows are shown, such as "26–50". */
    public ListView awaitRange(String range) {
        page.waitForSelector("text=" + range);
        return this;
    }

    public ListView reload() {
        page.reload();
        return this;
    }

    /** Chooses English for the page. */
    public ListView inEnglish() {
        page.click(".site-tools a[hreflang=en]");
        page.waitForSelector("html[lang=en]");
        return this;
    }

    /** The list's address on the portal, as one would share it. */
    public String address() {
        return page.url().substring(page.url().indexOf("/audit"));
    }

    /** What the filter of a column holds. */
    public String filtered(String column) {
        return page.inputValue(filter(column));
    }

    /** What is chosen in the filter of a column. */
    public String chosen(String column) {
        return page.inputValue(head(column) + " select");
    }

    /** The first column of each row. */
    public List<String> names() {
        return page.locator("#table_data td:first-child a").allInnerTexts();
    }

    /** All that the rows say. */
    public String words() {
        return page.innerText("#table_data");
    }

    /** Follows the link in the rows to that address. */
    public void follow(String address) {
        page.locator("#table_data a[href='" + address + "']").click();
        page.waitForURL(url -> url.contains(address));
    }

    /** Follows the only link in the rows, to an address that ends so. */
    public ListView leaveTo(String address) {
        page.click(rows());
        page.waitForURL(url -> url.endsWith(address));
        return this;
    }
}
