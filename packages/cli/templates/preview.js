// Follows the state of the preview and shows it. Only texts come from data, and they are put in as texts.

import { followFiles } from "./preview-files.js";

const { page, sheet } = document.body.dataset;
const problems = document.getElementById("problems");
const status = document.getElementById("status");
const beside = document.getElementById("beside");
const printed = document.getElementById("printed");
const shown = { version: "" };
let events;

function show(state) {
  problems.hidden = state.problems === "";
  problems.querySelector("pre").textContent = state.problems;
  if (page === "sheet") followSheet(state.sheets[sheet]);
  else followFiles(state);
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

beside?.addEventListener("change", () => load("html"));
document.addEventListener("visibilitychange", listen);
listen();
