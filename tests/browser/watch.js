// Runs before any script of a page, and takes down what cannot be asked for afterwards.
(() => {
  const watch = { clicked: new Set(), shift: 0, shifted: [], refused: [] };
  window.caseWatch = watch;
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (/^(click|mouse(down|up)|pointer(down|up)|touch(start|end))$/.test(type) && this instanceof Element) {
      watch.clicked.add(this);
    }
    return addEventListener.call(this, type, ...rest);
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      watch.shift += entry.value;
      watch.shifted.push(...entry.sources.map((one) => one.node?.className || one.node?.nodeName || "?"));
    }
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener.call(document, "securitypolicyviolation", (event) => {
    watch.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
  });
})();
