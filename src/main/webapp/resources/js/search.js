/* Searching works without this: it suggests while one types, and offers the nearest office. */

const form = document.querySelector("[data-search]");
const input = form.querySelector("input[name=q]");
/* An empty one is not written */
const prefix = form.dataset.prefix || "";
const WAIT = 200;

/* A text box with a list of suggestions, as the combobox pattern of ARIA has it. */
const list = document.createElement("ul");
list.id = input.id + "-saran";
list.className = "suggestions";
list.hidden = true;
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", form.querySelector("label").textContent);
input.parentElement.append(list);
input.setAttribute("role", "combobox");
input.setAttribute("aria-autocomplete", "list");
input.setAttribute("aria-controls", list.id);
input.setAttribute("aria-expanded", "false");

let timer = 0;
let asked = "";
let at = -1;

function close() {
  list.hidden = true;
  at = -1;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function follow(option) {
  if (option.dataset.office) {
    location.assign(prefix + "/" + option.dataset.office);
  } else {
    input.value = option.textContent;
    close();
    form.requestSubmit();
  }
}

function show(suggestions) {
  list.replaceChildren(
    ...suggestions.map((suggestion, index) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + index;
      option.lang = "id";
      option.textContent = suggestion.text;
      option.dataset.office = suggestion.office;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      /* Before the text box loses the focus */
      option.addEventListener("pointerdown", (event) => event.preventDefault());
      option.addEventListener("click", () => follow(option));
      return option;
    }),
  );
  at = -1;
  input.removeAttribute("aria-activedescendant");
  list.hidden = suggestions.length === 0;
  input.setAttribute("aria-expanded", String(!list.hidden));
}

function ask() {
  const typed = input.value.trim();
  if (typed === asked) {
    return;
  }
  asked = typed;
  if (typed.length < 2) {
    close();
    return;
  }
  fetch(form.dataset.search + "?q=" + encodeURIComponent(typed))
    .then((reply) => (reply.ok ? reply.json() : []))
    .then((suggestions) => {
      if (typed === asked && document.activeElement === input) {
        show(suggestions);
      }
    })
    .catch(close);
}

function mark(next) {
  const options = list.children;
  if (at >= 0) {
    options[at].setAttribute("aria-selected", "false");
  }
  at = (next + options.length + 1) % (options.length + 1);
  if (at === options.length) {
    at = -1;
    input.removeAttribute("aria-activedescendant");
  } else {
    options[at].setAttribute("aria-selected", "true");
    options[at].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[at].id);
  }
}

input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(ask, WAIT);
});
input.addEventListener("blur", close);
input.addEventListener("keydown", (event) => {
  if (list.hidden) {
    if (event.key === "ArrowDown" && list.children.length > 0) {
      event.preventDefault();
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    }
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    mark(event.key === "ArrowDown" ? at + 1 : at < 0 ? list.children.length - 1 : at - 1);
  } else if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    follow(list.children[at]);
  } else if (event.key === "Escape") {
    event.preventDefault();
    close();
  }
});

/* The place is asked for on the press alone, and sent to a hundredth of a degree: a kilometre or so. */
const near = form.querySelector("[data-near]");
if (navigator.geolocation) {
  near.hidden = false;
  near.querySelector("button").addEventListener("click", () => {
    const status = near.querySelector("[role=status]");
    status.textContent = "";
    navigator.geolocation.getCurrentPosition(
      (position) => {
        const { latitude, longitude } = position.coords;
        location.assign(form.action + "?dekat=" + latitude.toFixed(2) + "," + longitude.toFixed(2));
      },
      () => {
        status.textContent = near.dataset.near;
      },
      { maximumAge: 600000, timeout: 15000 },
    );
  });
}
