/* Selects offices in the list: a ticked office is added to the chosen ones, stays there when the list shows other rows, and is in the address. Without this script the check boxes of the page are sent. */

const chosen = document.getElementById("chosen");
const status = document.querySelector("[data-chosen]");
const range = status.textContent;

function choose(box) {
  const item = document.createElement("li");
  item.className = "choice";
  const kept = document.createElement("input");
  kept.type = "checkbox";
  kept.name = "office";
  kept.id = "office-" + box.value;
  kept.value = box.value;
  kept.checked = true;
  const label = document.createElement("label");
  label.htmlFor = kept.id;
  label.textContent = box.labels[0].textContent;
  item.append(kept, label);
  chosen.append(item);
  box.removeAttribute("name");
}

function drop(code) {
  document
    .getElementById("office-" + code)
    .closest("li")
    .remove();
  const box = document.getElementById("pick-" + code);
  if (box) {
    box.checked = false;
    box.name = "office";
  }
}

function count() {
  const many = chosen.children.length;
  const text = many === 0 ? range : many > 6 ? status.dataset.many : status.dataset.some;
  status.textContent = text.replace("{0}", many);
  status.classList.toggle("field-error", many > 6);
}

/* So that the list goes on with the same choice, and a reload keeps it. */
function follow() {
  const query = new URLSearchParams(location.search);
  query.delete("office");
  query.set("service", document.getElementById("service").value);
  chosen.querySelectorAll("input").forEach((box) => query.append("office", box.value));
  document.dispatchEvent(new CustomEvent("address-changed", { detail: location.pathname + "?" + query }));
}

document.addEventListener("change", (event) => {
  const box = event.target;
  if (box.matches("[data-pick]")) {
    if (box.checked) {
      choose(box);
    } else {
      drop(box.value);
    }
  } else if (chosen.contains(box)) {
    drop(box.value);
    (chosen.querySelector("input") || document.getElementById("offices")).focus();
  } else if (box.id !== "service") {
    return;
  }
  count();
  follow();
});

count();
