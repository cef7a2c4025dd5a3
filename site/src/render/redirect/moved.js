// Takes along what stands behind the address.
const to = new URL(document.currentScript.dataset.to, location.href);
to.search = location.search;
to.hash = location.hash;
location.replace(to.href);
