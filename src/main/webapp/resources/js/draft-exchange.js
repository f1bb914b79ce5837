/* Puts a section as a colleague saved it in the place of ours, and leaves the cursor and what was typed since where they are. */
(function (pst) {
  'use strict';

  var parts = pst.draftForm;

  function sameName(root, name) {
    return Array.from(root.querySelectorAll('[name="' + CSS.escape(name) + '"]'));
  }

  /** The row that still says what was sent of it, the nearest to where it stood. */
  function placeOf(rows, text, index) {
    return rows.filter(function (row) { return row.value.replace(/\r\n/g, '\n') === text; }).sort(function (one, other) {
      return Math.abs(rows.indexOf(one) - index) - Math.abs(rows.indexOf(other) - index);
    })[0];
  }

  /** Whether nothing was typed since but in the field of the cursor: only that can be carried over, anything else goes to the server first. */
  function carries(section, was, field, index) {
    var now = parts.fieldsOf(section);
    if (index < 0 || !was[field.name] || now[field.name].length !== was[field.name].length) {
      return false;
    }
    now[field.name][index] = was[field.name][index];
    return JSON.stringify(now) === JSON.stringify(was);
  }

  /**
   * @param sent what the server had of the section last, as parts.written
   * @returns whether it was exchanged
   */
  pst.exchange = function (section, other, sent) {
    var was = JSON.parse(sent || '{}');
    var field = section.contains(document.activeElement) ? document.activeElement : null;
    var index = field && field.name ? sameName(section, field.name).indexOf(field) : -1;
    if (parts.written(section) !== sent && !carries(section, was, field, index)) {
      return false;
    }
    var hasCursor = field && typeof field.selectionStart === 'number';
    var begin = hasCursor && field.selectionStart;
    var end = hasCursor && field.selectionEnd;
    var typed = field && field.value;
    section.replaceWith(document.adoptNode(other));
    var place = index >= 0 && placeOf(sameName(other, field.name), was[field.name] ? was[field.name][index] : typed, index);
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
  };
}(window.pst = window.pst || {}));
