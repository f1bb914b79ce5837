/* What the editor says of how the draft is saved, and of who else is at it. */
(function (pst) {
  'use strict';

  var last = null;

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

  pst.draftStatus = {
    /** @param kind "good", "partly" or "bad" */
    say: function (text, kind, link) {
      if (!last || last.text !== text || last.kind !== kind) {
        last = { text: text, kind: kind, link: link };
        sayAgain();
      }
    },
    /** After the line that says it came anew. */
    sayAgain: sayAgain,
    isBad: function () { return last !== null && last.kind === 'bad'; },
    tell: function (id, text) {
      var line = document.getElementById(id);
      if (line && line.textContent !== text) {
        line.textContent = text;
        line.hidden = !text;
      }
    }
  };
}(window.pst = window.pst || {}));
