/*
 * How the rows of one list move, as numbers alone: each row is its depth, 0 at the top. The server moves them by the same rules (RowOrder.java), and
 * row-moves.json among the tests' resources holds both to them:
 * - A row moves together with its block: itself and the deeper rows that follow it. No move leaves its list.
 * - Up and down: the block changes places with that of the row before or behind it at the same depth, below the same row.
 * - In: the row becomes the last part of the row before it at the same depth. There has to be one, and no row of the block may be at the deepest level.
 * - Out: the block goes up one level, unless it is at the top. The texts stay in their order, so the rows behind it that were parts of the same row
 *   become parts of this one.
 * - Remove: the block goes as a whole, and comes back as a whole at its place. Where rows changed meanwhile, it comes back at the first place from there on
 *   where it takes over no other row, at most one deeper than the row before.
 * - An impossible move is refused: nothing changes.
 */

export const DEEPEST = 5;

/** The position behind the row and all that is nested below it. */
export function end(depths, row) {
  let at = row + 1;
  while (at < depths.length && depths[at] > depths[row]) {
    at++;
  }
  return at;
}

/** The row before at the same depth and below the same row; -1 where there is none. */
function siblingBefore(depths, row) {
  let at = row - 1;
  while (at >= 0 && depths[at] > depths[row]) {
    at--;
  }
  return at >= 0 && depths[at] === depths[row] ? at : -1;
}

function numbers(from, to) {
  return Array.from({ length: to - from }, (none, at) => from + at);
}

/** The second block before the first, which it follows directly. */
function exchanged(depths, first, second) {
  const behind = end(depths, second);
  const order = numbers(0, first).concat(
    numbers(second, behind),
    numbers(first, second),
    numbers(behind, depths.length),
  );
  return { order, depths: order.map((row) => depths[row]) };
}

function deepened(depths, row, by) {
  const behind = end(depths, row);
  return {
    order: numbers(0, depths.length),
    depths: depths.map((depth, at) => (at >= row && at < behind ? depth + by : depth)),
  };
}

const steps = {
  up(depths, row) {
    const before = siblingBefore(depths, row);
    return before < 0 ? null : exchanged(depths, before, row);
  },
  down(depths, row) {
    const next = end(depths, row);
    return next < depths.length && depths[next] === depths[row] ? exchanged(depths, row, next) : null;
  },
  in(depths, row) {
    const deepest = Math.max.apply(null, depths.slice(row, end(depths, row)));
    return deepest >= DEEPEST || siblingBefore(depths, row) < 0 ? null : deepened(depths, row, 1);
  },
  out(depths, row) {
    return depths[row] === 0 ? null : deepened(depths, row, -1);
  },
  remove(depths, row) {
    const order = numbers(0, row).concat(numbers(end(depths, row), depths.length));
    return { order, depths: order.map((left) => depths[left]) };
  },
};

/**
 * The rows after a step, "up", "down", "in", "out" or "remove", of one of them.
 *
 * @returns order: the rows by their position before, in the order after; depths: in the order after. null where the row stays
 */
export function shifted(depths, row, step) {
  return steps[step](depths, row);
}

/**
 * Where a block comes back.
 *
 * @param at the position that its first row had
 * @param depth of its first row
 * @returns at: before which row; depth: that its first row has now
 */
export function place(depths, at, depth) {
  let place = Math.min(at, depths.length);
  while (place < depths.length && depths[place] > depth) {
    place++;
  }
  return { at: place, depth: Math.min(depth, place === 0 ? 0 : depths[place - 1] + 1) };
}
