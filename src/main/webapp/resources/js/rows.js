/*
 * Requirements and steps are moved here, in the page, by their buttons, by the keyboard (Alt+Shift and an arrow) and by dragging
 * (rows-drag.js), by the rules of rows-moves.js. The order and depth of the rows are the form's fields, which the server reads as ever.
 * Without this script the buttons send the form, and the server moves the row.
 */

import * as moves from "./rows-moves.js";

export const words = document.getElementById("row-words").dataset;

// The rows of an outline: an <ol> for each mode of delivery, every row with its depth

function listOf(row) {
  return row.closest("ol.outline");
}

export function rowsOf(list) {
  return Array.from(list.children).filter((row) => row.classList.contains("outline-row"));
}

export function listsOf(row) {
  return Array.from(row.closest("section").querySelectorAll("ol.outline"));
}

function field(row, ending) {
  return row.querySelector('input[name$="' + ending + '"]');
}

export function text(row) {
  return row.querySelector("textarea");
}

export function depth(row) {
  return Number(field(row, ".depth").value);
}

export function setDepth(row, value) {
  row.classList.remove("depth-" + depth(row));
  row.classList.add("depth-" + value);
  field(row, ".depth").value = value;
}

/** The row and all that is nested below it. */
export function block(row) {
  const rows = rowsOf(listOf(row));
  const at = rows.indexOf(row);
  return rows.slice(at, moves.end(rows.map(depth), at));
}

/** Puts the rows of a list as they are after a step; one that is not among them any more goes. */
function arrange(list, rows, after) {
  let behind = rows[rows.length - 1].nextElementSibling;
  rows.forEach((row, at) => {
    if (after.order.indexOf(at) < 0) {
      row.remove();
    }
  });
  for (let at = after.order.length - 1; at >= 0; at--) {
    const row = rows[after.order[at]];
    if (row.nextElementSibling !== behind) {
      list.insertBefore(row, behind);
    }
    if (depth(row) !== after.depths[at]) {
      setDepth(row, after.depths[at]);
    }
    behind = row;
  }
}

/** No row deeper than one below the row before it; numbers, names and buttons as they stand now. */
function settle(section) {
  let index = 0;
  section.querySelectorAll("ol.outline").forEach((list) => {
    const counts = [];
    let before = -1;
    const rows = rowsOf(list);
    const depths = rows.map((row) => {
      const was = depth(row);
      const deep = Math.max(0, Math.min(was, before + 1, moves.DEEPEST));
      if (deep !== was) {
        setDepth(row, deep);
      }
      before = deep;
      return deep;
    });
    rows.forEach((row, at) => {
      counts.length = depths[at] + 1;
      counts[depths[at]] = (counts[depths[at]] || 0) + 1;
      name(row, index++, Array.from(counts, (count) => count || 1).join("."));
      nameRemoval(row, moves.end(depths, at) - at - 1);
    });
  });
}

function name(row, index, number) {
  const mark = row.querySelector(".outline-mark");
  const form = text(row).name.replace(/\.text$/, "");
  const was = mark.textContent;
  row.id = "row-" + form + "." + index;
  text(row).id = "f-" + form + "." + index;
  const label = row.querySelector("label");
  label.htmlFor = text(row).id;
  row.querySelectorAll("button[data-tool]").forEach((button) => {
    button.value = button.value.replace(/:[0-9]+$/, ":" + index);
  });
  if (was !== number) {
    mark.textContent = number;
    label.textContent = label.textContent.replace(/[0-9.]+$/, number);
    row.querySelectorAll("[aria-label]").forEach((named) => {
      named.setAttribute("aria-label", named.getAttribute("aria-label").replace(/[0-9.]+$/, number));
    });
  }
}

/** The button that removes the row says how many go along. */
function nameRemoval(row, below) {
  const button = row.querySelector('button[data-tool="remove"]');
  const title = below ? words.removeBelow.replace("{0}", below) : words.remove;
  if (button.title !== title) {
    button.title = title;
    button.setAttribute("aria-label", title + ": " + row.querySelector("label").textContent);
  }
}

export function changed(section) {
  settle(section);
  section.dispatchEvent(new Event("change", { bubbles: true }));
}

export function sayOf(row, sentence) {
  say(
    sentence
      .replace("{0}", words[text(row).name.split(".")[0]])
      .replace("{1}", row.querySelector(".outline-mark").textContent),
  );
}

function say(sentence) {
  document.getElementById("row-said").textContent = sentence;
}

export function place(rows, before, list) {
  rows.forEach((row) => {
    list.insertBefore(row, before);
    field(row, ".mode").value = list.dataset.mode;
  });
}

// The actions of buttons and keyboard

