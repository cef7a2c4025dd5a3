// Elements that show parts of a careers site in a page of another site:
//   <careers-finder>, <careers-check role="…">, <careers-ladder id="…">
// What stands in an element is shown until its content is there, and where it never comes.
// Nothing of the page is touched outside of the elements: no style, address, history or storage.
(() => {
const site = new URL(".", document.currentScript.src);
const PAGES = {
"careers-finder": () => "embed/finder/",
"careers-check": element => `embed/check-${element.getAttribute("role") ?? ""}/`,
"careers-ladder": element => `embed/ladder-${element.getAttribute("id") ?? ""}/`,
};
const sheets = new Map();
// The page is read as a document: no text becomes markup here, which strict pages forbid.
const read = address => new Promise((resolve, reject) => {
const request = new XMLHttpRequest();
request.open("GET", address);
request.responseType = "document";
request.onload = () => request.status === 200 && request.response
? resolve({ page: request.response, address: request.responseURL || address })
: reject(new Error(`${address} answers ${request.status}`));
request.onerror = () => reject(new Error(`${address} cannot be reached; the policy of the page may block it`));
request.send();
});
// The sheet of the site, written for an element: its page is the element.
const rewritten = (css, isDark) => {
const own = css.replaceAll(":root", ":host").replace(/(^|[{},])(html|body)(?=[{,:])/g, "$1.careers");
return ":host{display:block}:host([hidden]){display:none}.careers{all:initial}"
+ (isDark ? own : own.replaceAll("(prefers-color-scheme:dark)", "not all"))
+ ".careers{display:block;min-height:0;background:none}main{max-width:none;margin:0;padding:0}"
+ "[for=check-keep],#check-keep-help{display:none}";
};
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
// Addresses in the page are those from where it lies.
const settle = (main, from) => {
for (const name of ["href", "src", "data-index", "data-book", "data-root"]) {
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
root.append(document.createElement("slot"));
this.setAttribute("data-state", "loading");
root.addEventListener("click", event => {
const link = event.target.closest?.("a[href]");
if (link) this.#say("open", { href: link.href });
});
root.addEventListener("input", () => this.#say("use", {}), { once: true });
this.#show(root).catch(error => {
this.setAttribute("data-state", "error");
this.#say("error", { message: error.message });
});
}
#say(what, detail) {
this.dispatchEvent(new CustomEvent(`careers-${what}`, { detail, bubbles: true, composed: true }));
}
async #show(root) {
const { page, address } = await read(new URL(PAGES[this.localName](this), site).href);
const at = selector => page.querySelector(selector);
const isDark = getComputedStyle(document.documentElement).colorScheme.includes("dark");
const style = await sheet(new URL(at("link[rel=stylesheet]").getAttribute("href"), address).href, isDark);
const main = at("main");
settle(main, address);
main.removeAttribute("id");
const island = main.querySelector("[data-island]");
island?.setAttribute("data-page", at("link[rel=canonical]").href);
const around = document.createElement("div");
around.className = "careers";
around.lang = page.documentElement.lang;
around.setAttribute("part", "careers");
const inner = document.createElement("div");
inner.append(...main.childNodes);
inner.className = main.className;
around.append(inner);
root.adoptedStyleSheets = [style];
root.replaceChildren(around);
this.setAttribute("data-state", "shown");
const script = at("script[type=module]");
if (script && island) {
const module = await import(new URL(script.getAttribute("src"), address).href + "#embed");
await module.start(root);
}
this.setAttribute("data-state", "ready");
this.#say("ready", {});
}
}
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
