/*
 * Requirements and steps are moved here, in the page, by their buttons, by the keyboard (Alt+Shift and an arrow) and by dragging
 * (rows-drag.js), by the rules of rows-moves.js. The order and depth of the rows are the form's fields, which the server reads as ever.
 * Without this script the buttons send the form, and the server moves the row.
 */
(function (pst) {
  'use strict';

  var moves = pst.rowMoves;
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
    var at = rows.indexOf(row);
    return rows.slice(at, moves.end(rows.map(depth), at));
  }

  /** Puts the rows of a list as they are after a step; one that is not among them any more goes. */
  function arrange(list, rows, after) {
    var behind = rows[rows.length - 1].nextElementSibling;
    rows.forEach(function (row, at) {
      if (after.order.indexOf(at) < 0) {
        row.remove();
      }
    });
    for (var at = after.order.length - 1; at >= 0; at--) {
      var row = rows[after.order[at]];
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
    var index = 0;
    section.querySelectorAll('ol.outline').forEach(function (list) {
      var counts = [];
      var before = -1;
      var rows = rowsOf(list);
      var depths = rows.map(function (row) {
        var was = depth(row);
        var deep = Math.max(0, Math.min(was, before + 1, moves.DEEPEST));
        if (deep !== was) {
          setDepth(row, deep);
        }
        before = deep;
        return deep;
      });
      rows.forEach(function (row, at) {
        counts.length = depths[at] + 1;
        counts[depths[at]] = (counts[depths[at]] || 0) + 1;
        name(row, index++, Array.from(counts, function (count) { return count || 1; }).join('.'));
        nameRemoval(row, moves.end(depths, at) - at - 1);
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

  /** The button that removes the row says how many go along. */
  function nameRemoval(row, below) {
    var button = row.querySelector('button[data-tool="remove"]');
    var title = below ? words.dataset.removeBelow.replace('{0}', below) : words.dataset.remove;
    if (button.title !== title) {
      button.title = title;
      button.setAttribute('aria-label', title + ': ' + row.querySelector('label').textContent);
    }
  }

  function changed(section) {
    settle(section);
    section.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function sayOf(row, sentence) {
    say(sentence.replace('{0}', words.dataset[text(row).name.split('.')[0]]).replace('{1}', row.querySelector('.outline-mark').textContent));
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

  function move(step) {
    return function (row) {
      var list = listOf(row);
      var rows = rowsOf(list);
      var after = moves.shifted(rows.map(depth), rows.indexOf(row), step);
      if (!after) {
        say(words.dataset.stays);
        return;
      }
      arrange(list, rows, after);
      changed(row.closest('section'));
      sayOf(row, words.dataset.moved);
      text(row).focus();
    };
  }

  var deeds = {
    up: move('up'),
    down: move('down'),
    in: move('in'),
    out: move('out'),
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
      changed(row.closest('section'));
      sayOf(added, words.dataset.added);
      text(added).focus();
    },
    remove: function (row) {
      var section = row.closest('section');
      var list = listOf(row);
      var rows = rowsOf(list);
      var at = rows.indexOf(row);
      var gone = block(row);
      var next = rows[at + gone.length];
      arrange(list, rows, moves.shifted(rows.map(depth), at, 'remove'));
      changed(section);
      var sentence = gone.length > 1 ? words.dataset.goneBelow.replace('{0}', gone.length - 1) : words.dataset.gone;
      offerUndo(sentence, null, function () {
        putBack(gone, next, at, section.id, list.dataset.mode);
      });
      say(sentence + ' ' + words.dataset.undo);
      var left = rowsOf(list);
      if (left.length) {
        text(left[Math.max(0, at - 1)]).focus();
      }
    }
  };

  /** Brings back a block before the row that followed it, or to its position where that row went. The section may have been exchanged meanwhile. */
  function putBack(gone, next, at, id, mode) {
    var section = document.getElementById(id);
    var list = section.querySelector('ol.outline[data-mode="' + mode + '"]') || section.querySelector('ol.outline[data-mode]');
    var rows = rowsOf(list);
    var to = moves.place(rows.map(depth), next && rows.indexOf(next) >= 0 ? rows.indexOf(next) : at, depth(gone[0]));
    var deeper = to.depth - depth(gone[0]);
    place(gone, rows[to.at] || null, list);
    gone.forEach(function (row) { setDepth(row, depth(row) + deeper); });
    changed(section);
    say(words.dataset.back);
    text(gone[0]).focus();
  }

  // Back again

  var undo = null;
  var copied = null;

  /** @param section that the deed brings back as a whole, with what was typed in it until now; null where it brings back rows alone */
  function offerUndo(sentence, section, deed) {
    undo = deed;
    copied = section && section.id;
    document.querySelector('#row-undo p').textContent = sentence;
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
    if (undo && event.target.closest('#row-undo button')) {
      event.preventDefault();
      var deed = undo;
      hideUndo();
      deed();
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
      deeds[deed2](row);
    } else if (deed2 === 'remove') {
      var copy = copyOf(button.closest('section'));
      offerUndo(words.dataset.gone, button.closest('section'), function () {
        document.getElementById(copy.id).replaceWith(copy);
        copy.querySelector('button[value="' + CSS.escape(button.value) + '"]').focus();
        copy.dispatchEvent(new Event('change', { bubbles: true }));
        say(words.dataset.back);
      });
    }
  }, true);

  // What is typed into a section after a row of it went stays, so the section as it was is not offered any more
  document.addEventListener('input', function (event) {
    var section = event.target.closest('section');
    if (undo && copied && section && section.id === copied) {
      hideUndo();
    }
  });

  var keys = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' };

  document.addEventListener('keydown', function (event) {
    var row = event.target.closest && event.target.closest('ol.outline[data-mode] > .outline-row');
    if (row && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && keys[event.key]) {
      event.preventDefault();
      var begin = text(row).selectionStart;
      deeds[keys[event.key]](row);
      text(row).setSelectionRange(begin, begin);
    }
  });

  // For dragging them

  pst.rows = {
    words: words.dataset,
    listsOf: listsOf,
    rowsOf: rowsOf,
    block: block,
    depth: depth,
    setDepth: setDepth,
    text: text,
    place: place,
    changed: changed,
    sayOf: sayOf
  };
}(window.pst = window.pst || {}));
