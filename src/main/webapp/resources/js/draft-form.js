/* The editor's form as parts: a section for each component, and one for the decree with the title. The other scripts read it through this module. */

export function form() {
  return document.getElementById("editor");
}

export function hidden(name) {
  return form().querySelector('input[type=hidden][name="' + name + '"]');
}

export function sections(root) {
  return Array.from((root || form()).querySelectorAll('section[id^="part-"]'));
}

/** Whether a field is the draft's: not a file, and not text that is pasted to be read first. */
function isOfDraft(field) {
  return (
    field.name &&
    field.type !== "file" &&
    field.name !== "collision" &&
    !field.name.endsWith(".paste") &&
    ((field.type !== "checkbox" && field.type !== "radio") || field.checked)
  );
}

/** The values of the fields: by name, one value for each row. */
export function fieldsOf(section) {
  const fields = {};
  section.querySelectorAll("input, select, textarea").forEach((field) => {
    if (isOfDraft(field)) {
      (fields[field.name] = fields[field.name] || []).push(field.value.replace(/\r\n/g, "\n"));
    }
  });
  return fields;
}

export function collides(section) {
  return section.querySelector('input[name="collision"]') !== null;
}

function partsOf(section) {
  const names = section.id === "part-decree" ? ["title", "decree"] : [section.id.substring("part-".length)];
  return names.map((name) => ({ name, collides: collides(section), fields: fieldsOf(section) }));
}

export function sectionOf(part) {
  return document.getElementById(part === "title" ? "part-decree" : "part-" + part);
}

export function written(section) {
  return JSON.stringify(fieldsOf(section));
}

export function partsOfAll(all) {
  return all.reduce((parts, section) => parts.concat(partsOf(section)), []);
}

export function nameOf(part) {
  return sectionOf(part).querySelector("h2").textContent;
}
