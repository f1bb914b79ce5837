/* The lists of staff pages: the address follows what the table shows, and PrimeFaces' words are those of the page's language. Runs before the tables begin. */

window.PrimeFaces.locales.id = {
  aria: {
    filter: "Saring",
    firstPageLabel: "Halaman pertama",
    prevPageLabel: "Halaman sebelumnya",
    nextPageLabel: "Halaman berikutnya",
    lastPageLabel: "Halaman terakhir",
    pageLabel: "Halaman {page}",
    "datatable.sort.ASC": "tekan untuk mengurutkan naik",
    "datatable.sort.DESC": "tekan untuk mengurutkan turun",
    "datatable.sort.NONE": "tekan untuk tidak mengurutkan",
  },
};

/* The address that the server names for the table's state becomes the page's address. */
window.jQuery(document).on("pfAjaxComplete", function (event, request, settings, answer) {
  if (answer && answer.address) {
    moveTo(answer.address);
  }
});

/* A page's own script may change the address too. */
document.addEventListener("address-changed", function (event) {
  moveTo(event.detail);
});

/* To be read again, sent to a colleague, or asked for in the other language. */
function moveTo(address) {
  const query = address.indexOf("?") < 0 ? "" : address.slice(address.indexOf("?") + 1);
  window.history.replaceState(window.history.state, "", address + location.hash);
  document.querySelectorAll('main form[method="post"]').forEach(function (form) {
    form.setAttribute("action", address);
  });
  document.querySelectorAll('a[hreflang][href^="?"]').forEach(function (link) {
    const language = /bahasa=\w+$/.exec(link.getAttribute("href"))[0];
    link.setAttribute("href", "?" + (query ? query + "&" : "") + language);
  });
}

/* Of several lists on a page, what turns the pages of each is named after its heading. */
window.jQuery(function () {
  document.querySelectorAll(".ui-paginator").forEach(function (paginator) {
    const section = paginator.closest("section[aria-labelledby]");
    const heading = section
      ? document.getElementById(section.getAttribute("aria-labelledby"))
      : document.querySelector("h1");
    paginator.setAttribute("aria-label", heading.textContent);
    paginator.querySelector(".ui-paginator-current").setAttribute("role", "status");
  });
});

/* A choice in a column's heading filters at once. */
document.addEventListener("change", function (event) {
  const choice = event.target.closest(".ui-column-customfilter select");
  if (choice) {
    window.PrimeFaces.getWidgetById(choice.closest(".ui-datatable").id).filter();
  }
});
