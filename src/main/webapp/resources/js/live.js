/* The public page beside the editor: shows the saved content, without loading the page again and without scrolling. */

const fold = document.getElementById("live");
const frame = fold.querySelector("iframe");
let timer = 0;
let asked = 0;

function renew() {
  timer = 0;
  const mine = ++asked;
  fetch(frame.src, { headers: { Accept: "text/html" } })
    .then((answer) => (answer.ok ? answer.text() : null))
    .then((text) => {
      const fresh = text && new DOMParser().parseFromString(text, "text/html").getElementById("isi");
      const shown = frame.contentDocument && frame.contentDocument.getElementById("isi");
      if (fresh && shown && mine === asked && fresh.innerHTML !== shown.innerHTML) {
        const top = frame.contentWindow.scrollY;
        shown.replaceWith(frame.contentDocument.adoptNode(fresh));
        frame.contentWindow.scrollTo(0, top);
      }
    })
    .catch(() => {
      // The next save shows it
    });
}

document.addEventListener("draft-kept", () => {
  if (fold.open && !timer) {
    timer = window.setTimeout(renew, 150);
  }
});

fold.addEventListener("toggle", () => {
  if (fold.open) {
    renew();
  }
});

// A link of it opens beside the editor's window, for no other page may be framed; only within the page one goes by itself
function lead() {
  frame.contentDocument.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && !link.getAttribute("href").startsWith("#")) {
      event.preventDefault();
      window.open(link.href, "_blank", "noopener");
    }
  });
}
frame.addEventListener("load", lead);
if (frame.contentDocument && frame.contentDocument.getElementById("isi")) {
  lead();
}

// Beside the editor there is room for it; below, it waits until it is wanted
if (window.matchMedia("(max-width: 79.99rem)").matches) {
  fold.open = false;
}
