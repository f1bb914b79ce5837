/*
 * Says beside a contact, while it is typed and when its field is left, what is doubtful of it and what a telephone or a browser takes of it. Without
 * this script it is said after saving.
 */
(function () {
  'use strict';

  var REST = 600;
  var waiting = null;

  function say(place, sentence) {
    if (place && place.textContent !== sentence) {
      place.textContent = sentence;
    }
    if (place) {
      place.hidden = !sentence;
    }
  }

  function ask(row) {
    var value = row.querySelector('[name="contact.value"]');
    var kind = row.querySelector('[name="contact.kind"]');
    var asked = new URLSearchParams({ kind: kind.value, value: value.value }).toString();
    fetch('/desk/office/doubt', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: asked
    }).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.text() : null;
    }).then(function (text) {
      // What was typed since has its own answer
      if (text !== null && asked === new URLSearchParams({ kind: kind.value, value: value.value }).toString()) {
        var lines = text.split('\n');
        say(row.querySelector('[data-doubt]'), lines[0]);
        say(row.querySelector('[data-taken]'), lines[1]);
      }
    }).catch(function () {
      /* It is said after saving */
    });
  }

  function concerned(event) {
    var named = event.target.name === 'contact.value' || event.target.name === 'contact.kind';
    return named ? event.target.closest('[data-contact]') : null;
  }

  document.addEventListener('input', function (event) {
    var row = concerned(event);
    if (row) {
      clearTimeout(waiting);
      waiting = setTimeout(ask, REST, row);
    }
  });

  document.addEventListener('change', function (event) {
    var row = concerned(event);
    if (row) {
      clearTimeout(waiting);
      ask(row);
    }
  });
}());
