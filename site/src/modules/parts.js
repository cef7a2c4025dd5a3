// Loads files that lie beside the data of the island, by their names, and returns what has a
// "load" event once all are there. A file that cannot be loaded is empty.

careersLoad = names => {
  const told = new EventTarget();
  (async () => {
    files = [...files.slice(0, 2), ...await Promise.all(names.match(/\S+/g).map(name => file(DATA.replace(/[^/]*$/, name)).catch(() => [])))];
    told.dispatchEvent(new Event("load"));
  })();
  return told;
};
