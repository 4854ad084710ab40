/* What the theme leaves undone: drawers for the keyboard, and a search that works from a folder. */
(() => {
  // From file:// a browser refuses to fetch the excerpts of results; the results themselves work.
  if (location.protocol === "file:" && typeof DOCUMENTATION_OPTIONS !== "undefined") {
    DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
  }
  // The index of the search is large, so that only a search loads it.
  if (typeof Search !== "undefined" && new URLSearchParams(location.search).get("q")) {
    const index = document.createElement("script");
    index.src = "searchindex.js";
    document.head.append(index);
  }
  // The drawers are worked by labels, which no keyboard reaches: put buttons in their place.
  const drawers = {
    __navigation: [".sidebar-drawer", "Site menu"],
    __toc: [".toc-drawer", "On this page"],
  };
  for (const label of document.querySelectorAll("label:is(.nav-overlay-icon, .toc-overlay-icon)")) {
    const box = label.control;
    const [drawer, name] = drawers[box.id];
    const button = document.createElement("button");
    button.type = "button";
    button.className = label.className;
    button.setAttribute("aria-label", name);
    button.append(...label.childNodes);
    label.replaceWith(button);

    const tell = () => button.setAttribute("aria-expanded", String(box.checked));
    const turn = (open) => {
      box.checked = open;
      box.dispatchEvent(new Event("change"));
    };
    box.addEventListener("change", tell);
    tell();
    button.addEventListener("click", () => {
      turn(!box.checked);
      if (box.checked) document.querySelector(drawer).querySelector("a, input")?.focus();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.checked) return;
      turn(false);
      if (button.offsetParent) button.focus();
    });
  }
  // What scrolls sideways must take the focus, or the keyboard cannot scroll it.
  for (const box of document.querySelectorAll(".table-wrapper")) {
    if (box.scrollWidth <= box.clientWidth) continue;
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", box.querySelector(".caption-text")?.textContent ?? "Table");
  }
  // A citation is there to be taken away.
  for (const pre of document.querySelectorAll(".case-cite pre")) {
    if (!navigator.clipboard) break;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = "Copied";
    });
    pre.before(button);
  }
  // Where the style sheet shows rows as cards, a screen reader must be told that they are rows.
  const roles = {
    "": "table",
    "> thead, > tbody": "rowgroup",
    "tr": "row",
    "thead th": "columnheader",
    "tbody th": "rowheader",
    "td": "cell",
  };
  const cards = matchMedia("screen and (max-width: 48em)");
  const give = () => {
    for (const [part, role] of Object.entries(roles)) {
      const wanted = part.split(", ").map((one) => `table.case-table ${one}`).join();
      for (const one of document.querySelectorAll(wanted)) {
        if (cards.matches) one.setAttribute("role", role);
        else one.removeAttribute("role");
      }
    }
  };
  cards.addEventListener("change", give);
  give();
})();
