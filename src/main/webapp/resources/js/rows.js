/*
 * Requirements and steps are moved here, in the page, by their buttons, by the keyboard (Alt+Shift and an arrow) and by dragging
 * (rows-drag.js); what is nested below a row goes with it. The order and depth of the rows are the form's fields, which the server reads as ever.
 * Without this script the buttons send the form, and the server moves the row.
 */
(function (pst) {
  'use strict';

  var DEEPEST = 5;
  var words = document.getElementById('row-words');
  if (!words) {
    return;
  }

  // The rows of an outline: an <ol> for each mode of delivery, every row with its depth

  function listOf(row) {
    return row.closest('ol.outline');
  }

  function rowsOf(list) {
    return Array.from(list.children).filter(function (row) { return row.classList.contains('outline-row'); });
  }

  function listsOf(row) {
    return Array.from(row.closest('section').querySelectorAll('ol.outline'));
  }

  function field(row, ending) {
    return row.querySelector('input[name$="' + ending + '"]');
  }

  function text(row) {
    return row.querySelector('textarea');
  }

  function depth(row) {
    return Number(field(row, '.depth').value);
  }

  function setDepth(row, value) {
    row.classList.remove('depth-' + depth(row));
    row.classList.add('depth-' + value);
    field(row, '.depth').value = value;
  }

  /** The row and all that is nested below it. */
  function block(row) {
    var rows = rowsOf(listOf(row));
    var start = rows.indexOf(row);
    var end = start + 1;
    while (end < rows.length && depth(rows[end]) > depth(row)) {
      end++;
    }
    return rows.slice(start, end);
  }

  function siblingBefore(row) {
    var rows = rowsOf(listOf(row));
    for (var at = rows.indexOf(row) - 1; at >= 0 && depth(rows[at]) >= depth(row); at--) {
      if (depth(rows[at]) === depth(row)) {
        return rows[at];
      }
    }
    return null;
  }

  /** No row deeper than one below the row before it; numbers, names and buttons as they stand now. */
  function settle(section) {
    var index = 0;
    section.querySelectorAll('ol.outline').forEach(function (list) {
      var counts = [];
      var before = -1;
      rowsOf(list).forEach(function (row) {
        var deep = Math.max(0, Math.min(depth(row), before + 1, DEEPEST));
        if (deep !== depth(row)) {
          setDepth(row, deep);
        }
        before = deep;
        counts.length = deep + 1;
        counts[deep] = (counts[deep] || 0) + 1;
        name(row, index++, Array.from(counts, function (count) { return count || 1; }).join('.'));
      });
    });
  }

  function name(row, index, number) {
    var mark = row.querySelector('.outline-mark');
    var form = text(row).name.replace(/\.text$/, '');
    var was = mark.textContent;
    row.id = 'row-' + form + '.' + index;
    text(row).id = 'f-' + form + '.' + index;
    var label = row.querySelector('label');
    label.htmlFor = text(row).id;
    row.querySelectorAll('button[data-tool]').forEach(function (button) {
      button.value = button.value.replace(/:[0-9]+$/, ':' + index);
    });
    if (was !== number) {
      mark.textContent = number;
      label.textContent = label.textContent.replace(/[0-9.]+$/, number);
      row.querySelectorAll('[aria-label]').forEach(function (named) {
        named.setAttribute('aria-label', named.getAttribute('aria-label').replace(/[0-9.]+$/, number));
      });
    }
  }

  function changed(section, row, sentence) {
    settle(section);
    section.dispatchEvent(new Event('change', { bubbles: true }));
    if (row) {
      say(sentence.replace('{0}', words.dataset[text(row).name.split('.')[0]]).replace('{1}', row.querySelector('.outline-mark').textContent));
    }
  }

  function say(sentence) {
    document.getElementById('row-said').textContent = sentence;
  }

  function place(rows, before, list) {
    rows.forEach(function (row) {
      list.insertBefore(row, before);
      field(row, '.mode').value = list.dataset.mode;
    });
  }

  // What the buttons and the keyboard do

  var deeds = {
    up: function (row) {
      var before = siblingBefore(row);
      if (before) {
        place(block(row), before, listOf(row));
      }
      return before ? row : null;
    },
    down: function (row) {
      var rows = block(row);
      var next = rows[rows.length - 1].nextElementSibling;
      if (!next || depth(next) !== depth(row)) {
        return null;
      }
      place(block(next), row, listOf(row));
      return row;
    },
    in: function (row) {
      var first = rowsOf(listOf(row))[0] === row;
      var rows = block(row);
      var deepest = Math.max.apply(null, rows.map(depth));
      if (first || deepest >= DEEPEST || !siblingBefore(row)) {
        return null;
      }
      rows.forEach(function (each) { setDepth(each, depth(each) + 1); });
      return row;
    },
    out: function (row) {
      if (depth(row) === 0) {
        return null;
      }
      block(row).forEach(function (each) { setDepth(each, depth(each) - 1); });
      return row;
    },
    add: function (row) {
      var rows = block(row);
      var added = row.cloneNode(true);
      added.classList.remove('field-invalid');
      added.querySelectorAll('.field-error').forEach(function (error) { error.remove(); });
      text(added).removeAttribute('aria-invalid');
      text(added).removeAttribute('aria-describedby');
      text(added).value = '';
      text(added).textContent = '';
      listOf(row).insertBefore(added, rows[rows.length - 1].nextElementSibling);
      setDepth(added, depth(row));
      return added;
    },
    remove: function (row) {
      var section = row.closest('section');
      var list = listOf(row);
      var next = row.nextElementSibling;
      var rows = rowsOf(list);
      var near = rows[Math.max(0, rows.indexOf(row) - 1)];
      var depths = block(row).map(function (each) { return [each, depth(each)]; });
      row.remove();
      offerUndo(section, function () {
        list.insertBefore(row, next && next.parentNode === list ? next : null);
        depths.forEach(function (each) { setDepth(each[0], each[1]); });
        changed(section, row, words.dataset.back);
        text(row).focus();
      });
      return near === row ? null : near;
    }
  };

  function act(deed, row) {
    var section = row.closest('section');
    var stands = deeds[deed](row);
    if (!stands && deed !== 'remove') {
      say(words.dataset.stays);
      return;
    }
    changed(section, stands, words.dataset[deed === 'remove' ? 'removed' : deed === 'add' ? 'added' : 'moved']);
    if (stands) {
      text(stands).focus();
    }
  }

  // Back again

  var undo = null;

  function offerUndo(section, deed) {
    undo = deed;
    document.getElementById('row-undo').hidden = false;
  }

  function hideUndo() {
    undo = null;
    document.getElementById('row-undo').hidden = true;
  }

  /** A section as it stands, with what is typed in it. */
  function copyOf(section) {
    var copy = section.cloneNode(true);
    var fields = section.querySelectorAll('input, select, textarea');
    copy.querySelectorAll('input, select, textarea').forEach(function (twin, at) {
      twin.value = fields[at].value;
      twin.checked = fields[at].checked;
    });
    return copy;
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest('#row-undo button')) {
      var deed = undo;
      hideUndo();
      if (deed) {
        deed();
      }
      return;
    }
    var button = event.target.closest('button[data-tool]');
    if (!button) {
      return;
    }
    var row = button.closest('ol.outline[data-mode] > .outline-row');
    var deed2 = button.value.split(':')[0];
    if (row && deeds[deed2]) {
      event.preventDefault();
      event.stopImmediatePropagation();
      act(deed2, row);
    } else if (deed2 === 'remove') {
      var copy = copyOf(button.closest('section'));
      offerUndo(button.closest('section'), function () {
        document.getElementById(copy.id).replaceWith(copy);
        copy.querySelector('button[value="' + CSS.escape(button.value) + '"]').focus();
        copy.dispatchEvent(new Event('change', { bubbles: true }));
        say(words.dataset.back);
      });
    }
  }, true);

  // What is typed into a list after a row of it went stays: then only the button that knows the row alone goes on
  document.addEventListener('input', function (event) {
    if (undo && event.target.closest('section') && !event.target.closest('.outline-row')) {
      hideUndo();
    }
  });

  var keys = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' };

  document.addEventListener('keydown', function (event) {
    var row = event.target.closest && event.target.closest('ol.outline[data-mode] > .outline-row');
    if (row && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && keys[event.key]) {
      event.preventDefault();
      var begin = text(row).selectionStart;
      act(keys[event.key], row);
      text(row).setSelectionRange(begin, begin);
    }
  });

  // For dragging them

  pst.rows = {
    DEEPEST: DEEPEST,
    words: words.dataset,
    listsOf: listsOf,
    rowsOf: rowsOf,
    block: block,
    depth: depth,
    setDepth: setDepth,
    text: text,
    place: place,
    changed: changed
  };
}(window.pst = window.pst || {}));
