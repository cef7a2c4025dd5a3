// Elements that show parts of a careers site in a page of another site:
//   <careers-openings>, <careers-finder>, <careers-check role="…">, <careers-ladder id="…">
// The language is that of the element (`lang`) or of the page around it.
// What stands in an element is shown until its content is there, and where it never comes.
// Nothing of the page is touched outside of the elements: no style, address, history or storage.
(() => {
  // Put in when the site is made: the first language, how files of pages are named where a host
  // wants that, and all languages with their folders and words.
  const LANGUAGES = {};
  const site = new URL(".", document.currentScript.src);
  // Of each element, the page that it shows and the page of the site that it is taken from.
  const PAGES = {
    "careers-openings": () => ["embed/openings/", "openings/"],
    "careers-finder": () => ["embed/finder/", "roles/"],
    "careers-check": element => pages("check", "roles", element.getAttribute("role")),
    "careers-ladder": element => pages("ladder", "ladders", element.getAttribute("id")),
  };
  const pages = (kind, folder, name) => [`embed/${kind}-${name ?? ""}/`, `${folder}/${name ?? ""}/`];

  // The language of the site that is nearest to the one of the element.
  const languageOf = element => {
    const said = element.closest("[lang]")?.lang || document.documentElement.lang;
    const wanted = said.toLowerCase();
    const start = tag => tag.toLowerCase().split("-")[0];
    const tags = Object.keys(LANGUAGES.all);
    const found = tags.find(tag => tag.toLowerCase() === wanted)
      ?? tags.find(tag => start(tag) === start(wanted));
    return LANGUAGES.all[found ?? LANGUAGES.first];
  };

  // The page is read as a document: no text becomes markup here, which strict pages forbid.
  const read = address => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => request.status === 200 && request.response
      ? resolve({ page: request.response, address: request.responseURL || address })
      : reject(new Error(`${address} answers ${request.status}`));
    request.onerror = () => reject(
      new Error(`${address} cannot be reached; the policy of the page may block it`));
    request.send();
  });

  // The sheet of the site, written for an element: its page is the element.
  const rewritten = (css, isDark) => {
    const own = css.replaceAll(":root", ":host")
      .replace(/(^|[{},])(html|body)(?=[{,:])/g, "$1.careers");
    return ":host{display:block}:host([hidden]){display:none}.careers{all:initial}"
      + own.replaceAll("(prefers-color-scheme:dark)", isDark ? "all" : "not all")
      + ".careers{display:block;min-height:0}"
      + "main,.careers>div{max-width:none;margin:0;padding:0}"
      + "[for=check-keep],#check-keep-help{display:none}";
  };
  const sheets = new Map();
  const sheet = (address, isDark) => {
    const key = `${address} ${isDark}`;
    if (!sheets.has(key)) {
      const made = fetch(address).then(async answer => {
        if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rewritten(await answer.text(), isDark));
        return sheet;
      });
      made.catch(() => sheets.delete(key));
      sheets.set(key, made);
    }
    return sheets.get(key);
  };

  // Whether the page is dark around an element: because of its style, of a tag in its head, or of
  // the visitor's preference if the page follows that.
  const preference = matchMedia("(prefers-color-scheme: dark)");
  const isDarkAt = root => {
    const probe = document.createElement("span");
    probe.style.color = "canvastext";
    root.append(probe);
    const [red] = getComputedStyle(probe).color.match(/\d+/) ?? [0];
    probe.remove();
    return red > 127;
  };

  // Addresses in the page are those from where it lies.
  const ADDRESSES = ["href", "src"].concat(
    ["book", "index", "ladders", "matrix", "root", "words"].map(name => `data-${name}`));
  const settle = (main, from) => {
    for (const name of ADDRESSES) {
      for (const one of main.querySelectorAll(`[${name}]`)) {
        const [address, rest] = one.getAttribute(name).split(" ");
        if (address.startsWith("#")) continue;
        const whole = new URL(address, from).href;
        one.setAttribute(name, rest ? `${whole} ${rest}` : whole);
      }
    }
  };

  class CareersElement extends HTMLElement {
    #begun = false;

    connectedCallback() {
      // An element that was moved keeps what is in it.
      if (this.#begun) return;
      this.#begun = true;
      const root = this.attachShadow({ mode: "open" });
      const language = languageOf(this);
      const [page, link] = PAGES[this.localName](this).map(
        path => new URL(language.folder + path + LANGUAGES.file, site).href);
      root.append(this.#instead(link, language.open));
      this.dataset.state = "loading";
      root.addEventListener("click", event => this.#followed(event, root));
      root.addEventListener("input", () => this.#say("use", {}), { once: true });
      this.#show(root, page).catch(error => {
        this.dataset.state = "error";
        this.#say("error", { message: error.message });
      });
    }

    // What stands in the element; a link where nothing does.
    #instead(address, words) {
      const slot = document.createElement("slot");
      const link = document.createElement("a");
      link.href = address;
      link.append(words);
      slot.append(link);
      return slot;
    }

    #say(what, detail) {
      const options = { detail, bubbles: true, composed: true };
      this.dispatchEvent(new CustomEvent(`careers-${what}`, options));
    }

    // A link within the element leads there, and not to a place of the page around it.
    #followed(event, root) {
      const link = event.target.closest?.("a[href]");
      if (!link) return;
      const address = link.getAttribute("href");
      if (!address.startsWith("#")) return this.#say("open", { href: link.href });
      event.preventDefault();
      const to = root.getElementById(decodeURIComponent(address.slice(1)));
      to?.scrollIntoView();
      to?.focus({ preventScroll: true });
    }

    async #show(root, wanted) {
      const { page, address } = await read(wanted);
      const at = selector => page.querySelector(selector);
      const whole = (selector, name) => {
        const said = at(selector)?.getAttribute(name);
        return said && new URL(said, address).href;
      };
      const styles = whole("link[rel=stylesheet]", "href");
      const style = await sheet(styles, isDarkAt(root));
      preference.addEventListener("change", async () => {
        root.adoptedStyleSheets = [await sheet(styles, isDarkAt(root))];
      });
      const main = at("main");
      settle(main, address);
      main.removeAttribute("id");
      const island = main.querySelector("[data-island]");
      island?.setAttribute("data-page", at("link[rel=canonical]").href);
      const around = document.createElement("div");
      around.className = "careers";
      around.lang = page.documentElement.lang;
      around.dir = page.documentElement.dir || "ltr";
      around.setAttribute("part", "careers");
      const inner = document.createElement("div");
      inner.append(...main.childNodes);
      inner.className = main.className;
      around.append(inner);
      root.adoptedStyleSheets = [style];
      root.replaceChildren(around);
      this.dataset.state = "shown";
      const script = whole("script[type=module]", "src");
      if (script && island) {
        const module = await import(`${script}#embed`);
        await module.start(root);
        await alive(inner);
      }
      // It finds the element by the event below.
      const clock = whole("script[data-clock]", "src");
      if (clock) await import(clock);
      this.dataset.state = "ready";
      this.#say("ready", {});
    }
  }

  // Waits until an island can be used. Rejects when its data cannot be loaded.
  const alive = inside => new Promise((can, cannot) => {
    const look = () => {
      const island = inside.querySelector("[data-island]:not([data-island=ladder-progress])");
      const state = island ? island.dataset.state : "alive";
      if (!state) return;
      watch.disconnect();
      state === "alive" ? can() : cannot(new Error("what it needs cannot be loaded"));
    };
    const watch = new MutationObserver(look);
    watch.observe(inside, { attributeFilter: ["data-state"], childList: true, subtree: true });
    look();
  });

  for (const name of Object.keys(PAGES)) {
    if (!customElements.get(name)) customElements.define(name, class extends CareersElement {});
  }

  // Frames of the site in the page get the height of their content.
  addEventListener("message", event => {
    if (event.origin !== site.origin || event.data?.careers !== "height") return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === event.source) frame.style.height = `${event.data.height}px`;
    }
  });
})();
