/* The public page beside the editor: shows what was just saved, without loading anew and without moving what one looks at. */
(function () {
  'use strict';

  var fold = document.getElementById('live');
  var frame = fold && fold.querySelector('iframe');
  if (!frame) {
    return;
  }
  var timer = 0;
  var asked = 0;

  function renew() {
    timer = 0;
    var mine = ++asked;
    fetch(frame.src, { headers: { Accept: 'text/html' } }).then(function (answer) {
      return answer.ok ? answer.text() : null;
    }).then(function (text) {
      var fresh = text && new DOMParser().parseFromString(text, 'text/html').getElementById('isi');
      var shown = frame.contentDocument && frame.contentDocument.getElementById('isi');
      if (fresh && shown && mine === asked && fresh.innerHTML !== shown.innerHTML) {
        var top = frame.contentWindow.scrollY;
        shown.replaceWith(frame.contentDocument.adoptNode(fresh));
        frame.contentWindow.scrollTo(0, top);
      }
    }).catch(function () {
      // The next save shows it
    });
  }

  document.addEventListener('draft-kept', function () {
    if (fold.open && !timer) {
      timer = window.setTimeout(renew, 150);
    }
  });

  fold.addEventListener('toggle', function () {
    if (fold.open) {
      renew();
    }
  });

  // A link of it opens beside the editor's window, for no other page may be framed; only within the page one goes by itself
  function lead() {
    frame.contentDocument.addEventListener('click', function (event) {
      var link = event.target.closest('a[href]');
      if (link && !link.getAttribute('href').startsWith('#')) {
        event.preventDefault();
        window.open(link.href, '_blank', 'noopener');
      }
    });
  }
  frame.addEventListener('load', lead);
  if (frame.contentDocument && frame.contentDocument.getElementById('isi')) {
    lead();
  }

  // Beside the editor there is room for it; below, it waits until it is wanted
  if (window.matchMedia('(max-width: 79.99rem)').matches) {
    fold.open = false;
  }
}());
