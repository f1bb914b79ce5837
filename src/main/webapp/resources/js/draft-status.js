/* The editor's messages about saving the draft, and about other people in it. */

let last = null;

/** Shows the last message again, after its element was replaced. */
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
