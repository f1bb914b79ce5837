/* Row buttons change the form without loading the page anew. Without this script, or where it fails, they are ordinary buttons. */
(function () {
  'use strict';

  var pressed = null;

  /* A file that was just chosen travels only with the whole form. */
  function hasFile(form) {
    return Array.prototype.some.call(form ? form.querySelectorAll('input[type=file]') : [], function (field) {
      return field.files.length > 0;
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-tool]');
    if (!button || typeof window.rowTool !== 'function' || hasFile(button.form)) {
      return;
    }
    event.preventDefault();
    pressed = button;
    document.body.setAttribute('aria-busy', 'true');
    window.rowTool([{ name: 'do', value: button.value }]);
  });

  window.rowToolDone = function () {
    document.body.removeAttribute('aria-busy');
    pressed = null;
    var next = document.querySelector('#editor [autofocus]');
    if (next) {
      next.focus();
    }
  };

  /* The same button, sent as a form is sent: the server then answers with a whole page, whatever went wrong. */
  window.rowToolFailed = function () {
    var button = pressed;
    pressed = null;
    document.body.removeAttribute('aria-busy');
    if (button && button.form) {
      button.removeAttribute('data-tool');
      button.form.requestSubmit(button);
    }
  };

  /* A file that is too large is said at once, before it is sent. */
  document.addEventListener('change', function (event) {
    var field = event.target.closest('input[type=file][data-max-bytes]');
    if (!field) {
      return;
    }
    var file = field.files[0];
    var tooLarge = file && file.size > Number(field.dataset.maxBytes);
    field.setCustomValidity(tooLarge ? field.dataset.tooLarge : '');
    if (tooLarge) {
      field.reportValidity();
    }
  });
}());
