/* The pick page works without this: it only shortens the list of offices to those looked for, and counts the chosen. */
(function () {
  "use strict";

  const picker = document.querySelector("[data-office-picker]");
  if (!picker) {
    return;
  }
  const service = document.getElementById("service");
  const words = document.getElementById("filter");
  const onlyPublished = document.getElementById("filter-published");
  const nothing = picker.querySelector("[data-nothing]");
  const status = document.querySelector("[data-chosen]");
  const range = status.textContent;
  const regions = Array.from(picker.querySelectorAll("[data-region]"), (element) => ({
    element,
    open: element.open,
    name: element.querySelector("summary").textContent.toLowerCase(),
    offices: Array.from(element.querySelectorAll("li"), (item) => ({
      item,
      box: item.querySelector("input"),
      name: item.querySelector("label").firstChild.textContent.toLowerCase() + " " + item.querySelector("input").value,
      services: (item.dataset.services || "").split(" "),
    })),
  }));

  /* A chosen office stays in sight, whatever is looked for. */
  function narrow() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = false;
    for (const region of regions) {
      let shown = 0;
      for (const office of region.offices) {
        const named = wanted.every((word) => office.name.includes(word) || region.name.includes(word));
        const published = !onlyPublished.checked || office.services.includes(service.value);
        const fits = named && published;
        found = found || fits;
        office.item.hidden = !fits && !office.box.checked;
        shown += office.item.hidden ? 0 : 1;
      }
      region.element.hidden = shown === 0;
      region.element.open = wanted.length > 0 || region.open;
    }
    nothing.hidden = found;
  }

  function count() {
    const chosen = picker.querySelectorAll("input[name=office]:checked").length;
    const text = chosen === 0 ? range : chosen > 6 ? status.dataset.many : status.dataset.some;
    status.textContent = text.replace("{0}", chosen);
    status.classList.toggle("field-error", chosen > 6);
  }

  picker.querySelector("[data-filter]").hidden = false;
  words.addEventListener("input", narrow);
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
    }
  });
  onlyPublished.addEventListener("change", narrow);
  service.addEventListener("change", narrow);
  picker.addEventListener("change", count);
  count();
})();
