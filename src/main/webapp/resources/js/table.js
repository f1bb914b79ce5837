/* What PrimeFaces' table says to screen readers by script, in Indonesian; its own words are English. Runs before the table begins. */
(function () {
  "use strict";

  window.PrimeFaces.locales.id = {
    aria: {
      "filter": "Saring",
      "firstPageLabel": "Halaman pertama",
      "prevPageLabel": "Halaman sebelumnya",
      "nextPageLabel": "Halaman berikutnya",
      "lastPageLabel": "Halaman terakhir",
      "pageLabel": "Halaman {page}",
      "datatable.sort.ASC": "tekan untuk mengurutkan naik",
      "datatable.sort.DESC": "tekan untuk mengurutkan turun",
      "datatable.sort.NONE": "tekan untuk tidak mengurutkan",
    },
  };
})();
