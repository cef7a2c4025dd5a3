// Loads what the island of a module needs, all at once: the module, its messages, its data.
//
// The module is compiled while it comes in where a host says what it is, so that browsers can
// keep what they compiled, and else from a buffer. A data file is refused whose bytes are not
// those that its name has the digest of; browsers compute digests only where pages come by a
// safe way. A file that was not there or is not whole is asked for once more, past what the
// browser keeps. Where anything goes wrong the island stays as it is and says so.
//
// What stands in capitals is written by `embedded.rs`.

const island = (careersRoot ?? document).querySelector("[data-island=NAME]");
const loaded = async (path, options) => {
  const response = await fetch(path, options);
  if (!response.ok) throw response.status;
  return response;
};
const program = async () => {
  const response = await loaded(new URL("MODULE", import.meta.url));
  const imports = __wbg_get_imports();
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
};
const read = async (path, options) => {
  const bytes = new Uint8Array(await (await loaded(path, options)).arrayBuffer());
  if (crypto.subtle) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const found = Array.from(digest, byte => byte.toString(16).padStart(2, "0")).join("");
    if (!found.startsWith(path.split("/").pop().split(".")[1])) throw path;
  }
  return bytes;
};
const file = path => read(path).catch(() => read(path, { cache: "reload" }));
try {
  if (island && (WANTED)) {
    const { words, DATA, roles } = island.dataset;
    let [{ instance, module }, ...files] = await Promise.all([program(), file(words), file(DATA), ...roles ? [file(roles)] : []]);
    careersFile = position => files[position];
    PARTS
    __wbg_finalize_init(instance, module);
  }
} catch (error) {
  console.warn("the widget cannot be loaded:", error);
  island.dataset.state = "unavailable";
  const notice = island.querySelector("[role=status]");
  if (notice) notice.textContent = island.dataset.notice;
}
