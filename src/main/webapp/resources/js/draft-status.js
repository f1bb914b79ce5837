/* What the editor says of how the draft is saved, and of who else is at it. */

let last = null;

/** After the line that says it came anew. */
export function sayAgain() {
  const state = document.getElementById("keep-state");
  if (!last || !state) {
    return;
  }
  state.dataset.kind = last.kind;
  state.textContent = last.text;
  if (last.link) {
    const anchor = document.createElement("a");
    anchor.href = last.link.href;
    anchor.target = "_blank";
    anchor.rel = "noopener";
    anchor.textContent = last.link.text;
    state.append(" ", anchor);
  }
}

/** @param kind "good", "partly" or "bad" */
export function say(text, kind, link) {
  if (!last || last.text !== text || last.kind !== kind) {
    last = { text, kind, link };
    sayAgain();
  }
}

export function isBad() {
  return last !== null && last.kind === "bad";
}

export function tell(id, text) {
  const line = document.getElementById(id);
  if (line && line.textContent !== text) {
    line.textContent = text;
    line.hidden = !text;
  }
}
