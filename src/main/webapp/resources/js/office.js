/* Says beside a contact what is doubtful of it, as soon as its field is left. Without this script it is said after saving. */
(function () {
  'use strict';

  function ask(row) {
    var value = row.querySelector('[name="contact.value"]');
    var kind = row.querySelector('[name="contact.kind"]');
    var place = row.querySelector('[data-doubt]');
    if (!value || !kind || !place) {
      return;
    }
    fetch('/desk/office/doubt', {
      method: 'POST',
      credentials: 'same-origin',
      body: new URLSearchParams({ kind: kind.value, value: value.value })
    }).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.text() : null;
    }).then(function (sentence) {
      if (sentence !== null) {
        place.textContent = sentence;
        place.hidden = sentence === '';
      }
    }).catch(function () {
      /* It is said after saving */
    });
  }

  document.addEventListener('change', function (event) {
    var row = event.target.closest('[data-contact]');
    if (row && (event.target.name === 'contact.value' || event.target.name === 'contact.kind')) {
      ask(row);
    }
  });
}());
