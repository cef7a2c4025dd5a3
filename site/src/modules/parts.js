// Loads files that stand beside the data of the island, by their names, and calls when they are
// here, or nothing in their place.

const beside = DATA.replace(/[^/]*$/, "");
const none = () => new Uint8Array();
careersLoad = async (names, then) => {
  const came = await Promise.all(names.split(" ").map(name => file(beside + name).catch(none)));
  files.splice(2, files.length, ...came);
  then();
};
