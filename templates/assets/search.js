// The search page's help. Everything it finds is on the page's lists or a link away from them without it.
const box = document.getElementById("search");
const input = document.getElementById("query");
const results = document.getElementById("results");
const outcome = document.getElementById("outcome");
let index;

async function load() {
  index ??= Promise.all([
    import("./minisearch.js"),
    fetch(new URL("search-index.json", import.meta.url)).then((answer) => answer.text()),
  ]).then(([{ default: MiniSearch }, json]) =>
    MiniSearch.loadJSON(json, { fields: ["t", "x"], storeFields: ["u", "t", "n"] }),
  );
  return index;
}

async function find() {
  const words = input.value.trim();
  const found = words ? (await load()).search(words, { prefix: true, fuzzy: 0.15, boost: { t: 2 } }).slice(0, 30) : [];
  if (words !== input.value.trim()) return;
  results.replaceChildren(...found.map(item));
  outcome.textContent = words === "" ? "" : found.length ? `${box.dataset.found} ${found.length}` : box.dataset.none;
}

function item({ u, t, n }) {
  const link = document.createElement("a");
  link.href = new URL(`../${u}`, import.meta.url).href;
  link.textContent = t;
  const note = document.createElement("span");
  note.className = "count";
  note.textContent = n;
  const line = document.createElement("li");
  line.append(link, " ", note);
  return line;
}

box.hidden = false;
input.addEventListener("focus", load, { once: true });
input.addEventListener("input", find);
