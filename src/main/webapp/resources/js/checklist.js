// Stores the ticks of the checklist in this browser, for this version of the standard: nobody else sees them, and a new version begins without ticks.

function keepTicks(list) {
  const boxes = [...list.querySelectorAll("input[type=checkbox]")];
  const version = list.dataset.ticks;
  const standard = "ticks:" + version.slice(0, version.lastIndexOf("/"));

  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(standard));
      return kept && kept.version === version && Array.isArray(kept.ticked) ? kept.ticked : [];
    } catch {
      return [];
    }
  };

  const write = () => {
    const ticked = boxes.flatMap((box, index) => (box.checked ? [index] : []));
    try {
      if (ticked.length) {
        localStorage.setItem(standard, JSON.stringify({ version, ticked }));
      } else {
        localStorage.removeItem(standard);
      }
    } catch {
      // A browser that keeps nothing still shows the ticks
    }
  };

  const ticked = read();
  boxes.forEach((box, index) => {
    box.checked = box.checked || ticked.includes(index);
  });
  list.addEventListener("change", write);
}

const list = document.querySelector("[data-ticks]");
if (list) {
  keepTicks(list);
}
