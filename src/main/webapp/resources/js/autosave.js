/*
 * While somebody types, the draft saves itself: each part of the form that changed is sent by itself, at most a second after the last
 * keystroke and every two seconds while typing goes on. No keystroke waits for it. What could not be sent stays in this browser, under the
 * person's name, until it was. What colleagues saved meanwhile comes into the form without taking the cursor away.
 * Without this script the form is saved by its button.
 */
(function () {
  'use strict';

  var REST = 700;
  var LONGEST = 1800;
  var LIFE = 10000;
  var RETRY = 3000;
  var PATIENCE = 15000;

  var page = document.getElementById('editing');
  if (!page) {
    return;
  }
  var said = page.dataset;
  var journalName = 'pst.draft/' + said.journal;
  var windowName = crypto.randomUUID ? crypto.randomUUID() : Array.from(crypto.getRandomValues(new Uint32Array(4))).join('-');

  var seen = hidden('seen').value;
  var kept = {};
  var busy = null;
  var timer = 0;
  var waitingSince = 0;
  var journalTimer = 0;
  var leaving = false;
  var failed = '';
  var last = null;

  // The form and its parts

  function form() {
    return document.getElementById('editor');
  }

  function hidden(name) {
    return form().querySelector('input[type=hidden][name="' + name + '"]');
  }

  function sections(root) {
    return Array.from((root || form()).querySelectorAll('section[id^="part-"]'));
  }

  /** What stands in the fields: by name, one value a row. */
  function fieldsOf(section) {
    var fields = {};
    section.querySelectorAll('input, select, textarea').forEach(function (field) {
      if (!field.name || field.type === 'file' || field.name === 'collision' || field.name.endsWith('.paste')
          || ((field.type === 'checkbox' || field.type === 'radio') && !field.checked)) {
        return;
      }
      (fields[field.name] = fields[field.name] || []).push(field.value.replace(/\r\n/g, '\n'));
    });
    return fields;
  }

  function written(section) {
    return JSON.stringify(fieldsOf(section));
  }

  function collides(section) {
    return section.querySelector('input[name="collision"]') !== null;
  }

  function theirs(section) {
    return Array.from(section.querySelectorAll('.raw')).map(function (text) { return text.textContent; }).join();
  }

  function isDirty(section) {
    return written(section) !== kept[section.id];
  }

  function dirty() {
    return sections().filter(isDirty);
  }

  function partsOf(section) {
    var names = section.id === 'part-decree' ? ['title', 'decree'] : [section.id.substring('part-'.length)];
    return names.map(function (name) {
      return { name: name, collides: collides(section), fields: fieldsOf(section) };
    });
  }

  function partsOfAll(all) {
    return all.reduce(function (parts, section) { return parts.concat(partsOf(section)); }, []);
  }

  // What is said of it

  function say(text, kind, link) {
    if (!last || last.text !== text || last.kind !== kind) {
      last = { text: text, kind: kind, link: link };
      sayAgain();
    }
  }

  function sayAgain() {
    var state = document.getElementById('keep-state');
    if (!last || !state) {
      return;
    }
    state.dataset.kind = last.kind;
    state.textContent = last.text;
    if (last.link) {
      var anchor = document.createElement('a');
      anchor.href = last.link.href;
      anchor.target = '_blank';
      anchor.rel = 'noopener';
      anchor.textContent = last.link.text;
      state.append(' ', anchor);
    }
  }

  function tell(id, text) {
    var line = document.getElementById(id);
    if (line && line.textContent !== text) {
      line.textContent = text;
      line.hidden = !text;
    }
  }

  function fill(sentence, value) {
    return sentence.replace('{0}', value);
  }

  // What could not be sent yet stays in this browser

  function writeJournal() {
    journalTimer = 0;
    try {
      var parts = partsOfAll(dirty());
      if (parts.length === 0) {
        localStorage.removeItem(journalName);
      } else {
        localStorage.setItem(journalName, JSON.stringify({ seen: seen, parts: parts }));
      }
    } catch (full) {
      // A browser that keeps nothing still sends everything
    }
  }

  function readJournal() {
    try {
      return JSON.parse(localStorage.getItem(journalName));
    } catch (broken) {
      return null;
    }
  }

  function forgetJournal() {
    try {
      localStorage.removeItem(journalName);
    } catch (none) {
      // There was none
    }
  }

  // Sending

  function send(from, parts) {
    return fetch(said.keep, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Typed-By': hidden('typed-by').value },
      body: JSON.stringify({ window: windowName, seen: from, parts: parts }),
      signal: AbortSignal.timeout(PATIENCE)
    }).then(function (answer) {
      if (answer.status === 200 || answer.status === 409) {
        return answer.json().then(function (body) { return { status: answer.status, body: body }; });
      }
      return { status: answer.status, body: {} };
    }, function () {
      return { status: 0, body: {} };
    });
  }

  function keep() {
    window.clearTimeout(timer);
    timer = 0;
    if (busy || leaving) {
      return busy || Promise.resolve();
    }
    var sent = dirty().map(function (section) { return { section: section, text: written(section) }; });
    var parts = partsOfAll(sent.map(function (each) { return each.section; }));
    waitingSince = 0;
    busy = send(seen, parts).then(function (answer) {
      if (answer.status === 200) {
        sent.forEach(function (each) { kept[each.section.id] = each.text; });
        writeJournal();
        return took(answer.body, parts.length > 0);
      }
      missed(answer);
      return null;
    }).catch(function () {
      missed({ status: 0, body: {} });
    }).finally(function () {
      busy = null;
      if (!leaving && !failed && dirty().length > 0) {
        soon();
      }
    });
    return busy;
  }

  function took(body, savedSomething) {
    failed = '';
    tell('others', body.others || '');
    if (savedSomething) {
      var refused = body.refused.map(function (each) { return nameOf(each.part) + ' – ' + each.sentence; }).join(' ');
      say(fill(said.saved, body.savedAt) + (refused ? ' ' + said.refused + ' ' + refused : ''), refused ? 'partly' : 'good');
      document.dispatchEvent(new CustomEvent('draft-kept'));
    } else if (last && last.kind === 'bad') {
      say(said.again, 'good');
    }
    var open = (body.collisions || []).some(function (part) {
      return body.seen !== seen || !collides(sectionOf(part));
    });
    if (open || body.moved || (body.news && body.news.length)) {
      return refresh();
    }
    become(body.seen);
    return null;
  }

  function missed(answer) {
    failed = String(answer.status);
    if (answer.status === 401) {
      say(said.signedOut, 'bad', { href: said.signIn, text: said.signInText });
    } else if (answer.status === 403) {
      say(said.otherPerson, 'bad');
    } else if (answer.status === 409) {
      say(answer.body.sentence + ' ' + said.gone, 'bad');
      leaving = true;
      return;
    } else {
      say(navigator.onLine === false ? said.offline : said.waiting, 'bad');
    }
    timer = window.setTimeout(keep, RETRY);
  }

  function sectionOf(part) {
    return document.getElementById(part === 'title' ? 'part-decree' : 'part-' + part);
  }

  function nameOf(part) {
    return sectionOf(part).querySelector('h2').textContent;
  }

  function become(state) {
    if (state) {
      seen = state;
      hidden('seen').value = state;
    }
  }

  function soon() {
    var now = Date.now();
    waitingSince = waitingSince || now;
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, Math.max(0, Math.min(REST, waitingSince + LONGEST - now)));
  }

  // What colleagues saved

  /** Takes the parts that say something else now, and leaves the cursor and what was typed since where they are. */
  function refresh() {
    return fetch(said.page, { headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(PATIENCE) }).then(function (answer) {
      return answer.ok ? answer.text() : null;
    }).then(function (text) {
      var fresh = text && new DOMParser().parseFromString(text, 'text/html').getElementById('editor');
      if (!fresh) {
        return;
      }
      var changed = [];
      var all = sections(fresh).every(function (other) {
        var section = document.getElementById(other.id);
        if (!section || (written(other) === kept[other.id] && theirs(other) === theirs(section))) {
          return true;
        }
        var changedNow = swap(section, other);
        if (changedNow) {
          changed.push(other.querySelector('h2').textContent);
        }
        return changedNow;
      });
      ['draft-notices', 'toc-parts'].forEach(function (id) {
        var old = document.getElementById(id);
        var next = fresh.querySelector('#' + id);
        if (old && next) {
          old.replaceWith(document.adoptNode(next));
        }
      });
      if (all) {
        become(fresh.querySelector('input[name="seen"]').value);
      }
      if (changed.length) {
        tell('news', fill(said.news, changed.join(', ')));
        document.dispatchEvent(new CustomEvent('draft-kept'));
      }
    }).catch(function () {
      // The next sign of life asks again
    });
  }

  function swap(section, other) {
    var was = JSON.parse(kept[section.id] || '{}');
    var field = section.contains(document.activeElement) ? document.activeElement : null;
    var index = field && field.name ? sameName(section, field.name).indexOf(field) : -1;
    if (isDirty(section)) {
      // Only what the cursor is in can be carried over; anything else goes to the server first
      var now = fieldsOf(section);
      if (index < 0 || !was[field.name] || now[field.name].length !== was[field.name].length) {
        return false;
      }
      now[field.name][index] = was[field.name][index];
      if (JSON.stringify(now) !== kept[section.id]) {
        return false;
      }
    }
    var begin = field && field.selectionStart;
    var end = field && field.selectionEnd;
    var typed = field && field.value;
    kept[section.id] = written(other);
    section.replaceWith(document.adoptNode(other));
    if (index >= 0) {
      var place = placeOf(sameName(other, field.name), was[field.name] ? was[field.name][index] : typed, index);
      if (place) {
        if (typeof begin === 'number') {
          place.value = typed;
        }
        place.focus({ preventScroll: true });
        if (typeof begin === 'number') {
          place.setSelectionRange(begin, end);
        }
      }
    }
    return true;
  }

  function sameName(root, name) {
    return Array.from(root.querySelectorAll('[name="' + CSS.escape(name) + '"]'));
  }

  /** The row that still says what was sent of it, the nearest to where it stood. */
  function placeOf(rows, text, index) {
    return rows.filter(function (row) { return row.value.replace(/\r\n/g, '\n') === text; }).sort(function (one, other) {
      return Math.abs(rows.indexOf(one) - index) - Math.abs(rows.indexOf(other) - index);
    })[0];
  }

  // What was left from the last time

  function sendWhatWasLeft(journal) {
    form().inert = true;
    send(journal.seen, journal.parts).then(function (answer) {
      if (answer.status === 409) {
        // Another draft by now: both texts are shown there
        journal.parts.forEach(function (part) { part.collides = true; });
        return send(seen, journal.parts);
      }
      return answer;
    }).then(function (answer) {
      if (answer.status === 200) {
        forgetJournal();
        window.location.replace(said.page + '&left=1');
      } else if (answer.status === 400 || answer.status === 409 || answer.status === 413) {
        forgetJournal();
        form().inert = false;
      } else {
        say(said.waiting, 'bad');
        window.setTimeout(sendWhatWasLeft, RETRY, journal);
      }
    });
  }

  // When

  document.addEventListener('input', function (event) {
    if (event.target.closest('#editor')) {
      touched();
    }
  });

  function touched() {
    if (!journalTimer) {
      journalTimer = window.setTimeout(writeJournal, 200);
    }
    soon();
  }

  document.addEventListener('change', function (event) {
    if (event.target.closest('#editor')) {
      soon();
    }
  });

  document.addEventListener('draft-rows-changed', function () {
    become(seen);
    sayAgain();
    touched();
  });

  document.addEventListener('submit', function (event) {
    if (event.target !== form()) {
      return;
    }
    if (busy) {
      event.preventDefault();
      var button = event.submitter;
      busy.finally(function () { form().requestSubmit(button); });
      return;
    }
    leaving = true;
    window.clearTimeout(timer);
  });

  window.addEventListener('online', function () { keep(); });
  window.addEventListener('offline', function () { say(said.offline, 'bad'); });
  window.addEventListener('pagehide', writeJournal);
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      leaving = false;
      keep();
    }
  });
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) {
      writeJournal();
    }
    keep();
  });

  window.setInterval(function () {
    if (!document.hidden && !failed) {
      keep();
    }
  }, LIFE);

  // A form that was sent and came back, or was held, says what the draft does not say yet; else it is the draft
  if (said.typed !== 'true') {
    sections().forEach(function (section) {
      if (!collides(section) || said.unfinished === 'true') {
        kept[section.id] = written(section);
      }
    });
  }
  var left = said.typed === 'true' ? null : readJournal();
  var missing = left && left.parts && left.parts.filter(function (part) {
    var section = sectionOf(part.name);
    return !section || written(section) !== JSON.stringify(part.fields);
  });
  if (missing && missing.length) {
    sendWhatWasLeft(left);
  } else {
    forgetJournal();
    keep();
  }
}());
