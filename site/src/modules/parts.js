// Loads files that stand beside the data of the island, by their names, and tells of that to
// what it answers. A file that cannot be loaded comes as no bytes.

const none = () => new Uint8Array();
const part = name => file(DATA.replace(/[^/]*$/, name)).catch(none);
careersLoad = names => {
  const told = new EventTarget();
  Promise.all(names.trim().split(" ").map(part)).then(came => {
    files.splice(2, files.length, ...came);
    told.dispatchEvent(new Event("load"));
  });
  return told;
};
