// Loads files that stand beside the data of the island, by their names, and tells of that to
// what it answers. A file that cannot be loaded comes as no bytes.

careersLoad = names => {
  const told = new EventTarget();
  (async () => {
    files = [words, DATA, ...await Promise.all(names.match(/\S+/g).map(name => file(DATA.replace(/[^/]*$/, name)).catch(() => [])))];
    told.dispatchEvent(new Event("load"));
  })();
  return told;
};
