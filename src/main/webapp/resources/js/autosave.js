/*
 * While somebody types, the draft saves itself: each changed part of the form is sent separately, at most a second after the last
 * keystroke and every two seconds while the person types. No keystroke waits for it. Unsent text is stored in this browser, under the
 * person's name, until it is sent. Changes of colleagues are put into the form without moving the cursor.
 * Without this script the form is saved by its button.
 */

import * as draft from "./draft-form.js";
import { exchange } from "./draft-exchange.js";
import { journalOf } from "./draft-journal.js";
import * as status from "./draft-status.js";

const REST = 700;
const LONGEST = 1800;
const LIFE = 10000;
const RETRY = 3000;
const PATIENCE = 15000;

const said = document.getElementById("editing").dataset;
const journal = journalOf(said.journal);
const windowName = nameOfWindow();

let seen = draft.hidden("seen").value;
const kept = {};
let busy = null;
let timer = 0;
let waitingSince = 0;
let journalTimer = 0;
let leaving = false;
let failed = "";

/** The window's id, the same as long as it is open, also after a reload. */
function nameOfWindow() {
  let name = Array.from(crypto.getRandomValues(new Uint32Array(3))).join("-");
  try {
    name = sessionStorage.getItem("pst.window") || name;
    sessionStorage.setItem("pst.window", name);
  } catch {
    // Then it has a new name each time
  }
  return name;
}

// The parts that differ from the server's

function theirs(section) {
  return Array.from(section.querySelectorAll(".raw"))
    .map((text) => text.textContent)
    .join();
}

function isDirty(section) {
  return draft.written(section) !== kept[section.id];
}

function dirty() {
  return draft.sections().filter(isDirty);
}

function fill(sentence, value) {
  return sentence.replace("{0}", value);
}

function writeJournal() {
  journalTimer = 0;
  journal.write(seen, draft.partsOfAll(dirty()));
}

// Sending

function send(from, parts) {
  return fetch(said.keep, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/json",
      "Typed-By": draft.hidden("typed-by").value,
    },
    body: JSON.stringify({ window: windowName, seen: from, parts }),
    signal: AbortSignal.timeout(PATIENCE),
  }).then(
    (answer) => {
      if (answer.status === 200 || answer.status === 409) {
        return answer.json().then((body) => ({ status: answer.status, body }));
      }
      return { status: answer.status, body: {} };
    },
    () => ({ status: 0, body: {} }),
  );
}

function keep() {
  window.clearTimeout(timer);
  timer = 0;
  if (busy || leaving) {
    return busy || Promise.resolve();
  }
  const sent = dirty().map((section) => ({ section, text: draft.written(section) }));
  const parts = draft.partsOfAll(sent.map((each) => each.section));
  waitingSince = 0;
  busy = send(seen, parts)
    .then((answer) => {
      if (answer.status === 200) {
        sent.forEach((each) => {
          kept[each.section.id] = each.text;
        });
        writeJournal();
        return took(answer.body, parts.length > 0);
      }
      missed(answer);
      return null;
    })
    .catch(() => {
      missed({ status: 0, body: {} });
    })
    .finally(() => {
      busy = null;
      if (!leaving && !failed && dirty().length > 0) {
        soon();
      }
    });
  return busy;
}

function took(body, savedSomething) {
  failed = "";
  status.tell("others", body.others || "");
  if (savedSomething) {
    const refused = body.refused.map((each) => draft.nameOf(each.part) + " – " + each.sentence).join(" ");
    status.say(
      fill(said.saved, body.savedAt) + (refused ? " " + said.refused + " " + refused : ""),
      refused ? "partly" : "good",
    );
    document.dispatchEvent(new CustomEvent("draft-kept"));
  } else if (status.isBad()) {
    status.say(said.again, "good");
  }
  const open = (body.collisions || []).some((part) => body.seen !== seen || !draft.collides(draft.sectionOf(part)));
  if (open || body.moved || (body.news && body.news.length)) {
    return refresh();
  }
  become(body.seen);
  return null;
}

function missed(answer) {
  failed = String(answer.status);
  if (answer.status === 401) {
    status.say(said.signedOut, "bad", { href: said.signIn, text: said.signInText });
  } else if (answer.status === 403) {
    status.say(said.otherPerson, "bad");
  } else if (answer.status === 409) {
    status.say(answer.body.sentence + " " + said.gone, "bad");
    leaving = true;
    return;
  } else {
    status.say(navigator.onLine === false ? said.offline : said.waiting, "bad");
  }
  timer = window.setTimeout(keep, RETRY);
}

