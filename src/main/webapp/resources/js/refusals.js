/* Several refusals may say the same, so each is called by the name of its field, group or row. */
function nameRefusals() {
  document.querySelectorAll('.notice-error a[href^="#f-"]').forEach((link) => {
    const name = nameOf(link.getAttribute("href").slice(1));
    if (name) {
      link.textContent = name + ": " + link.textContent;
    }
  });
}

/** Empty where the page has no name for it. */
function nameOf(id) {
  const place = document.getElementById(id);
  if (!place) {
    return "";
  }
  const remove = place.matches(".entry") && place.querySelector(".tool-remove");
  if (remove) {
    return remove.getAttribute("aria-label").replace(/^.*?: /, "");
  }
  const section = place.closest("section");
  const name =
    document.querySelector('label[for="' + CSS.escape(id) + '"]') ||
    place.querySelector("legend") ||
    (section && section.querySelector("h2"));
  return name ? name.firstChild.textContent.trim() : "";
}

nameRefusals();
