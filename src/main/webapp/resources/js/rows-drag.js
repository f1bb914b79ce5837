/* Requirements and steps are dragged by their number; to the side changes how deep they are nested. */

import { followDrags } from "./drag.js";
import * as rows from "./rows.js";
import { DEEPEST } from "./rows-moves.js";

const LEVEL = 24;

/** The gap between rows that is nearest to the pointer, in any list of the section. */
function nearest(dragged, y) {
  let best = { distance: Infinity };
  function offer(distance, target) {
    if (distance < best.distance) {
      best = { distance, target };
    }
  }
  rows.listsOf(dragged[0]).forEach((list) => {
    const others = rows.rowsOf(list).filter((row) => dragged.indexOf(row) < 0);
    if (!others.length) {
      offer(Math.abs(y - list.getBoundingClientRect().top), { list, before: null, after: null });
    }
    others.forEach((row, at) => {
      const box = row.getBoundingClientRect();
      offer(Math.abs(y - box.top), { list, before: row, after: others[at - 1] || null });
      if (at === others.length - 1) {
        offer(Math.abs(y - box.bottom), { list, before: null, after: row });
      }
    });
  });
  return best.target;
}

followDrags("ol.outline[data-mode] > .outline-row > .outline-mark", {
  rows(sign) {
    return rows.block(sign.closest(".outline-row"));
  },
  over(dragged, x, y, fromX) {
    const target = nearest(dragged, y);
    const depth = rows.depth(dragged[0]);
    const height = Math.max.apply(null, dragged.map(rows.depth)) - depth;
    const most = Math.min(target.after ? rows.depth(target.after) + 1 : 0, DEEPEST - height);
    // Elsewhere it takes over no other row; where it stands, it goes out as by its button
    const stands =
      target.before === dragged[dragged.length - 1].nextElementSibling && target.list === dragged[0].parentNode;
    const least = stands || !target.before ? 0 : rows.depth(target.before);
    target.depth = Math.max(least, Math.min(depth + Math.round((x - fromX) / LEVEL), most));
    return least > most ? null : target;
  },
  drop(dragged, target) {
    const deeper = target.depth - rows.depth(dragged[0]);
    rows.place(dragged, target.before, target.list);
    dragged.forEach((row) => {
      rows.setDepth(row, rows.depth(row) + deeper);
    });
    rows.changed(dragged[0].closest("section"));
    rows.sayOf(dragged[0], rows.words.moved);
    rows.text(dragged[0]).focus({ preventScroll: true });
  },
});