function become(state) {
  if (state) {
    seen = state;
    draft.hidden("seen").value = state;
  }
}

function soon() {
  const now = Date.now();
  waitingSince = waitingSince || now;
  window.clearTimeout(timer);
  timer = window.setTimeout(keep, Math.max(0, Math.min(REST, waitingSince + LONGEST - now)));
}

// Changes of colleagues

/** Puts changed parts into the form, without moving the cursor or losing text typed since. */
function refresh() {
  return fetch(said.page, { headers: { Accept: "text/html" }, signal: AbortSignal.timeout(PATIENCE) })
    .then((answer) => (answer.ok ? answer.text() : null))
    .then((text) => {
      const fresh = text && new DOMParser().parseFromString(text, "text/html").getElementById("editor");
      if (!fresh) {
        return;
      }
      const changed = [];
      const all = draft.sections(fresh).every((other) => {
        const section = document.getElementById(other.id);
        if (!section || (draft.written(other) === kept[other.id] && theirs(other) === theirs(section))) {
          return true;
        }
        const now = draft.written(other);
        const changedNow = exchange(section, other, kept[section.id]);
        if (changedNow) {
          kept[other.id] = now;
          changed.push(other.querySelector("h2").textContent);
        }
        return changedNow;
      });
      ["draft-notices", "toc-parts"].forEach((id) => {
        const old = document.getElementById(id);
        const next = fresh.querySelector("#" + id);
        if (old && next) {
          old.replaceWith(document.adoptNode(next));
        }
      });
      if (all) {
        become(fresh.querySelector('input[name="seen"]').value);
      }
      if (changed.length) {
        document.dispatchEvent(new CustomEvent("draft-sections-exchanged"));
        status.tell("news", fill(said.news, changed.join(", ")));
        document.dispatchEvent(new CustomEvent("draft-kept"));
      }
    })
    .catch(() => {
      // The next sign of life asks again
    });
}

// Text that was not sent last time

function sendUnsent(left) {
  draft.form().inert = true;
  send(left.seen, left.parts)
    .then((answer) => {
      if (answer.status === 409) {
        // Another draft by now: both texts are shown there
        left.parts.forEach((part) => {
          part.collides = true;
        });
        return send(seen, left.parts);
      }
      return answer;
    })
    .then((answer) => {
      if (answer.status === 200) {
        journal.forget();
        window.location.replace(said.page + "&left=1");
      } else if (answer.status === 400 || answer.status === 409 || answer.status === 413) {
        journal.forget();
        draft.form().inert = false;
      } else {
        status.say(said.waiting, "bad");
        window.setTimeout(sendUnsent, RETRY, left);
      }
    });
}

// When

document.addEventListener("input", (event) => {
  if (event.target.closest("#editor")) {
    touched();
  }
});

function touched() {
  if (!journalTimer) {
    journalTimer = window.setTimeout(writeJournal, 200);
  }
  soon();
}

document.addEventListener("change", (event) => {
  if (event.target.closest("#editor")) {
    soon();
  }
});

document.addEventListener("draft-rows-changed", () => {
  become(seen);
  status.sayAgain();
  touched();
});

document.addEventListener("submit", (event) => {
  if (event.target !== draft.form()) {
    return;
  }
  if (busy) {
    event.preventDefault();
    const button = event.submitter;
    busy.finally(() => {
      draft.form().requestSubmit(button);
    });
    return;
  }
  leaving = true;
  window.clearTimeout(timer);
});

window.addEventListener("online", () => {
  keep();
});
window.addEventListener("offline", () => {
  status.say(said.offline, "bad");
});
window.addEventListener("pagehide", writeJournal);
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    leaving = false;
    keep();
  }
});
document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    writeJournal();
  }
  keep();
});

window.setInterval(() => {
  if (!document.hidden && !failed) {
    keep();
  }
}, LIFE);

// A form that was shown again or held has text that is not in the draft yet; any other form shows the draft
if (said.typed !== "true") {
  draft.sections().forEach((section) => {
    if (!draft.collides(section) || said.unfinished === "true") {
      kept[section.id] = draft.written(section);
    }
  });
}
const left = said.typed === "true" ? null : journal.read();
const missing =
  left &&
  left.parts &&
  left.parts.filter((part) => {
    const section = draft.sectionOf(part.name);
    return !section || draft.written(section) !== JSON.stringify(part.fields);
  });
if (missing && missing.length) {
  sendUnsent(left);
} else {
  journal.forget();
  keep();
}
