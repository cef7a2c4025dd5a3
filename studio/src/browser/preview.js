// The service worker of the studio: answers requests below `preview/` with the pages that the
// studio has just made, so that they have addresses, a policy and scripts as visitors get them.
// `preview/<tab>/roles/` is asked of the open studio that has this name. Nothing is kept.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  xml: "application/xml",
};

addEventListener("fetch", (event) => {
  if (event.request.url.startsWith(registration.scope)) {
    event.respondWith(answer(new URL(event.request.url)));
  }
});

async function answer(url) {
  const inside = decodeURIComponent(url.pathname.slice(new URL(registration.scope).pathname.length));
  const [, tab, path] = /^([^/]*)\/(.*)$/s.exec(inside) ?? [null, inside, ""];
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const bytes = await ask(tab, file);
  if (bytes) {
    const type = TYPES[file.split(".").pop()] ?? "application/octet-stream";
    return new Response(bytes, { headers: { "content-type": type, "cache-control": "no-store" } });
  }
  // What the studio does not make itself is a file of the site.
  if (path.startsWith("assets/")) return fetch(new URL(`../../${path}`, registration.scope));
  if (!path.endsWith("/") && !/\.\w+$/.test(path)) return Response.redirect(`${url.origin}${url.pathname}/`);
  return new Response("There is no such page.", { status: 404 });
}

// The bytes of a file, from the studio of a tab; nothing when it has none, or does not answer.
async function ask(tab, file) {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return Promise.race([
    new Promise((done) => setTimeout(done, 20000)),
    new Promise((done) => {
      let waiting = 0;
      for (const client of open.filter((one) => !one.url.startsWith(registration.scope))) {
        const { port1, port2 } = new MessageChannel();
        waiting += 1;
        port1.onmessage = ({ data }) => {
          waiting -= 1;
          if (data || waiting === 0) done(data);
        };
        client.postMessage({ tab, file }, [port2]);
      }
      if (waiting === 0) done(null);
    }),
  ]);
}
