// What the interface needs of the browser and Rust has no stable names for: workers under a
// policy of trusted types, folders, downloads. Stands behind the glue of the module, which calls
// these functions by their names. What is a decision is made in Rust.
const page = document.querySelector("#studio");
const OURS = [new URL(page.dataset.engine, location), new URL("preview.js", location)];
const policy = globalThis.trustedTypes?.createPolicy("careers-studio", {
  createScriptURL: (url) => {
    if (OURS.some((own) => own.href === url)) return url;
    throw new TypeError("no script of the studio");
  },
});
const script = (url) => policy?.createScriptURL(url.href) ?? url.href;

// The engine in its worker. A call that fails or takes too long ends the worker.
const PATIENCE = 30000;
let worker = null;
let calls = new Map();
let called = 0;
// Requests made while an engine is opening its site wait, so that none is answered from half a site.
const OPENING = ["start", "open", "put", "settle"];
let opened = null;
let isOpen = null;

function engineStart() {
  engineEnd("the engine was started again");
  const own = new Worker(script(OURS[0]), { type: "module" });
  own.onmessage = ({ data: { id, value, error } }) => {
    const call = calls.get(id);
    calls.delete(id);
    clearTimeout(call?.timer);
    if (error === undefined) call?.done(value);
    else call?.failed(error);
  };
  own.onerror = (event) => engineEnd(event.message ?? "the engine does not load");
  worker = own;
  opened = new Promise((done) => (isOpen = done));
}

function engineEnd(why) {
  worker?.terminate();
  worker = null;
  isOpen?.();
  const open = calls;
  calls = new Map();
  for (const { failed, timer } of open.values()) {
    clearTimeout(timer);
    failed(why);
  }
}

async function engineCall(call, values) {
  const own = worker;
  if (!OPENING.includes(call)) await opened;
  const value = await answered(own, call, values);
  if (call === "settle") isOpen();
  return value;
}

function answered(own, call, values) {
  return new Promise((done, failed) => {
    if (!own || own !== worker) return failed("the engine has ended");
    const id = (called += 1);
    const timer = setTimeout(() => engineEnd("the engine does not answer"), PATIENCE);
    calls.set(id, { done, failed, timer });
    worker.postMessage({ id, call, values });
  });
}

async function fetched(name) {
  const response = await fetch(name, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

// The preview: a service worker asks this page for files of the site, by the name of this tab.
const tab = crypto.randomUUID?.() ?? String(Math.random()).slice(2);

async function previewStart() {
  const workers = navigator.serviceWorker;
  if (!workers) return "";
  workers.addEventListener("message", async ({ data, ports: [port] }) => {
    const own = data.tab === tab && worker;
    port.postMessage(own ? await engineCall("preview", [data.file]).catch(() => null) : null);
  });
  workers.startMessages();
  const never = new Promise((_, failed) => setTimeout(failed, PATIENCE));
  try {
    await Promise.race([activated(workers), never]);
    return `preview/${tab}/`;
  } catch {
    return "";
  }
}

async function activated(workers) {
  await workers.register(script(OURS[1]), { scope: "preview/" });
  const registration = await workers.getRegistration("preview/");
  const starting = registration.installing ?? registration.waiting;
  if (!starting) return;
  await new Promise((done) => {
    const look = () => starting.state === "activated" && done();
    starting.addEventListener("statechange", look);
    look();
  });
}

// Shows an address in the frame, or what is new at the one it shows, where it was scrolled to. What
// comes while a page loads waits for it: browsers drop a reload within a reload. The frame may be
// drawn later, anew, or moved, which empties it; so what it holds is looked at, not remembered.
const SLOW = 5000;
let wanted = { url: "", version: 0 };
const frames = new WeakMap();

function previewShow(address) {
  wanted = { url: new URL(address, location).href, version: wanted.version + 1 };
  previewSettle();
}

function previewSettle() {
  const frame = document.querySelector("#preview");
  if (!frame || wanted.version === 0) return;
  if (!frames.has(frame)) {
    frames.set(frame, { version: 0, since: null });
    frame.addEventListener("load", () => {
      frames.get(frame).since = null;
      previewSettle();
    });
  }
  const state = frames.get(frame);
  const now = performance.now();
  if (state.since !== null && now - state.since < SLOW) return;
  const at = addressOf(frame);
  if (at !== "about:blank" && state.version === wanted.version) return;
  Object.assign(state, { version: wanted.version, since: now });
  setTimeout(previewSettle, SLOW + 1);
  if (at === wanted.url) frame.contentWindow.location.reload();
  else frame.contentWindow.location.replace(wanted.url);
}

// Where a frame is, without the fragment; a page that failed to load keeps that to itself.
function addressOf(frame) {
  try {
    return frame.contentWindow.location.href.split("#")[0];
  } catch {
    return "";
  }
}

new MutationObserver(previewSettle).observe(page, { childList: true, subtree: true });

// Files that an author picks.
let picked = null;
let folder = null;

const SITE = ["config.toml", "index.html", "content", "locales", "static"];
const canPickFolder = () => typeof showDirectoryPicker === "function";

async function pickFolder() {
  try {
    picked = await showDirectoryPicker({ mode: "readwrite" });
  } catch (error) {
    // Closing the dialog without a choice is not an error.
    throw error.name === "AbortError" ? "" : error;
  }
  const files = [];
  const read = async (handle, path) => {
    for await (const [name, entry] of handle.entries()) {
      const inside = path + name;
      if (name.startsWith(".") && name !== ".well-known") continue;
      if (entry.kind === "file" && (path || ["config.toml", "index.html"].includes(name)))
        files.push([inside, await bytesOf(await entry.getFile())]);
      else if (entry.kind === "directory" && (path || ["content", "locales", "static"].includes(name))) await read(entry, `${inside}/`);
    }
  };
  await read(picked, "");
  return [picked.name, files];
}

// Whether the open site came from this address, whose server can save into its folder.
let isServed = false;

const hasFolder = () => folder !== null || isServed;

// Called once the site is open. Until then the previous site and its folder stay in use.
function openedFrom(source) {
  folder = source === "folder" ? picked : null;
  isServed = source === "published" && page.dataset.save !== undefined;
}

const CHANGED = "something else has changed it since it was opened";

// Messages for errors when writing to a folder, by the name of the error.
const REASONS = {
  NotAllowedError: "the browser does not let this page write into the folder any more. Press “Save into the folder” again and allow it",
  NotFoundError: "the folder is not there any more",
  QuotaExceededError: "the disk is full",
  NoModificationAllowedError: "another program has the file open",
};

async function writeIntoFolder(path, before, text) {
  if (!folder) return writeToServer(path, before, text);
  try {
    // A permission can be taken back at any time. Pressing the button lets the page ask again.
    await folder.requestPermission?.({ mode: "readwrite" });
    await writeFile(path, before, text);
  } catch (error) {
    throw REASONS[error.name] ?? error;
  }
}

// Writes a text if the file still has the text from before; without a text, removes the file.
async function writeFile(path, before, text) {
  const parts = path.split("/");
  const name = parts.pop();
  let inside = folder;
  for (const part of parts) inside = await inside.getDirectoryHandle(part, { create: text !== null });
  if ((await textOf(inside, name)) !== before) throw new Error(CHANGED);
  if (text === null) return inside.removeEntry(name);
  const file = await (await inside.getFileHandle(name, { create: true })).createWritable();
  await file.write(text);
  await file.close();
}

async function textOf(folder, name) {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error.name === "NotFoundError") return null;
    throw error;
  }
}

