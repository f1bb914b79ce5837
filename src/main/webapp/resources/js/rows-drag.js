/* Requirements and steps are dragged by their number; to the side changes how deep they are nested. */
(function (pst) {
  'use strict';

  var LEVEL = 24;
  var rows = pst.rows;
  if (!rows) {
    return;
  }

  /** The gap between rows that is nearest to the pointer, in any list of the section. */
  function nearest(dragged, y) {
    var best = { distance: Infinity };
    function offer(distance, target) {
      if (distance < best.distance) {
        best = { distance: distance, target: target };
      }
    }
    rows.listsOf(dragged[0]).forEach(function (list) {
      var others = rows.rowsOf(list).filter(function (row) { return dragged.indexOf(row) < 0; });
      if (!others.length) {
        offer(Math.abs(y - list.getBoundingClientRect().top), { list: list, before: null, after: null });
      }
      others.forEach(function (row, at) {
        var box = row.getBoundingClientRect();
        offer(Math.abs(y - box.top), { list: list, before: row, after: others[at - 1] || null });
        if (at === others.length - 1) {
          offer(Math.abs(y - box.bottom), { list: list, before: null, after: row });
        }
      });
    });
    return best.target;
  }

  pst.drag('ol.outline[data-mode] > .outline-row > .outline-mark', {
    rows: function (sign) {
      return rows.block(sign.closest('.outline-row'));
    },
    over: function (dragged, x, y, fromX) {
      var target = nearest(dragged, y);
      var depth = rows.depth(dragged[0]);
      var height = Math.max.apply(null, dragged.map(rows.depth)) - depth;
      var most = Math.min(target.after ? rows.depth(target.after) + 1 : 0, pst.rowMoves.DEEPEST - height);
      // Elsewhere it takes over no other row; where it stands, it goes out as by its button
      var stands = target.before === dragged[dragged.length - 1].nextElementSibling && target.list === dragged[0].parentNode;
      var least = stands || !target.before ? 0 : rows.depth(target.before);
      target.depth = Math.max(least, Math.min(depth + Math.round((x - fromX) / LEVEL), most));
      return least > most ? null : target;
    },
    drop: function (dragged, target) {
      var deeper = target.depth - rows.depth(dragged[0]);
      rows.place(dragged, target.before, target.list);
      dragged.forEach(function (row) { rows.setDepth(row, rows.depth(row) + deeper); });
      rows.changed(dragged[0].closest('section'));
      rows.sayOf(dragged[0], rows.words.moved);
      rows.text(dragged[0]).focus({ preventScroll: true });
    }
  });
}(window.pst));
