// Serves a built site as static hosts do (compressed, assets kept for good), looks at its
// main pages with Lighthouse's mobile preset, and prints a line for each. Ends with 1
// when one of the four figures of a page is below 100.

import { createServer } from "node:http";
import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const PAGES = ["", "roles/", "roles/data-engineer/", "check/", "ladders/", "skills/", "accessibility/"];
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};
const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

const site = process.argv[2];
const packed = new Map();

function file(url) {
  const path = normalize(decodeURIComponent(new URL(url, "http://x").pathname));
  return join(site, path.endsWith("/") ? `${path}index.html` : path);
}

function answer(request, response) {
  const path = file(request.url);
  if (!packed.has(path)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "content-encoding": "br",
    "cache-control": path.includes("/assets/") ? "max-age=31536000, immutable" : "no-cache",
  });
  response.end(packed.get(path));
}

// Hosts pack files before anybody asks; doing it meanwhile would slow down what is measured.
for (const path of readdirSync(site, { recursive: true }).map((name) => join(site, name))) {
  if (statSync(path).isFile()) packed.set(path, brotliCompressSync(readFileSync(path)));
}

const server = createServer(answer).listen(0, "127.0.0.1");
await new Promise((ready) => server.once("listening", ready));
const base = `http://127.0.0.1:${server.address().port}/`;
const profile = mkdtempSync(join(tmpdir(), "careers-lighthouse-"));
const chrome = await launch({ chromeFlags: FLAGS, userDataDir: profile });
let below = 0;
console.log("speed  access  practice  search   LCP ms  CLS    TBT ms  bytes   requests  page");
for (const page of PAGES.filter((page) => existsSync(file(`/${page}`)))) {
  const { lhr } = await lighthouse(base + page, { port: chrome.port, logLevel: "error", output: "json" });
  const keys = ["performance", "accessibility", "best-practices", "seo"];
  const figures = keys.map((key) => Math.round(lhr.categories[key].score * 100));
  const value = (audit) => lhr.audits[audit]?.numericValue ?? 0;
  const requests = lhr.audits["network-requests"]?.details?.items ?? [];
  console.log([
    String(figures[0]).padEnd(6), String(figures[1]).padEnd(7), String(figures[2]).padEnd(9),
    String(figures[3]).padEnd(8), String(Math.round(value("largest-contentful-paint"))).padEnd(7),
    value("cumulative-layout-shift").toFixed(3).padEnd(6), String(Math.round(value("total-blocking-time"))).padEnd(7),
    String(value("total-byte-weight")).padEnd(7), String(requests.length).padEnd(9), `/${page}`,
  ].join(" "));
  if (figures.some((figure) => figure < 100)) {
    below += 1;
    for (const audit of Object.values(lhr.audits)) {
      if (audit.score !== null && audit.score < 1 && audit.scoreDisplayMode !== "informative") {
        console.log(`       ${audit.id}: ${audit.title} ${audit.displayValue ?? ""}`);
      }
    }
  }
}
await chrome.kill();
server.close();
process.exit(below > 0 ? 1 : 0);
