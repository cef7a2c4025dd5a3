// Listens for news of the site that `careers serve` shows. Reloads the page when the
// site changed, goes to the page whose file was saved or to which this one moved, marks
// drafts, and shows over the page what keeps it from changing. Never part of a built site.

const address = new URL(import.meta.url);
const version = address.search.slice(1);
// The page of all findings shows a build, not a version of the site.
const listsFindings = version.startsWith("build-");
const FINDINGS = new URL("findings", address).pathname;

const LOOKS = `
  section, aside, a.pill { position: fixed; z-index: 2147483647; box-sizing: border-box;
    background: #1b1b1b; color: #fff; font: 1rem/1.5 system-ui, sans-serif; }
  section { inset: auto 0 0 0; max-height: 60vh; overflow: auto; padding: 1rem 1.5rem;
    border-top: 6px solid #d54309; }
  aside { bottom: 0.75rem; left: 0.75rem; padding: 0.25rem 0.75rem; border-radius: 1rem; background: #ffbe2e; color: #1b1b1b; }
  a { color: inherit; }
  a.pill { right: 0.75rem; bottom: 0.75rem; padding: 0.25rem 0.75rem; border-radius: 1rem; }
  h2 { margin: 0 4rem 0.5rem 0; font-size: 1.1rem; }
  pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.875rem/1.45 ui-monospace, monospace; }
  button { position: absolute; top: 1rem; right: 1.5rem; font: inherit; padding: 0 0.75rem; cursor: pointer; }
  @media print { section, aside, a.pill { display: none; } }
`;

let host = null;
let hidden = "";

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function problemsBox(problems) {
  const box = element("section", "", { role: "alert" });
  const button = element("button", "Hide");
  button.addEventListener("click", () => {
    hidden = problems;
    box.remove();
  });
  box.append(
    element("h2", "This is the last good site. What you changed since has problems:"),
    element("pre", problems),
    element("a", "All findings", { href: FINDINGS }),
    button,
  );
  return box;
}

// Everything that stands over the page; nothing when there is nothing to say.
function show(news) {
  const parts = [];
  if (isDraft(news)) parts.push(element("aside", "Draft: shown here only, not published"));
  if (news.problems) {
    if (news.problems !== hidden) parts.push(problemsBox(news.problems));
  } else if (news.findings) {
    parts.push(element("a", news.findings, { href: FINDINGS, class: "pill" }));
  }
  host?.remove();
  host = null;
  if (parts.length === 0) return;
  host = document.createElement("div");
  const looks = new CSSStyleSheet();
  looks.replaceSync(LOOKS);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [looks];
  root.append(...parts);
  document.body.append(host);
}

function path(page) {
  return `/${page}`;
}

// The address of this page as the server sends it: without `index.html`.
function here() {
  return location.pathname.slice(1).replace(/(^|\/)index\.html$/, "$1");
}

function isDraft(news) {
  return news.drafts.some((page) => path(page) === location.pathname);
}

// The link from this page to another, as the site writes it: by way of the root.
function link(page) {
  const depth = location.pathname.split("/").length - 2;
  return "../".repeat(depth) + page;
}

const marks = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, marks];

// Links to drafts say so, by style alone: what the page itself draws stays untouched.
function mark(drafts) {
  const chosen = drafts.map((page) => `a[href="${CSS.escape(link(page))}"]::after`);
  marks.replaceSync(chosen.length ? `${chosen.join(", ")} { content: " (draft)"; }` : "");
}

let heard = null;

function hear(event) {
  const news = JSON.parse(event.data);
  const isNew = heard !== null && news.build > heard;
  heard = news.build;
  if (listsFindings) {
    if (version !== `build-${news.build}`) location.reload();
    return;
  }
  if (isNew && news.edited !== null && path(news.edited) !== location.pathname) {
    location.assign(new URL(path(news.edited), address));
    return;
  }
  if (news.version !== version) {
    const moved = news.moved[here()];
    if (moved === undefined) location.reload();
    else location.replace(new URL(path(moved) + location.hash, address));
    return;
  }
  mark(news.drafts);
  show(news);
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
