// What can be asked of an open page. The whole file is one value: an object of questions.
(() => {
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]";
  const shown = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const sized = (box) => box.width > 1 && box.height > 1;
  const takesFocus = (one) =>
    one.matches(FOCUSABLE) && !one.disabled && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true });

  /** A name by which a person finds the element: its way from the nearest id. */
  const name = (one) => {
    const parts = [];
    for (let at = one; at && at !== document.documentElement; at = at.parentElement) {
      if (at.id) {
        parts.unshift(`#${at.id}`);
        break;
      }
      const classes = [...at.classList].slice(0, 2).map((word) => `.${word}`).join("");
      parts.unshift(at.localName + classes);
      if (parts.length > 3) break;
    }
    const text = (one.getAttribute("aria-label") || one.textContent || one.name || "").trim().slice(0, 30);
    return `${parts.join(" > ")} “${text.replace(/\s+/g, " ")}”`;
  };

  /** How an element looks to someone who wonders where the focus is. */
  const look = (one) => {
    // In a picture, a shape within the link shows it.
    const shapes = one instanceof SVGElement ? one.children : [];
    const all = [one, ...(one.labels ?? []), ...shapes].map((part) => {
      const style = getComputedStyle(part);
      const outline = style.outlineStyle === "none" || style.outlineWidth === "0px" ? "" : style.outline;
      return [
        outline, style.boxShadow, style.borderColor, style.borderWidth, style.backgroundColor,
        style.color, style.textDecoration, style.stroke, style.strokeWidth,
      ].join("|");
    });
    return all.join("||");
  };

  /** Whether a reader who looks at the screen sees any of the element. */
  const onScreen = (one) =>
    [one, ...(one.labels ?? [])].some((part) => {
      if (!shown(part)) return false;
      return [...part.getClientRects()].some((box) => {
        // Of a tall box, it is enough to see a part.
        const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
        const [width, height] = [Math.min(box.right, innerWidth) - left, Math.min(box.bottom, innerHeight) - top];
        if (!sized({ width, height })) return false;
        return [0.5, 0.1, 0.9].some((share) => {
          const hit = document.elementFromPoint(left + width * share, top + height / 2);
          return hit && (part.contains(hit) || one.contains(hit) || (hit.contains(part) && hit.matches("a, button, label, summary")));
        });
      });
    });

  return {
    /** Make an end of all movement, so that nothing is measured half-way. */
    still() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important; scroll-behavior: auto !important }");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },

    /** What stands out on the right, at the present width. */
    overflow() {
      const root = document.documentElement;
      const width = root.clientWidth;
      if (root.scrollWidth <= width + 1) return null;
      const held = (one) => {
        for (let at = one.parentElement; at && at !== document.body; at = at.parentElement) {
          if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
        }
        return false;
      };
      const out = [...document.body.querySelectorAll("*")].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width && box.right > width + 1 && !held(one);
      });
      return `by ${root.scrollWidth - width} px: ${out.slice(-1).map(name).join("")}`;
    },

    /** The words that a reader sees in the content, controls aside: they may need a script. */
    words() {
      const main = document.querySelector("main, [role=main]") ?? document.body;
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const words = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent.closest("button, form, [role=status], [role=search], noscript, script, style")) continue;
        if (parent.checkVisibility({ visibilityProperty: true })) {
          words.push(...walker.currentNode.data.split(/\s+/).filter(Boolean));
        }
      }
      return words;
    },

    /** What shows that it can be clicked and takes no focus, nor holds anything that does. */
    mouseOnly() {
      const found = new Set();
      const works = (one) =>
        takesFocus(one) || one.closest(FOCUSABLE) || [...one.querySelectorAll(FOCUSABLE)].some(takesFocus)
        || (one.closest("label")?.control && takesFocus(one.closest("label").control));
      for (const one of document.body.querySelectorAll("*")) {
        const parent = one.parentElement;
        const points = getComputedStyle(one).cursor === "pointer" && getComputedStyle(parent).cursor !== "pointer";
        const listens = one.hasAttribute("onclick") || window.caseWatch?.clicked.has(one);
        const labels = one.localName === "label" && one.control;
        if ((points || listens || labels) && shown(one) && sized(one.getBoundingClientRect()) && !works(one)) found.add(name(one));
      }
      return [...found];
    },

    /**
     * Choose stops for the keyboard: the first few, and of all that are made alike the first and
     * the last. `toward` puts the focus before one of them, and `landed` tells where Tab led.
     */
    walk() {
      const groups = new Set();
      const all = [...document.querySelectorAll(FOCUSABLE)].filter((one) => {
        if (!takesFocus(one)) return false;
        if (one.type !== "radio" || one.checked) return true;
        // Of a group with nothing chosen, the first takes the focus for all.
        const group = [...document.getElementsByName(one.name)].filter((other) => other.type === "radio");
        return !group.some((other) => other.checked) && group[0] === one;
      });
      const alike = Map.groupBy(all, (one) => name(one).replace(/ “.*/su, "").replace(/#\S+/, "#"));
      for (const some of alike.values()) groups.add(some[0]).add(some.at(-1));
      const steps = [...all.keys()].filter((at) => at < 5 || groups.has(all[at]));
      window.caseWalk = { all, expected: null, before: "" };
      return { steps, total: all.length };
    },

    /** Put the focus on the stop before the one with this number, and see how that one looks. */
    toward(at) {
      const walk = window.caseWalk;
      walk.expected = walk.all[at];
      walk.before = look(walk.expected);
      if (at) walk.all[at - 1].focus();
    },

    /** Where the focus is now: null where it is on its way, on a box that scrolls. */
    landed() {
      const { all, expected, before } = window.caseWalk;
      const one = document.activeElement;
      if (one !== expected && one !== document.body && !all.includes(one)) return null;
      const target = expected.getAttribute("href") ?? "";
      return {
        name: name(expected),
        missed: one !== expected,
        hidden: !onScreen(one),
        plain: one === expected && look(one) === before,
        skips: target.length > 1 && target.startsWith("#") && Boolean(document.getElementById(target.slice(1))),
      };
    },

    /** What paper cannot scroll to, and what has no business on it. */
    paper() {
      const visible = (one) => one.checkVisibility() && one.clientWidth > 1;
      const cut = [...document.querySelectorAll("main *, [role=main] *")].filter(
        (one) => visible(one) && one.scrollWidth > one.clientWidth + 1 && /auto|scroll|hidden/.test(getComputedStyle(one).overflowX),
      );
      const navigation = ".sidebar-drawer, .toc-drawer, .mobile-header, nav, [role=navigation], form, main button.theme-toggle";
      const shows = [...document.querySelectorAll(navigation)].filter(
        (one) => visible(one) && one.innerText.trim() && !one.matches("form.case-filter"),
      );
      return [...cut.map((one) => `cut off: ${name(one)}`), ...shows.map((one) => `shown: ${name(one)}`)];
    },

    /** Whatever `watch.js` took down. */
    watched() {
      const { shift, shifted, refused } = window.caseWatch;
      return { shift, shifted, refused };
    },
  };
})()
