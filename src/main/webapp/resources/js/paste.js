/*
 * Pasted text that is not yet added as rows is stored in this browser under the person's name: the draft does not have it, so a closed
 * window or a page loaded anew would lose it. It goes when it was taken or given up, and when the person signs out.
 */

const page = document.getElementById("editing");
const place = "pst.paste/" + page.dataset.journal;

function boxes() {
  return Array.from(document.querySelectorAll('#editor textarea[name$=".paste"]'));
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(place)) || {};
  } catch {
    return {};
  }
}

function write() {
  const texts = {};
  boxes().forEach((box) => {
    if (box.value.trim()) {
      texts[box.name] = box.value;
    }
  });
  try {
    if (Object.keys(texts).length) {
      localStorage.setItem(place, JSON.stringify(texts));
    } else {
      localStorage.removeItem(place);
    }
  } catch {
    // Then it stays as long as the page
  }
}

/** Into boxes that came empty. */
function fill() {
  const texts = read();
  boxes().forEach((box) => {
    if (!box.value && texts[box.name]) {
      box.value = texts[box.name];
      box.closest("details").open = true;
    }
  });
}

document.addEventListener("input", (event) => {
  if (boxes().indexOf(event.target) >= 0) {
    write();
  }
});

// The server's answer to a row's button has what is left of it; a colleague's save brings a section without it
document.addEventListener("draft-rows-changed", write);
document.addEventListener("draft-sections-exchanged", fill);

if (page.dataset.typed === "true") {
  write();
} else {
  fill();
}
