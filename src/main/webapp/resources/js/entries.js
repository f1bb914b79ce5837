/*
 * Rows without anything nested, such as an office's contacts, are moved here, in the page: by their buttons, by the keyboard (Alt+Shift and
 * an arrow) and by dragging (drag.js). Their order is the form's, which the server reads as ever. Without this script the buttons send the form, and the
 * server moves the row.
 */

import { followDrags } from "./drag.js";

const words = document.getElementById("entry-words");

const ROW = "ol[data-order] > .entry";
const keys = { ArrowUp: "up", ArrowDown: "down" };

function rowsOf(list) {
  return Array.from(list.children);
}

/** Buttons and names as the rows stand now, since the server knows a row by its number. */
function settle(list) {
  rowsOf(list).forEach((row, index) => {
    row.querySelectorAll('button[name="do"]').forEach((button) => {
      button.value = button.value.replace(/:[0-9]+$/, ":" + index);
    });
    row.querySelectorAll("[aria-label]").forEach((named) => {
      named.setAttribute("aria-label", named.getAttribute("aria-label").replace(/[0-9]+$/, index + 1));
    });
    row.querySelectorAll("label").forEach((label) => {
      label.textContent = label.textContent.replace(/ [0-9]+$/, " " + (index + 1));
    });
  });
}

function say(sentence) {
  document.getElementById("entry-said").textContent = sentence;
}

/** Puts a row before another of its list; at the end where there is none. */
function place(row, before) {
  const list = row.parentNode;
  list.insertBefore(row, before);
  settle(list);
  say(
    words.dataset.moved.replace("{0}", words.dataset[list.dataset.order]).replace("{1}", rowsOf(list).indexOf(row) + 1),
  );
}

function move(row, action) {
  const other = action === "up" ? row.previousElementSibling : row.nextElementSibling;
  if (other) {
    place(row, action === "up" ? other : other.nextElementSibling);
  } else {
    say(words.dataset.stays);
  }
}

document.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest("button[data-tool]");
    const row = button && button.closest(ROW);
    const action = row && button.value.split(":")[0];
    if (action === "up" || action === "down") {
      event.preventDefault();
      event.stopImmediatePropagation();
      move(row, action);
      button.focus();
    }
  },
  true,
);

document.addEventListener("keydown", (event) => {
  const row = event.target.closest && event.target.closest(ROW);
  if (row && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && keys[event.key]) {
    event.preventDefault();
    move(row, keys[event.key]);
    event.target.focus();
  }
});

followDrags(ROW + " > .entry-mark", {
  rows(sign) {
    return [sign.closest(ROW)];
  },
  over(dragged, x, y) {
    const others = rowsOf(dragged[0].parentNode).filter((row) => row !== dragged[0]);
    const before = others.find((row) => {
      const box = row.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    return others.length ? { before: before || null, after: others[others.length - 1] } : null;
  },
  drop(dragged, target) {
    place(dragged[0], target.before);
    dragged[0].querySelector('input:not([type="hidden"])').focus({ preventScroll: true });
  },
});
