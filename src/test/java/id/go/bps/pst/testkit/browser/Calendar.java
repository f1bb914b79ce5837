package id.go.bps.pst.testkit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The calendar of a date field, open in a browser. */
public final class Calendar {

    private final Page page;
    private final Locator field;
    private final Locator panel;

    public Calendar(Page page, Locator field) {
        this.page = page;
        this.field = field;
        this.panel = page.locator("#" + field.getAttribute("aria-controls"));
    }

    public Calendar awaitOpen() {
        panel.locator("td a:focus").waitFor();
        return this;
    }

    /** Month and year, such as "Desember 2026". */
    public String title() {
        return panel.locator(".ui-datepicker-title").innerText().replaceAll("(?U)\\s+", " ");
    }

    /** What the days of the week are called, from the first. */
    public List<String> days() {
        return panel.locator("th").allInnerTexts();
    }

    /** The day of the month that has the focus. */
    public String day() {
        return panel.locator("td a:focus").innerText();
    }

    /** Goes on by keys, with the focus inside. */
    public Calendar press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Takes the day that has the focus: the calendar closes and the field has the focus again. */
    public void take() {
        press("Enter").awaitClosed();
    }

    /** Closes it by the key for that; the field stays as it was. */
    public void leave() {
        press("Escape").awaitClosed();
    }

    private void awaitClosed() {
        page.locator("#" + field.getAttribute("id") + ":focus").waitFor();
        panel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
