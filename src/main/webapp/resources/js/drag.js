/*
 * Rows are dragged by their sign, with a mouse, a pen or a finger; near the window's edges it scrolls, and Escape gives up. This module follows the pointer; the modules with rows define where their rows may go.
 */

const EDGE_ABOVE = 60;
const EDGE_BELOW = 140;
const SCROLL = 12;

/**
 * Lets rows be dragged.
 *
 * @param sign selector of the handle of a row
 * @param actions rows(sign): the rows that go along, the held one first; over(rows, x, y, fromX): where they would go, as { before, after, list, depth }
 *   with what there is of them, or null for nowhere; drop(rows, target): puts them there
 */
export function followDrags(sign, actions) {
  let drag = null;

  document.addEventListener("pointerdown", (event) => {
    const held = event.target.closest(sign);
    if (!held || event.button !== 0) {
      return;
    }
    event.preventDefault();
    held.setPointerCapture(event.pointerId);
    drag = { rows: actions.rows(held), x: event.clientX, pointer: event.pointerId, target: null };
    drag.rows.forEach((row) => {
      row.classList.add("dragged");
    });
  });

  document.addEventListener("pointermove", (event) => {
    if (!drag || event.pointerId !== drag.pointer) {
      return;
    }
    if (event.clientY < EDGE_ABOVE || event.clientY > window.innerHeight - EDGE_BELOW) {
      window.scrollBy(0, event.clientY < EDGE_ABOVE ? -SCROLL : SCROLL);
    }
    clear();
    drag.target = actions.over(drag.rows, event.clientX, event.clientY, drag.x);
    if (drag.target) {
      show(drag.target);
    }
  });

  /** A line where the rows would go, as far in as they would stand. */
  function show(target) {
    const line = target.before || target.after || target.list;
    line.classList.add(target.before ? "drop-before" : "drop-after");
    if (target.depth !== undefined) {
      line.dataset.drop = target.depth;
    }
  }

  function clear() {
    document.querySelectorAll(".drop-before, .drop-after").forEach((line) => {
      line.classList.remove("drop-before", "drop-after");
      delete line.dataset.drop;
    });
  }

  function end(drop) {
    const done = drag;
    drag = null;
    clear();
    done.rows.forEach((row) => {
      row.classList.remove("dragged");
    });
    if (drop && done.target) {
      actions.drop(done.rows, done.target);
    }
  }

  document.addEventListener("pointerup", (event) => {
    if (drag && event.pointerId === drag.pointer) {
      end(true);
    }
  });
  document.addEventListener("pointercancel", () => {
    if (drag) {
      end(false);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (drag && event.key === "Escape") {
      end(false);
    }
  });
}
