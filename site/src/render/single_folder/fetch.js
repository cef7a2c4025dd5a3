const elsewhere = globalThis.fetch;
globalThis.fetch = (url, ...rest) => {
const text = careersFiles[String(url).split("/").pop()];
if (text === undefined) return elsewhere(url, ...rest);
return Promise.resolve(new Response(Uint8Array.from(atob(text), sign => sign.charCodeAt(0))));
};
