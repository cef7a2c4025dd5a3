// Listens for news of the site that `careers serve` shows. Reloads the page when the
// site changed; shows over the page what keeps it from changing. Never part of a built site.

const address = new URL(import.meta.url);
const version = address.search.slice(1);

const LOOKS = `
  section { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 2147483647;
    box-sizing: border-box; padding: 1rem 1.5rem; background: #1b1b1b; color: #fff;
    border-top: 6px solid #d54309; font: 1rem/1.5 system-ui, sans-serif; }
  h2 { margin: 0 4rem 0.5rem 0; font-size: 1.1rem; }
  pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.875rem/1.45 ui-monospace, monospace; }
  button { position: absolute; top: 1rem; right: 1.5rem; font: inherit; padding: 0 0.75rem; cursor: pointer; }
`;

let host = null;

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function hide() {
  host?.remove();
  host = null;
}

function show(problems) {
  hide();
  host = document.createElement("div");
  const looks = new CSSStyleSheet();
  looks.replaceSync(LOOKS);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [looks];
  const box = document.createElement("section");
  box.setAttribute("role", "alert");
  const button = element("button", "Hide");
  button.addEventListener("click", hide);
  box.append(
    element("h2", "This is the last good site. What you changed since has problems:"),
    element("pre", problems),
    button,
  );
  root.append(box);
  document.body.append(host);
}

function hear(event) {
  const news = JSON.parse(event.data);
  if (news.version !== version) location.reload();
  else if (news.problems) show(news.problems);
  else hide();
}

// A browser keeps few connections to one server: a page that nobody sees keeps none.
let events = null;

function listen() {
  events?.close();
  events = null;
  if (document.visibilityState !== "visible") return;
  events = new EventSource(new URL("events", address));
  events.addEventListener("message", hear);
}

document.addEventListener("visibilitychange", listen);
listen();
