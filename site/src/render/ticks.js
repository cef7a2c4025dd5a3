// What is ticked in the table of skills, as the answers of a link to the self-check. Without
// script the table has no boxes. Hidden rows are not in the page, but boxes ticked in them still
// count. The form of such links is that of roles/src/link.rs.
const bar = document.querySelector(".skills-keep");
const link = bar?.querySelector("a");
const start = link?.getAttribute("href");
const boxes = new Set();
const seen = () => document.querySelectorAll("[data-have]").forEach((box) => boxes.add(box));
const all = () => {
  seen();
  const ids = [...boxes].filter((box) => box.checked).map((box) => box.dataset.have).sort();
  bar.hidden = ids.length === 0;
  bar.querySelector("output").textContent = ids.length;
  link.href = ids.length ? `${start}#check=1;y=${ids.join()};e` : start;
};
if (bar) {
  seen();
  document.addEventListener("change", all);
  addEventListener("pageshow", all);
}
