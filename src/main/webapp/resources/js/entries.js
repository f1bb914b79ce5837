/*
 * Rows without anything nested, such as an office's contacts, are moved here, in the page: by their buttons, by the keyboard (Alt+Shift and
 * an arrow) and by dragging. Their order is the form's, which the server reads as ever. Without this script the buttons send the form, and the
 * server moves the row.
 */
(function () {
  'use strict';

  var words = document.getElementById('entry-words');
  if (!words) {
    return;
  }

  var ROW = 'ol[data-order] > .entry';
  var keys = { ArrowUp: 'up', ArrowDown: 'down' };

  function rowsOf(list) {
    return Array.from(list.children);
  }

  /** Buttons and names as the rows stand now, since the server knows a row by its number. */
  function settle(list) {
    rowsOf(list).forEach(function (row, index) {
      row.querySelectorAll('button[name="do"]').forEach(function (button) {
        button.value = button.value.replace(/:[0-9]+$/, ':' + index);
      });
      row.querySelectorAll('[aria-label]').forEach(function (named) {
        named.setAttribute('aria-label', named.getAttribute('aria-label').replace(/[0-9]+$/, index + 1));
      });
      row.querySelectorAll('label').forEach(function (label) {
        label.textContent = label.textContent.replace(/ [0-9]+$/, ' ' + (index + 1));
      });
    });
  }

  function say(sentence) {
    document.getElementById('entry-said').textContent = sentence;
  }

  /** Puts a row before another of its list; at the end where there is none. */
  function place(row, before) {
    var list = row.parentNode;
    list.insertBefore(row, before);
    settle(list);
    say(words.dataset.moved.replace('{0}', words.dataset[list.dataset.order]).replace('{1}', rowsOf(list).indexOf(row) + 1));
  }

  function move(row, deed) {
    var other = deed === 'up' ? row.previousElementSibling : row.nextElementSibling;
    if (other) {
      place(row, deed === 'up' ? other : other.nextElementSibling);
    } else {
      say(words.dataset.stays);
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-tool]');
    var row = button && button.closest(ROW);
    var deed = row && button.value.split(':')[0];
    if (deed === 'up' || deed === 'down') {
      event.preventDefault();
      event.stopImmediatePropagation();
      move(row, deed);
      button.focus();
    }
  }, true);

  document.addEventListener('keydown', function (event) {
    var row = event.target.closest && event.target.closest(ROW);
    if (row && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && keys[event.key]) {
      event.preventDefault();
      move(row, keys[event.key]);
      event.target.focus();
    }
  });

  // Dragging by the sign, with a mouse, a pen or a finger

  var drag = null;

  document.addEventListener('pointerdown', function (event) {
    var mark = event.target.closest(ROW + ' > .entry-mark');
    if (mark && event.button === 0) {
      event.preventDefault();
      mark.setPointerCapture(event.pointerId);
      drag = { row: mark.closest(ROW), id: event.pointerId, before: null, moved: false };
      drag.row.classList.add('dragged');
    }
  });

  document.addEventListener('pointermove', function (event) {
    if (!drag || event.pointerId !== drag.id) {
      return;
    }
    if (event.clientY < 60 || event.clientY > window.innerHeight - 140) {
      window.scrollBy(0, event.clientY < 60 ? -12 : 12);
    }
    var others = rowsOf(drag.row.parentNode).filter(function (row) { return row !== drag.row; });
    clear();
    drag.moved = true;
    drag.before = others.find(function (row) {
      var box = row.getBoundingClientRect();
      return event.clientY < box.top + box.height / 2;
    }) || null;
    if (drag.before) {
      drag.before.classList.add('drop-before');
    } else if (others.length) {
      others[others.length - 1].classList.add('drop-after');
    }
  });

  function clear() {
    document.querySelectorAll('.drop-before, .drop-after').forEach(function (row) {
      row.classList.remove('drop-before', 'drop-after');
    });
  }

  function end(drop) {
    var done = drag;
    drag = null;
    clear();
    done.row.classList.remove('dragged');
    if (drop && done.moved) {
      place(done.row, done.before);
      done.row.querySelector('input:not([type="hidden"])').focus({ preventScroll: true });
    }
  }

  document.addEventListener('pointerup', function (event) {
    if (drag && event.pointerId === drag.id) {
      end(true);
    }
  });
  document.addEventListener('pointercancel', function () {
    if (drag) {
      end(false);
    }
  });
  document.addEventListener('keydown', function (event) {
    if (drag && event.key === 'Escape') {
      end(false);
    }
  });
}());