async function writeToServer(path, before, text) {
  const address = page.dataset.save + path.split("/").map(encodeURIComponent).join("/");
  const response = await fetch(address, { method: "PUT", body: JSON.stringify({ before, text }) });
  if (!response.ok) throw new Error(await response.text());
}

const bytesOf = async (file) => new Uint8Array(await file.arrayBuffer());

// What was chosen in a field for files, each with its path in the chosen folder. Of a folder only
// what can be part of a site is read: what lies beside it may be larger than the memory.
function chosenFiles(id) {
  const field = document.getElementById(id);
  const paths = [...field.files].map((file) => file.webkitRelativePath);
  const configs = paths.filter((path) => /(^|\/)config\.toml$/.test(path));
  const depth = (path) => path.split("/").length;
  const [config = ""] = configs.sort((a, b) => depth(a) - depth(b));
  const start = config.slice(0, -"config.toml".length);
  const isWanted = ({ webkitRelativePath: path }) =>
    !path || (path.startsWith(start) && SITE.includes(path.slice(start.length).split("/")[0]));
  const files = [...field.files].filter(isWanted).map(async (file) => [file.webkitRelativePath || file.name, await bytesOf(file)]);
  field.value = "";
  return Promise.all(files);
}

function download(name, bytes, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

const copyText = (text) => navigator.clipboard.writeText(text);
const seconds = () => Math.floor(Date.now() / 1000);

// The field holds the text when the interface has been drawn, which may take a task more.
function selectText(id, start, end) {
  setTimeout(() => {
    const area = document.getElementById(id);
    area?.focus();
    area?.setSelectionRange?.(start, end);
  }, 50);
}

// What is selected in a field; and a stretch of it replaced, so that the browser can undo it.
function selection(id) {
  const area = document.getElementById(id);
  return [area?.selectionStart ?? 0, area?.selectionEnd ?? 0];
}

function replaceText(id, [from, to], text, [start, end]) {
  const area = document.getElementById(id);
  area.focus();
  area.setSelectionRange(from, to);
  if (!document.execCommand(text ? "insertText" : "delete", false, text)) {
    area.setRangeText(text, from, to);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(start, end);
}

// The form is drawn a moment later too. If the user has moved on, the focus stays where it is.
function focusFirst(ids) {
  const before = document.activeElement;
  setTimeout(() => {
    const now = document.activeElement;
    if (now !== before && now !== document.body) return;
    ids.map((id) => document.getElementById(id)).find((one) => one)?.focus();
  }, 50);
}

started.catch((error) => {
  const status = page.querySelector("[role=status]");
  if (status) status.textContent = `The studio cannot be loaded: ${error}`;
});
