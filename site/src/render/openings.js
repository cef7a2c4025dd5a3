// Shows of each opening what it is at the moment, out of what already stands in the page, and
// once more when that changes. Moments are seconds since 1970; nothing here knows time zones.
// Elements of `embed.js` in pages of other sites say when they are ready, and count as pages.
(() => {
  const roots = [document];
  const words = (one) => {
    const language = one.closest("[lang]")?.lang || undefined;
    return new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  };
  let timer;

  const update = () => {
    const now = Date.now() / 1000;
    let next = Infinity;
    const all = roots.flatMap((root) => [...root.querySelectorAll("[data-opening]")]);
    for (const one of all) {
      // What is said in one phase only begins with its name. What is not stated is no number,
      // and comes neither before nor after anything.
      const said = one.dataset.opening.trim();
      const own = /^[a-z]*/.exec(said)[0];
      const [opens, closes, ...days] = said.slice(own.length).trim().split(" ").map(Number);
      const begun = days.filter((day) => day <= now).length;
      const open = begun ? "soon" : "open";
      const phase = now >= closes ? "closed" : now < opens ? "upcoming" : open;
      if (own) one.hidden = own !== phase;
      for (const part of one.querySelectorAll("[data-phase]")) {
        part.hidden = !part.dataset.phase.split(" ").includes(phase);
      }
      for (const left of one.querySelectorAll("[data-left]")) {
        const text = begun && words(one).format(days.length - begun, "day");
        if (begun && left.textContent !== text) left.firstChild.data = text;
      }
      for (const moment of [opens, closes, ...days]) {
        if (moment > now && moment < next) next = moment;
      }
    }
    clearTimeout(timer);
    if (next < Infinity) timer = setTimeout(update, Math.min((next - now) * 1000 + 50, 2 ** 31 - 1));
  };

  // The finder draws its cards anew.
  const watch = (root) => {
    const finder = root.querySelector('[data-island="finder"]');
    const changes = { childList: true, subtree: true };
    if (finder) new MutationObserver(update).observe(root.body ?? root, changes);
    update();
  };

  watch(document);
  addEventListener("careers-ready", ({ target: { shadowRoot } }) => {
    if (!shadowRoot || roots.includes(shadowRoot)) return;
    roots.push(shadowRoot);
    watch(shadowRoot);
  });
  // A page that comes back from the cache of the browser was not loaded again.
  addEventListener("pageshow", update);
})();
