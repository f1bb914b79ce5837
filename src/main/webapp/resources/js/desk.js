/* Row buttons change the form without loading the page again. Without this script, or if it fails, they are ordinary buttons. */

document.body.classList.add("scripted");

let pressed = null;

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-tool]");
  if (!button || !button.form) {
    return;
  }
  event.preventDefault();
  if (pressed) {
    return;
  }
  pressed = button;
  document.body.setAttribute("aria-busy", "true");
  sendForm(button);
});

/** Sends the form as its button would, and takes the form of the page that comes; a file that was chosen stays chosen. */
function sendForm(button) {
  const form = button.form;
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === "string") {
      body.append(name, value);
    }
  });
  body.append("do", button.value);
  fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } })
    .then((answer) => (answer.ok && !answer.redirected ? answer.text() : null))
    .then((text) => {
      const fresh = text && new DOMParser().parseFromString(text, "text/html").getElementById(form.id);
      if (!fresh) {
        throw new Error("another page");
      }
      form.querySelectorAll('input[type="file"]').forEach((file) => {
        const twin =
          file.files.length && fresh.querySelector('input[type="file"][name="' + CSS.escape(file.name) + '"]');
        if (twin) {
          twin.replaceWith(file);
        }
      });
      form.replaceWith(document.adoptNode(fresh));
      done();
    })
    .catch(failed);
}

function done() {
  const button = pressed;
  document.body.removeAttribute("aria-busy");
  pressed = null;
  document.dispatchEvent(new CustomEvent("draft-rows-changed"));
  const next = document.querySelector("#editor [autofocus]") || goesOn(button);
  if (next) {
    next.focus();
  }
}

/** Where somebody goes on in the new form: in the row that was added, or at the button in the place of the one that was pressed. */
function goesOn(button) {
  const fresh = document.getElementById(button.form ? button.form.id : "editor") || document;
  const same = fresh.querySelector('button[name="do"][value="' + CSS.escape(button.value) + '"]');
  if (!button.value.startsWith("add:")) {
    const rows = button.value.split(":")[1];
    return same || fresh.querySelector('button[name="do"][value="add:' + CSS.escape(rows) + '"]');
  }
  const before = same && same.closest(".buttons").previousElementSibling;
  const added = before && (before.matches("ol") ? before.lastElementChild : before);
  return added && added.querySelector('input:not([type="hidden"]), select, textarea');
}

/* The same button, sent as a form is sent: the server then answers with a whole page, whatever went wrong. */
function failed() {
  const button = pressed;
  pressed = null;
  document.body.removeAttribute("aria-busy");
  if (button && button.form) {
    button.removeAttribute("data-tool");
    button.form.requestSubmit(button);
  }
}

/* After a form was sent, the focus is on the message with its result, not at the top of the page. */
function focusResult() {
  const result = [".notice-error", '[aria-invalid="true"]', '[role="alert"]', '.notice-good[role="status"]']
    .map((how) => document.querySelector("main " + how))
    .find(Boolean);
  if (result && !location.hash && !document.querySelector("[autofocus]")) {
    if (result.tabIndex < 0) {
      result.tabIndex = -1;
    }
    result.focus();
  }
}

focusResult();

/* Unsent text of a draft belongs to its writer: it is deleted when they sign out, or when somebody else uses this browser. */
function forgetDrafts(but) {
  try {
    Object.keys(localStorage).forEach((key) => {
      if (/^pst\.(draft|paste)\//.test(key) && !(but && key.endsWith("/" + but))) {
        localStorage.removeItem(key);
      }
    });
  } catch {
    // This browser keeps nothing
  }
}

document.addEventListener("submit", (event) => {
  if (event.target.getAttribute("action") === "/sign-out") {
    forgetDrafts(null);
  }
});

if (document.body.dataset.person) {
  forgetDrafts(document.body.dataset.person);
}

/* A file that is too large is said at once, before it is sent. */
document.addEventListener("change", (event) => {
  const field = event.target.closest("input[type=file][data-max-bytes]");
  if (!field) {
    return;
  }
  const file = field.files[0];
  const tooLarge = file && file.size > Number(field.dataset.maxBytes);
  field.setCustomValidity(tooLarge ? field.dataset.tooLarge : "");
  if (tooLarge) {
    field.reportValidity();
  }
});
