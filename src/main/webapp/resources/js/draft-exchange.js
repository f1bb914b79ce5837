/* Replaces a section by the one that a colleague saved, without moving the cursor or losing text typed since. */

import { fieldsOf, written } from "./draft-form.js";

function sameName(root, name) {
  return Array.from(root.querySelectorAll('[name="' + CSS.escape(name) + '"]'));
}

/** The row that still has the text that was sent, the nearest to its earlier place. */
function placeOf(rows, text, index) {
  return rows
    .filter((row) => row.value.replace(/\r\n/g, "\n") === text)
    .sort((one, other) => Math.abs(rows.indexOf(one) - index) - Math.abs(rows.indexOf(other) - index))[0];
}

/** Whether nothing was typed since but in the field of the cursor: only that can be carried over, anything else goes to the server first. */
function carries(section, was, field, index) {
  const now = fieldsOf(section);
  if (index < 0 || !was[field.name] || now[field.name].length !== was[field.name].length) {
    return false;
  }
  now[field.name][index] = was[field.name][index];
  return JSON.stringify(now) === JSON.stringify(was);
}

/**
 * @param sent the section's content that the server had last, in the form of written()
 * @returns whether it was exchanged
 */
export function exchange(section, other, sent) {
  const was = JSON.parse(sent || "{}");
  const field = section.contains(document.activeElement) ? document.activeElement : null;
  const index = field && field.name ? sameName(section, field.name).indexOf(field) : -1;
  if (written(section) !== sent && !carries(section, was, field, index)) {
    return false;
  }
  const hasCursor = field && typeof field.selectionStart === "number";
  const begin = hasCursor && field.selectionStart;
  const end = hasCursor && field.selectionEnd;
  const typed = field && field.value;
  section.replaceWith(document.adoptNode(other));
  const place =
    index >= 0 && placeOf(sameName(other, field.name), was[field.name] ? was[field.name][index] : typed, index);
  if (place) {
    if (hasCursor) {
      place.value = typed;
    }
    place.focus({ preventScroll: true });
    if (hasCursor) {
      place.setSelectionRange(begin, end);
    }
  }
  return true;
}
