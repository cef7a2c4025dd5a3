// Tells the page around this frame how high the content is, whenever that changes.
const tell = () => {
const height = Math.ceil(document.body.getBoundingClientRect().height);
parent.postMessage({ careers: "height", height, path: location.pathname }, "*");
};
if (parent !== window) new ResizeObserver(tell).observe(document.body);
