/* What the server has not got yet stays in this browser, under the person's name, until it has. A browser that keeps nothing still sends everything. */
(function (pst) {
  'use strict';

  /** @param whose office, service and person */
  pst.draftJournal = function (whose) {
    var name = 'pst.draft/' + whose;

    function forget() {
      try {
        localStorage.removeItem(name);
      } catch (none) {
        // There was none
      }
    }

    return {
      forget: forget,
      write: function (seen, parts) {
        if (parts.length === 0) {
          forget();
          return;
        }
        try {
          localStorage.setItem(name, JSON.stringify({ seen: seen, parts: parts }));
        } catch (full) {
          // What was there is older, and still better than nothing
        }
      },
      read: function () {
        try {
          return JSON.parse(localStorage.getItem(name));
        } catch (broken) {
          return null;
        }
      }
    };
  };
}(window.pst = window.pst || {}));
