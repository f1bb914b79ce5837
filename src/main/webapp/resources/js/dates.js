/* PrimeFaces' calendar beside each date field. The field remains a text field, sent as it is, as without scripts. Text that is no date stays as typed. */

const english = document.documentElement.lang === "en";

/* The words that PrimeFaces has in English. The week begins on Monday, as opening hours do. */
const words = english
  ? { firstDayOfWeek: 1 }
  : {
      firstDayOfWeek: 1,
      dayNames: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
      dayNamesMin: ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
      monthNames: [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
      ],
      prevMonth: "Bulan sebelumnya",
      nextMonth: "Bulan berikutnya",
    };

/** The date that a field's text says, in one of the shapes that the server reads (Typed.date); null where it says none. */
function readDate(text) {
  const iso = /^\s*([12]\d{3})-(\d{2})-(\d{2})\s*$/.exec(text);
  const typed = /^\s*(\d{1,2})([-/.])(\d{1,2})\2([12]\d{3})\s*$/.exec(text);
  if (!iso && !typed) {
    return null;
  }
  const month = Number(iso ? iso[2] : typed[3]) - 1;
  const date = new Date(Number(iso ? iso[1] : typed[4]), month, Number(iso ? iso[3] : typed[1]));
  return date.getMonth() === month ? date : null;
}

window.jQuery.widget("pst.dateField", window.jQuery.prime.datePicker, {
  _create: function () {
    this._super();
    this.inputfield.attr({
      role: "combobox",
      "aria-haspopup": "dialog",
      "aria-expanded": "false",
      "aria-controls": this.panel.attr("id"),
    });
  },

  renderTriggerButton: function () {
    this._super();
    this.triggerButton.attr("aria-label", this.element.data("choose")).find(".ui-button-text").remove();
  },

  /* The calendar is part of the page and scrolls with it. If scrolling closed it, the focus of a field, which can scroll the page, would close it. */
  bindScrollListener: function () {},

  parseValueFromString: readDate,

  getValueToRender: function () {
    return this.isDate(this.value) ? this._super() : this.inputfield.val();
  },
});

/* Without it the calendar would wait for the end of a movement, which is none where a person wants no movements. */
window.PrimeFaces.animationEnabled = false;

function offerCalendars() {
  document.querySelectorAll("#isi > .p-datepicker-panel").forEach(function (panel) {
    panel.remove();
  });
  document.querySelectorAll(".date").forEach(function (box) {
    window.jQuery(box).dateField({
      id: box.id,
      appendTo: "#isi",
      dateFormat: "dd-mm-yy",
      defaultDate: readDate(box.querySelector("input").value),
      focusOnSelect: true,
      keepInvalid: true,
      panelStyleClass: "p-datepicker-panel",
      showIcon: true,
      showOnFocus: false,
      userLocale: Object.assign({ chooseDate: box.dataset.choose }, words),
    });
  });
}

offerCalendars();
document.addEventListener("draft-rows-changed", offerCalendars);
