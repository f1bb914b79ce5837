/*
 * While somebody types, the draft saves itself: each part of the form that changed is sent by itself, at most a second after the last
 * keystroke and every two seconds while typing goes on. No keystroke waits for it. What could not be sent stays in this browser, under the
 * person's name, until it was. What colleagues saved meanwhile comes into the form without taking the cursor away.
 * Without this script the form is saved by its button.
 */
(function (pst) {
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
  var draft = pst.draftForm;
  var status = pst.draftStatus;
  var journal = pst.draftJournal(said.journal);
  var windowName = nameOfWindow();

  var seen = draft.hidden('seen').value;
  var kept = {};
  var busy = null;
  var timer = 0;
  var waitingSince = 0;
  var journalTimer = 0;
  var leaving = false;
  var failed = '';

  /** The same as long as the window is open: loaded anew, it is no second one. */
  function nameOfWindow() {
    var name = Array.from(crypto.getRandomValues(new Uint32Array(3))).join('-');
    try {
      name = sessionStorage.getItem('pst.window') || name;
      sessionStorage.setItem('pst.window', name);
    } catch (none) {
      // Then it has a new name each time
    }
    return name;
  }

  // What differs from what the server has

  function theirs(section) {
    return Array.from(section.querySelectorAll('.raw')).map(function (text) { return text.textContent; }).join();
  }

  function isDirty(section) {
    return draft.written(section) !== kept[section.id];
  }

  function dirty() {
    return draft.sections().filter(isDirty);
  }

  function fill(sentence, value) {
    return sentence.replace('{0}', value);
  }

  function writeJournal() {
    journalTimer = 0;
    journal.write(seen, draft.partsOfAll(dirty()));
  }

  // Sending

  function send(from, parts) {
    return fetch(said.keep, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Typed-By': draft.hidden('typed-by').value },
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
    var sent = dirty().map(function (section) { return { section: section, text: draft.written(section) }; });
    var parts = draft.partsOfAll(sent.map(function (each) { return each.section; }));
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
    status.tell('others', body.others || '');
    if (savedSomething) {
      var refused = body.refused.map(function (each) { return draft.nameOf(each.part) + ' – ' + each.sentence; }).join(' ');
      status.say(fill(said.saved, body.savedAt) + (refused ? ' ' + said.refused + ' ' + refused : ''), refused ? 'partly' : 'good');
      document.dispatchEvent(new CustomEvent('draft-kept'));
    } else if (status.isBad()) {
      status.say(said.again, 'good');
    }
    var open = (body.collisions || []).some(function (part) {
      return body.seen !== seen || !draft.collides(draft.sectionOf(part));
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
      status.say(said.signedOut, 'bad', { href: said.signIn, text: said.signInText });
    } else if (answer.status === 403) {
      status.say(said.otherPerson, 'bad');
    } else if (answer.status === 409) {
      status.say(answer.body.sentence + ' ' + said.gone, 'bad');
      leaving = true;
      return;
    } else {
      status.say(navigator.onLine === false ? said.offline : said.waiting, 'bad');
    }
    timer = window.setTimeout(keep, RETRY);
  }

  function become(state) {
    if (state) {
      seen = state;
      draft.hidden('seen').value = state;
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
      var all = draft.sections(fresh).every(function (other) {
        var section = document.getElementById(other.id);
        if (!section || (draft.written(other) === kept[other.id] && theirs(other) === theirs(section))) {
          return true;
        }
        var now = draft.written(other);
        var changedNow = pst.exchange(section, other, kept[section.id]);
        if (changedNow) {
          kept[other.id] = now;
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
        document.dispatchEvent(new CustomEvent('draft-sections-exchanged'));
        status.tell('news', fill(said.news, changed.join(', ')));
        document.dispatchEvent(new CustomEvent('draft-kept'));
      }
    }).catch(function () {
      // The next sign of life asks again
    });
  }

  // What was left from the last time

  function sendWhatWasLeft(left) {
    draft.form().inert = true;
    send(left.seen, left.parts).then(function (answer) {
      if (answer.status === 409) {
        // Another draft by now: both texts are shown there
        left.parts.forEach(function (part) { part.collides = true; });
        return send(seen, left.parts);
      }
      return answer;
    }).then(function (answer) {
      if (answer.status === 200) {
        journal.forget();
        window.location.replace(said.page + '&left=1');
      } else if (answer.status === 400 || answer.status === 409 || answer.status === 413) {
        journal.forget();
        draft.form().inert = false;
      } else {
        status.say(said.waiting, 'bad');
        window.setTimeout(sendWhatWasLeft, RETRY, left);
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
    status.sayAgain();
    touched();
  });

  document.addEventListener('submit', function (event) {
    if (event.target !== draft.form()) {
      return;
    }
    if (busy) {
      event.preventDefault();
      var button = event.submitter;
      busy.finally(function () { draft.form().requestSubmit(button); });
      return;
    }
    leaving = true;
    window.clearTimeout(timer);
  });

  window.addEventListener('online', function () { keep(); });
  window.addEventListener('offline', function () { status.say(said.offline, 'bad'); });
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
    draft.sections().forEach(function (section) {
      if (!draft.collides(section) || said.unfinished === 'true') {
        kept[section.id] = draft.written(section);
      }
    });
  }
  var left = said.typed === 'true' ? null : journal.read();
  var missing = left && left.parts && left.parts.filter(function (part) {
    var section = draft.sectionOf(part.name);
    return !section || draft.written(section) !== JSON.stringify(part.fields);
  });
  if (missing && missing.length) {
    sendWhatWasLeft(left);
  } else {
    journal.forget();
    keep();
  }
}(window.pst));
