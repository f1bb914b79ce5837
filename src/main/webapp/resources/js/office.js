/*
 * Shows the doubt and the normalised value beside a contact, while it is typed and when its field is left. Without this script they are shown after saving.
 */

const REST = 600;
let waiting = null;

function say(place, sentence) {
  if (place && place.textContent !== sentence) {
    place.textContent = sentence;
  }
  if (place) {
    place.hidden = !sentence;
  }
}

function ask(row) {
  const value = row.querySelector('[name="contact.value"]');
  const kind = row.querySelector('[name="contact.kind"]');
  const asked = new URLSearchParams({ kind: kind.value, value: value.value }).toString();
  fetch("/desk/office/doubt", {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: asked,
  })
    .then((answer) => (answer.ok && !answer.redirected ? answer.text() : null))
    .then((text) => {
      // Later text has its own answer
      if (text !== null && asked === new URLSearchParams({ kind: kind.value, value: value.value }).toString()) {
        const lines = text.split("\n");
        say(row.querySelector("[data-doubt]"), lines[0]);
        say(row.querySelector("[data-taken]"), lines[1]);
      }
    })
    .catch(() => {
      /* It is said after saving */
    });
}

function concerned(event) {
  const named = event.target.name === "contact.value" || event.target.name === "contact.kind";
  return named ? event.target.closest("[data-contact]") : null;
}

document.addEventListener("input", (event) => {
  const row = concerned(event);
  if (row) {
    clearTimeout(waiting);
    waiting = setTimeout(ask, REST, row);
  }
});

document.addEventListener("change", (event) => {
  const row = concerned(event);
  if (row) {
    clearTimeout(waiting);
    ask(row);
  }
});
