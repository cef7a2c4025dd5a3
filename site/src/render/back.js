// Leads back to the list of roles as the visitor left it: with its search, filters and order.
const left = document.referrer && new URL(document.referrer);
for (const link of document.querySelectorAll(".trail a")) {
  if (left && left.origin === location.origin && left.pathname === link.pathname) {
    link.search = left.search;
  }
}
