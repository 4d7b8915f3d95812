// Follows the state of the preview and shows it. Only texts come from data, and they are put in as texts.

const { file, page, run, sheet } = document.body.dataset;
const problems = document.getElementById("problems");
const status = document.getElementById("status");
const beside = document.getElementById("beside");
const printed = document.getElementById("printed");
const filter = document.getElementById("filter");
const shown = { version: "", list: undefined, run: Number(run) };
let events;

function show(state) {
  problems.hidden = state.problems === "";
  problems.querySelector("pre").textContent = state.problems;
  if (page === "index") followList(state);
  else if (page === "file") followFile(state.files);
  else followSheet(state.sheets[sheet]);
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

function followSheet(now) {
  status.textContent = now ? now.status : "This sheet is not there any more.";
  if (!now || now.version === shown.version) return;
  shown.version = now.version;
  for (const format of ["pdf", "html"]) load(format);
  void loadPrinted(now.version);
}

/** What this page prints is the sheet, as its web page has it. */
async function loadPrinted(version) {
  const response = await fetch(`/${sheet}.html?${version}`);
  if (!response.ok || version !== shown.version) return;
  const its = new DOMParser().parseFromString(await response.text(), "text/html");
  document.getElementById("page-style").textContent = its.querySelector("style").textContent;
  printed.lang = its.documentElement.lang;
  printed.replaceChildren(...its.body.childNodes);
  printed.dataset.version = version;
}

// Head and foot of pages are set in the fonts of the whole document's language.
addEventListener("beforeprint", () => {
  document.documentElement.lang = printed?.lang ?? "en";
});
addEventListener("afterprint", () => {
  document.documentElement.lang = "en";
});

/** A new frame rather than a new address for the old one, which would be a step in the browser's history. */
function load(format) {
  const frame = document.getElementById(format);
  if (shown.version === "" || (format === "html" && !beside.checked)) return;
  const place = scrollOf(frame);
  const next = frame.cloneNode();
  next.src = `/${sheet}.${format}?${shown.version}${format === "pdf" ? "#view=Fit" : ""}`;
  next.addEventListener("load", () => next.contentWindow?.scrollTo(0, place), { once: true });
  frame.replaceWith(next);
}

function scrollOf(frame) {
  try {
    return frame.contentWindow.scrollY;
  } catch {
    // A viewer of PDF files is no page of ours.
    return 0;
  }
}

// A browser opens few connections to one server: pages that nobody sees leave theirs to others.
function listen() {
  events?.close();
  if (document.hidden) return;
  events = new EventSource("/events");
  events.addEventListener("state", (event) => show(JSON.parse(event.data)));
  events.addEventListener("error", () => {
    if (status) status.textContent = "The preview has ended.";
  });
}

filter?.addEventListener("input", followFilter);
beside?.addEventListener("change", () => load("html"));
document.addEventListener("visibilitychange", listen);
listen();
