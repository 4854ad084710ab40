/* Filters and sorts the tables that offer it; the address keeps what was chosen. */
(() => {
  const tables = document.querySelectorAll("table.case-filterable");
  const clocks = [...document.querySelectorAll('input[name="case-clock"]')];
  const cards = matchMedia("screen and (max-width: 48em)");
  const { compare } = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  // Accents, the form of quotation marks and the case of letters make no difference.
  const plain = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();

  document.querySelectorAll("form.case-filter").forEach((form, place) => {
    const table = tables[place];
    const body = table.tBodies[0];
    const { q, sort } = form.elements;
    const facets = [...form.querySelectorAll("select")].filter((one) => one !== sort);
    const more = form.querySelector(".case-filter-more");
    const [number, ...answers] = form.querySelectorAll("[role=status] span");
    const none = form.querySelector(".case-filter-none");
    const columns = [...sort.options].filter((one) => one.value && !one.value.startsWith("-"));
    // The first table of a page has the plain names in the address, and the clock.
    const named = (name) => (place ? `${place + 1}.${name}` : name);
    const radios = place ? [] : clocks;

    const rows = [...body.rows].map((row) => {
      const told = row.querySelectorAll("th, .case-text");
      const parts = row.querySelector(".case-text") ? [...told] : [row];
      const text = plain([row.dataset.id, ...parts.map((one) => one.textContent)].join("\n"));
      return { row, text, words: (name) => ` ${row.getAttribute(`data-${name}`) ?? ""} ` };
    });

    const isThen = () => radios.some((one) => one.checked && one.value === "then");
    const field = (select) => (isThen() && select.dataset.then) || select.name;

    // Of a field with two clocks, label and counts are those of the clock that is asked.
    const tell = () => {
      for (const select of facets.filter((one) => one.dataset.then)) {
        const name = field(select);
        const [since, then] = select.parentElement.querySelectorAll(":scope > span");
        since.hidden = name !== select.name;
        then.hidden = !since.hidden;
        for (const option of [...select.options].slice(1)) {
          const count = rows.filter((one) => one.words(name).includes(` ${option.value} `)).length;
          option.text = option.text.replace(/\(\d+\)$/, `(${count})`);
        }
      }
    };

    const filter = () => {
      const asked = plain(q.value).split(/\s+/).filter(Boolean);
      const chosen = facets.filter((one) => one.value).map((one) => [field(one), ` ${one.value} `]);
      let count = 0;
      for (const one of rows) {
        const fits =
          asked.every((word) => one.text.includes(word)) &&
          chosen.every(([name, word]) => one.words(name).includes(word));
        if (one.row.hidden === fits) one.row.hidden = !fits;
        if (fits) count += 1;
      }
      if (number.textContent !== String(count)) number.textContent = count;
      for (const one of answers) one.hidden = true;
      none.hidden = count > 0;
      more.lastElementChild.textContent = chosen.length ? `(${chosen.length})` : "";
    };

    // Words come in the order of their vocabulary, ids by number, text as the language has it;
    // what is empty comes last.
    const keys = (name) => {
      const at = columns.findIndex((one) => one.value === name);
      const order = columns[at].dataset.words;
      const words = order?.split(" ");
      return new Map(
        rows.map((one) => {
          const text = order === undefined ? one.row.cells[at].textContent : one.words(name);
          const rank = order ? words.indexOf(text.trim()) : -1;
          return [one, rank < 0 ? text.trim() : String(rank)];
        }),
      );
    };
    let sorted = "";
    const order = () => {
      if (sort.value === sorted) return;
      sorted = sort.value;
      const name = sorted.replace("-", "");
      const sign = sorted === name ? 1 : -1;
      const known = sorted && keys(name);
      const found = [...rows];
      if (sorted) {
        found.sort((one, other) => {
          const [a, b] = [known.get(one), known.get(other)];
          return a && b ? sign * compare(a, b) : !a - !b;
        });
      }
      body.append(...found.map((one) => one.row));
      [...table.tHead.rows[0].cells].forEach((cell, at) => {
        if (columns[at].value !== name) cell.removeAttribute("aria-sort");
        else cell.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
      });
    };

    const remember = () => {
      const asked = new URLSearchParams(location.search);
      const clock = radios.find((one) => one.checked && !one.defaultChecked);
      const state = [...[q, ...facets, sort].map((one) => [one.name, one.value.trim()]), ["clock", clock?.value]];
      for (const [name, value] of state) {
        if (value) asked.set(named(name), value);
        else asked.delete(named(name));
      }
      const query = asked.size ? `?${asked}` : "";
      if (query === location.search) return;
      try {
        history.replaceState(history.state, "", location.pathname + query + location.hash);
      } catch {
        // Some browsers refuse it after many changes within seconds; the next change does it.
      }
    };
    const show = () => {
      tell();
      filter();
      order();
    };
    const changed = () => {
      show();
      remember();
    };
    const restore = () => {
      const asked = new URLSearchParams(location.search);
      q.value = asked.get(named("q")) ?? "";
      for (const select of [...facets, sort]) {
        select.value = asked.get(named(select.name)) ?? "";
        if (select.selectedIndex < 0) select.value = "";
      }
      for (const one of radios) one.checked = one.defaultChecked;
      for (const one of radios) if (one.value === asked.get(named("clock"))) one.checked = true;
      show();
    };
    const clear = () => {
      for (const one of [q, ...facets, sort]) one.value = "";
      for (const one of radios) one.checked = one.defaultChecked;
      changed();
    };

    [...table.tHead.rows[0].cells].forEach((cell, at) => {
      const inside = cell.querySelector("p") ?? cell;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "case-sort";
      button.append(...inside.childNodes);
      inside.append(button);
      const name = columns[at].value;
      button.addEventListener("click", () => {
        sort.value = { "": name, [name]: `-${name}` }[sort.value.endsWith(name) ? sort.value : ""] ?? "";
        changed();
      });
    });
    // As cards, rows have no heading to press: there the form alone sorts.
    const press = () => {
      for (const one of table.tHead.querySelectorAll(".case-sort")) one.disabled = cards.matches;
    };
    cards.addEventListener("change", press);
    press();

    for (const event of ["input", "change"]) form.addEventListener(event, changed);
    for (const one of radios) one.addEventListener("change", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      clear();
    });
    none.querySelector("button").addEventListener("click", () => {
      clear();
      q.focus();
    });
    more.addEventListener("click", () => {
      more.setAttribute("aria-expanded", String(more.getAttribute("aria-expanded") !== "true"));
    });
    form.querySelector(".case-filter-copy").addEventListener("click", async () => {
      for (const one of answers) one.hidden = true;
      const [copied, refused] = answers;
      try {
        await navigator.clipboard.writeText(location.href);
        copied.hidden = false;
      } catch {
        refused.hidden = false;
      }
    });
    // A browser that goes back fills in what stood there, after this script.
    for (const event of ["pageshow", "popstate"]) addEventListener(event, restore);
    restore();
    form.classList.add("case-ready");
  });
})();
