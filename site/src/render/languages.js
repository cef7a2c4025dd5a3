// Keeps the query and the fragment of the address when the language is changed.
for (const link of document.querySelectorAll(".languages a")) {
  const keep = () => {
    const to = new URL(link.href);
    to.search = location.search;
    to.hash = location.hash;
    link.href = to.href;
  };
  for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, keep);
}
