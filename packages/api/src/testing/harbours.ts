import { type Dataset, loadDataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";

const services = ["quay", "pier"].map((id) => [
  `data/services/${id}.yaml`,
  `name: { en: ${id} }
vendor: Example
layer: harbour
licence: { en: MIT }
kind: { en: Harbour }
oneLiner: { en: A harbour. }
summary: { en: It holds ships. }
${id === "quay" ? "relations: [{ type: runs-on, service: pier, basis: judgement, note: { en: It stands on it. } }]" : ""}
`,
]);

const files: Readonly<Record<string, string>> = {
  "data/layers/harbour.yaml": `name: { en: Harbour, zh-TW: 港口 }
order: 1
question: { en: Where do ships stop? }
brief: { en: Holds ships }
does: { en: It holds ships. }
doesNot: { en: It does not build them. }
sources: [manual]
asOf: undated
`,
  "data/relations.yaml": `entities:
  runs-on: { name: runs on, reverse: hosts }
  beside: { name: beside, inverse: beside }
`,
  "data/groups/berths.yaml": "name: { en: Berths }\norder: 1\n",
  "data/groups/moorings.yaml": "moved: berths\n",
  "data/capabilities/tugs.yaml": `name: { en: Tugs }
group: berths
definition: { en: A tug pulls a ship in. }
assessments:
  pier:
    support: partial
    note: { en: One tug. }
    basis: documented
    sources: [manual]
    asOf: 2026-03-01
    asOfNote: The chapter on tugs has a date.
  quay:
    inherits: pier
    sources: [leaflet]
    asOf: 2025-01-31
`,
  "data/sources/manual.yaml": "title: Manual\npublisher: Example\nkind: primary\ndate: undated\n",
  "data/sources/leaflet.yaml":
    "title: Leaflet\npublisher: Example\nkind: secondary\ndate: 2025-01-31\nabout: [quay]\n",
  "data/sources/essay.yaml": `title: Essay
publisher: Example
kind: article
date: undated
statements:
  - { id: "1", coveredBy: [capabilities/tugs, sources/essay] }
  - { id: "2" }
`,
  "data/diagrams/ground.yaml": `title: { en: What stands on what, zh-TW: 誰立於誰之上 }
summary: { en: The harbours. }
shape: relations
relations: [runs-on]
`,
  "data/matrices/both.yaml": `title: { en: Both }
summary: { en: Which one? }
services: [quay, pier]
rows:
  - capability: tugs
  - attribute: vendor
    published: { source: leaflet, values: { pier: Somebody }, gloss: { zh-TW: { pier: 某人 } } }
`,
  ...Object.fromEntries(services),
};

/** Two harbours of which one takes over the other's answer and runs on it, and a group that was renamed. */
export function harbours(locales: readonly [Locale, ...Locale[]] = ["en"]): Dataset {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const info = { name: "@example/harbours", version: "1.2.3", licence: "CC0-1.0" };
  const loaded = loadDataset(sources, { root: "data", locales, staleAfterDays: 1000, info });
  if (loaded.ok) return loaded.value;
  throw new Error(JSON.stringify(loaded.diagnostics, undefined, 2));
}
