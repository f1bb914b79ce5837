/* Asks, in PrimeFaces' one dialog of the page, before an action whose button says data-ask. */

let asked = null;
let answered = false;

document.addEventListener("click", function (event) {
  const button = event.target.closest("button[data-ask]");
  const dialog = window.PrimeFaces.confirmDialog;
  if (!button || answered || !dialog) {
    return;
  }
  event.preventDefault();
  asked = button;
  dialog.showMessage({ message: button.dataset.ask, escape: true, yesButtonLabel: button.firstChild.textContent });
});

document.addEventListener("click", function (event) {
  if (!asked || !event.target.closest(".ui-confirmdialog-yes")) {
    return;
  }
  window.PrimeFaces.confirmDialog.hide();
  answered = true;
  asked.form.requestSubmit(asked);
});

/* After an answer the focus goes back to the button, which on a slow machine may happen only after the next question was asked. */
document.addEventListener("focusin", function (event) {
  const dialog = window.PrimeFaces.confirmDialog;
  if (dialog && dialog.isVisible() && !event.target.closest("#question")) {
    document.querySelector("#question .ui-confirmdialog-no").focus();
  }
});
