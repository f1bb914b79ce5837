/* Requirements and steps are dragged by their number, with a mouse, a pen or a finger; to the side changes how deep they are nested. */
(function (pst) {
  'use strict';

  var LEVEL = 24;
  var rows = pst.rows;
  if (!rows) {
    return;
  }

  var drag = null;

  document.addEventListener('pointerdown', function (event) {
    var mark = event.target.closest('ol.outline[data-mode] > .outline-row > .outline-mark');
    if (!mark || event.button !== 0) {
      return;
    }
    event.preventDefault();
    var row = mark.closest('.outline-row');
    drag = { row: row, rows: rows.block(row), x: event.clientX, depth: rows.depth(row), id: event.pointerId, mark: mark, target: null };
    mark.setPointerCapture(event.pointerId);
    drag.rows.forEach(function (each) { each.classList.add('dragged'); });
  });

  document.addEventListener('pointermove', function (event) {
    if (!drag || event.pointerId !== drag.id) {
      return;
    }
    if (event.clientY < 60 || event.clientY > window.innerHeight - 140) {
      window.scrollBy(0, event.clientY < 60 ? -12 : 12);
    }
    showTarget(event.clientX, event.clientY);
  });

  function showTarget(x, y) {
    var best = null;
    rows.listsOf(drag.row).forEach(function (list) {
      var others = rows.rowsOf(list).filter(function (row) { return drag.rows.indexOf(row) < 0; });
      var bounds = list.getBoundingClientRect();
      if (!others.length) {
        best = nearer(best, Math.abs(y - bounds.top), { list: list, before: null, after: null });
      }
      others.forEach(function (row, at) {
        var box = row.getBoundingClientRect();
        best = nearer(best, Math.abs(y - box.top), { list: list, before: row, after: others[at - 1] || null });
        if (at === others.length - 1) {
          best = nearer(best, Math.abs(y - box.bottom), { list: list, before: null, after: row });
        }
      });
    });
    clearTarget();
    drag.target = best.place;
    var most = best.place.after ? rows.depth(best.place.after) + 1 : 0;
    var height = Math.max.apply(null, drag.rows.map(rows.depth)) - drag.depth;
    drag.to = Math.max(0, Math.min(drag.depth + Math.round((x - drag.x) / LEVEL), most, rows.DEEPEST - height));
    var line = best.place.before || best.place.after || best.place.list;
    line.classList.add(best.place.before ? 'drop-before' : 'drop-after');
    line.dataset.drop = drag.to;
  }

  function nearer(best, distance, target) {
    return !best || distance < best.distance ? { distance: distance, place: target } : best;
  }

  function clearTarget() {
    document.querySelectorAll('.drop-before, .drop-after').forEach(function (line) {
      line.classList.remove('drop-before', 'drop-after');
      delete line.dataset.drop;
    });
  }

  function endDrag(drop) {
    var done = drag;
    drag = null;
    clearTarget();
    done.rows.forEach(function (each) { each.classList.remove('dragged'); });
    if (!drop || !done.target) {
      return;
    }
    rows.place(done.rows, done.target.before, done.target.list);
    done.rows.forEach(function (each) { rows.setDepth(each, rows.depth(each) + done.to - done.depth); });
    rows.changed(done.row.closest('section'), done.row, rows.words.moved);
    rows.text(done.row).focus({ preventScroll: true });
  }

  document.addEventListener('pointerup', function (event) {
    if (drag && event.pointerId === drag.id) {
      endDrag(true);
    }
  });
  document.addEventListener('pointercancel', function () {
    if (drag) {
      endDrag(false);
    }
  });
  document.addEventListener('keydown', function (event) {
    if (drag && event.key === 'Escape') {
      endDrag(false);
    }
  });
}(window.pst));
