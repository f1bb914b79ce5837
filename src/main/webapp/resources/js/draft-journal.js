/* Text that the server does not have yet is stored in this browser, under the person's name, until it has. A browser without storage still sends everything. */

/** @param whose office, service and person */
export function journalOf(whose) {
  const name = "pst.draft/" + whose;

  function forget() {
    try {
      localStorage.removeItem(name);
    } catch {
      // There was none
    }
  }

  return {
    forget,
    write(seen, parts) {
      if (parts.length === 0) {
        forget();
        return;
      }
      try {
        localStorage.setItem(name, JSON.stringify({ seen, parts }));
      } catch {
        // The stored text is older, but better than nothing
      }
    },
    read() {
      try {
        return JSON.parse(localStorage.getItem(name));
      } catch {
        return null;
      }
    },
  };
}
