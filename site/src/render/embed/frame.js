// Tells the page around this frame how high the content is, whenever that changes.
const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ careers: "height", height, path: location.pathname }, "*");
};
if (parent !== window) new ResizeObserver(tell).observe(document.body);
// Links of a frame open in the window around it, but for those that lead to a place within it.
addEventListener("click", event => {
  const link = event.target.closest?.('a[href^="#"]');
  if (link) link.target = "_self";
}, true);
