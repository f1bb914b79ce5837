/* The editor's form as parts: a section for each component, and one for the decree with the title. What the other scripts read of it. */
(function (pst) {
  'use strict';

  function form() {
    return document.getElementById('editor');
  }

  function hidden(name) {
    return form().querySelector('input[type=hidden][name="' + name + '"]');
  }

  function sections(root) {
    return Array.from((root || form()).querySelectorAll('section[id^="part-"]'));
  }

  /** Whether a field is the draft's: not a file, and not text that is pasted to be read first. */
  function isOfDraft(field) {
    return field.name && field.type !== 'file' && field.name !== 'collision' && !field.name.endsWith('.paste')
        && ((field.type !== 'checkbox' && field.type !== 'radio') || field.checked);
  }

  /** What stands in the fields: by name, one value a row. */
  function fieldsOf(section) {
    var fields = {};
    section.querySelectorAll('input, select, textarea').forEach(function (field) {
      if (isOfDraft(field)) {
        (fields[field.name] = fields[field.name] || []).push(field.value.replace(/\r\n/g, '\n'));
      }
    });
    return fields;
  }

  function collides(section) {
    return section.querySelector('input[name="collision"]') !== null;
  }

  function partsOf(section) {
    var names = section.id === 'part-decree' ? ['title', 'decree'] : [section.id.substring('part-'.length)];
    return names.map(function (name) {
      return { name: name, collides: collides(section), fields: fieldsOf(section) };
    });
  }

  function sectionOf(part) {
    return document.getElementById(part === 'title' ? 'part-decree' : 'part-' + part);
  }

  pst.draftForm = {
    form: form,
    hidden: hidden,
    sections: sections,
    fieldsOf: fieldsOf,
    collides: collides,
    sectionOf: sectionOf,
    written: function (section) { return JSON.stringify(fieldsOf(section)); },
    partsOfAll: function (all) {
      return all.reduce(function (parts, section) { return parts.concat(partsOf(section)); }, []);
    },
    nameOf: function (part) { return sectionOf(part).querySelector('h2').textContent; }
  };
}(window.pst = window.pst || {}));
