// Follows the files that a page shows: one of them, or the list of all.

const { file, page, run } = document.body.dataset;
const status = document.getElementById("status");
const filter = document.getElementById("filter");
const shown = { list: undefined, run: Number(run) };

/** Asks for this page again where a run has changed what it shows. */
export function followFiles(state) {
  if (page === "index") followList(state);
  else followFile(state.files);
}

function followList({ files, sheets }) {
  const list = [...Object.keys(sheets), files.list].join("\n");
  const isNews = shown.list === undefined ? files.run !== shown.run : list !== shown.list;
  shown.list = list;
  shown.run = files.run;
  if (isNews) void refresh();
}

/** Whoever was away for a run does not know what that has changed. */
function followFile({ changed, run: now }) {
  if (now === shown.run) return;
  const isNamed = now === shown.run + 1 && changed !== "all";
  shown.run = now;
  if (!isNamed || changed.includes(file)) void refresh();
}

/** Puts what this page has come to show in the place of what it showed, without leaving the place that is looked at. */
async function refresh() {
  const { run: asked } = shown;
  const response = await fetch(location.pathname);
  const text = await response.text();
  if (asked !== shown.run) return;
  status.textContent = response.ok ? "" : "This file is not there any more.";
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(text, "text/html");
  const [now, next] = [document, fresh].map((one) => one.getElementById("content"));
  if (page === "file" && now.dataset.version === next.dataset.version) return;
  const place = [scrollX, scrollY];
  keepOpen(now, next);
  now.dataset.version = next.dataset.version;
  now.replaceChildren(...next.childNodes);
  if (filter) {
    filter.parentElement.hidden = fresh.getElementById("filter").parentElement.hidden;
    followFilter();
  }
  scrollTo(...place);
}

/** What somebody has opened or closed stays so, each found by its key or by its number. */
function keepOpen(now, next) {
  const keyed = (all) =>
    new Map(Array.from(all.querySelectorAll("details"), (its, index) => [its.dataset.key ?? index, its]));
  const former = keyed(now);
  for (const [key, its] of keyed(next)) {
    const before = former.get(key);
    if (before) its.open = before.dataset.open === undefined ? before.open : before.dataset.open === "true";
  }
}

/** Shows the files alone whose paths have all words that were written; folders open for them, and close again as they were. */
function followFilter() {
  const words = filter.value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  for (const item of document.querySelectorAll(".files li")) {
    const path = decodeURIComponent(item.firstElementChild.getAttribute("href")).toLowerCase();
    item.hidden = !words.every((word) => path.includes(word));
  }
  for (const group of document.querySelectorAll(".files details, .files")) {
    group.hidden = words.length > 0 && group.querySelector("li:not([hidden])") === null;
    if (group.localName === "details") openFor(group, words.length > 0);
  }
}

function openFor(group, isFiltered) {
  if (isFiltered) group.dataset.open ??= String(group.open);
  if (isFiltered) group.open = true;
  else if (group.dataset.open !== undefined) {
    group.open = group.dataset.open === "true";
    delete group.dataset.open;
  }
}

filter?.addEventListener("input", followFilter);