function move(step) {
  return function (row) {
    const list = listOf(row);
    const rows = rowsOf(list);
    const after = moves.shifted(rows.map(depth), rows.indexOf(row), step);
    if (!after) {
      say(words.stays);
      return;
    }
    arrange(list, rows, after);
    changed(row.closest("section"));
    sayOf(row, words.moved);
    text(row).focus();
  };
}

const actions = {
  up: move("up"),
  down: move("down"),
  in: move("in"),
  out: move("out"),
  add(row) {
    const rows = block(row);
    const added = row.cloneNode(true);
    added.classList.remove("field-invalid");
    added.querySelectorAll(".field-error").forEach((error) => {
      error.remove();
    });
    text(added).removeAttribute("aria-invalid");
    text(added).removeAttribute("aria-describedby");
    text(added).value = "";
    text(added).textContent = "";
    listOf(row).insertBefore(added, rows[rows.length - 1].nextElementSibling);
    setDepth(added, depth(row));
    changed(row.closest("section"));
    sayOf(added, words.added);
    text(added).focus();
  },
  remove(row) {
    const section = row.closest("section");
    const list = listOf(row);
    const rows = rowsOf(list);
    const at = rows.indexOf(row);
    const gone = block(row);
    const next = rows[at + gone.length];
    arrange(list, rows, moves.shifted(rows.map(depth), at, "remove"));
    changed(section);
    const sentence = gone.length > 1 ? words.goneBelow.replace("{0}", gone.length - 1) : words.gone;
    offerUndo(sentence, null, () => {
      putBack(gone, next, at, section.id, list.dataset.mode);
    });
    say(sentence + " " + words.undo);
    const left = rowsOf(list);
    if (left.length) {
      text(left[Math.max(0, at - 1)]).focus();
    }
  },
};

/** Brings back a block before the row that followed it, or to its position where that row went. The section may have been exchanged meanwhile. */
function putBack(gone, next, at, id, mode) {
  const section = document.getElementById(id);
  const list =
    section.querySelector('ol.outline[data-mode="' + mode + '"]') || section.querySelector("ol.outline[data-mode]");
  const rows = rowsOf(list);
  const to = moves.place(rows.map(depth), next && rows.indexOf(next) >= 0 ? rows.indexOf(next) : at, depth(gone[0]));
  const deeper = to.depth - depth(gone[0]);
  place(gone, rows[to.at] || null, list);
  gone.forEach((row) => {
    setDepth(row, depth(row) + deeper);
  });
  changed(section);
  say(words.back);
  text(gone[0]).focus();
}

// Back again

let undo = null;
let copied = null;

/** @param section that the action brings back as a whole, with what was typed in it until now; null where it brings back rows alone */
function offerUndo(sentence, section, action) {
  undo = action;
  copied = section && section.id;
  document.querySelector("#row-undo p").textContent = sentence;
  document.getElementById("row-undo").hidden = false;
}

function hideUndo() {
  undo = null;
  document.getElementById("row-undo").hidden = true;
}

/** A section as it stands, with what is typed in it. */
function copyOf(section) {
  const copy = section.cloneNode(true);
  const fields = section.querySelectorAll("input, select, textarea");
  copy.querySelectorAll("input, select, textarea").forEach((twin, at) => {
    twin.value = fields[at].value;
    twin.checked = fields[at].checked;
  });
  return copy;
}

document.addEventListener(
  "click",
  (event) => {
    if (undo && event.target.closest("#row-undo button")) {
      event.preventDefault();
      const action = undo;
      hideUndo();
      action();
      return;
    }
    const button = event.target.closest("button[data-tool]");
    if (!button) {
      return;
    }
    const row = button.closest("ol.outline[data-mode] > .outline-row");
    const name = button.value.split(":")[0];
    if (row && actions[name]) {
      event.preventDefault();
      event.stopImmediatePropagation();
      actions[name](row);
    } else if (name === "remove") {
      const copy = copyOf(button.closest("section"));
      offerUndo(words.gone, button.closest("section"), () => {
        document.getElementById(copy.id).replaceWith(copy);
        copy.querySelector('button[value="' + CSS.escape(button.value) + '"]').focus();
        copy.dispatchEvent(new Event("change", { bubbles: true }));
        say(words.back);
      });
    }
  },
  true,
);

// Text typed into a section after a row was removed must stay, so the earlier section is no longer offered
document.addEventListener("input", (event) => {
  const section = event.target.closest("section");
  if (undo && copied && section && section.id === copied) {
    hideUndo();
  }
});

const keys = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "out", ArrowRight: "in" };

document.addEventListener("keydown", (event) => {
  const row = event.target.closest && event.target.closest("ol.outline[data-mode] > .outline-row");
  if (row && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && keys[event.key]) {
    event.preventDefault();
    const begin = text(row).selectionStart;
    actions[keys[event.key]](row);
    text(row).setSelectionRange(begin, begin);
  }
});
