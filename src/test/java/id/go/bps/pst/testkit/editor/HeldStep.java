package id.go.bps.pst.testkit.editor;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A step of the procedure in a browser that is held by its number and was brought before another, but not dropped yet. */
public final class HeldStep {

    private final Page page;

    private HeldStep(Page page) {
        this.page = page;
    }

    /** @param aside by how many pixels it is moved to the side; far enough nests it below the step above */
    static HeldStep take(Page page, int step, int before, int aside) {
        Locator rows = page.locator("#part-PROCEDURE .outline-row");
        rows.nth(before).evaluate("row => row.scrollIntoView({ block: 'center', behavior: 'instant' })");
        BoundingBox from = rows.nth(step).locator(".outline-mark").boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(
                from.x + from.width / 2 + aside,
                rows.nth(before).boundingBox().y + 2,
                new Mouse.MoveOptions().setSteps(5));
        return new HeldStep(page);
    }

    /** How many rows are marked: the one that is held, and the one before which it would come. */
    public int marks() {
        return page.locator(".dragged, .drop-before").count();
    }

    public void drop() {
        page.mouse().up();
    }

    /** Presses Escape, and only then lets go. */
    public void giveUp() {
        page.keyboard().press("Escape");
        page.mouse().up();
    }
}
