import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { smallDataset } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import {
  analogyView,
  capabilityView,
  coverageView,
  diagramView,
  glossaryViews,
  guideView,
  layersView,
  matrixView,
  misconceptionView,
  overviewView,
  pathView,
  questionView,
  serviceView,
  sheetView,
  sourceGroups,
  startPage,
  termView,
  tradeoffView,
  traitView,
  type ViewContext,
} from "./index.ts";

/** What tells orders, scales and dates apart, beside what every dataset has. */
const more = {
  "sources/almanac": "title: Almanac\npublisher: The moon\nkind: secondary\ndate: 1999-12-31\n",
  "tradeoffs/speed": `
name: { en: Speed, zh-TW: 速度 }
definition: { en: How soon you are there., zh-TW: 多快抵達。 }
scale:
  1: { en: slow, zh-TW: 慢 }
  2: { en: steady, zh-TW: 穩 }
  3: { en: brisk, zh-TW: 快 }
  4: { en: fast, zh-TW: 很快 }
  5: { en: at once, zh-TW: 立刻 }
better: high
ratings:
  ferry:
    value: 2
    note: { en: Wind and tide., zh-TW: 風與潮。 }
    basis: documented
    sources: [logbook, almanac, handbook]
    asOf: undated
    checkedOn: 2026-03-03
  rowboat: { value: 5, note: { en: No queue., zh-TW: 不排隊。 }, basis: judgement }
`,
  "matrices/how-soon": `
title: { en: How soon, zh-TW: 多快 }
summary: { en: Time and toil., zh-TW: 時間與力氣。 }
services: [rowboat, ferry]
transpose: true
rows:
  - heading: { en: Speed, zh-TW: 速度 }
  - tradeoff: speed
  - attribute: vendor
  - attribute: licence
  - attribute: layer
`,
  "misconceptions/boats-sink": `
claim: { en: Boats sink, zh-TW: 船會沉 }
verdict: wrong
right: { en: They float., zh-TW: 會浮。 }
sources: [almanac]
asOf: 1999-12-31
`,
  "misconceptions/all-boats-are-ferries": `
claim: { en: All boats are ferries, zh-TW: 船都是渡輪 }
verdict: ambiguous
right: { en: Some are., zh-TW: 有些是。 }
`,
  "diagrams/who-uses-whom": `
title: { en: Who uses whom, zh-TW: 誰用誰 }
summary: { en: As stored., zh-TW: 如所記。 }
shape: relations
relations: [alternative-to, uses]
`,
  "sheets/everything": `
title: { en: Everything, zh-TW: 全部 }
subtitle: { en: On one sheet., zh-TW: 在一張上。 }
size: A3
orientation: landscape
margins: { top: 9, left: 14 }
fit: { pages: 2 }
keywords: [{ en: boats, zh-TW: 船 }]
blocks:
  - { block: layers }
  - { block: layers, services: [rowboat], title: { en: The small one, zh-TW: 小的 } }
  - { block: matrix, matrix: ferry-or-rowboat, notes: true, width: half }
  - { block: matrix, matrix: how-soon, lead: { en: In a hurry., zh-TW: 趕時間。 } }
  - { block: path, path: to-the-sea }
  - { block: diagrams, diagrams: [wrong-crossing, crossing] }
  - { block: term, term: boat-the-word }
  - { block: guide, guide: which-boat }
  - { block: analogy, analogy: street }
  - { block: misconceptions }
  - { block: misconceptions, misconceptions: [boats-sink], detail: true, columns: 2 }
  - { block: questions }
  - { block: questions, questions: [who-rows], columns: 3 }
  - { block: glossary }
  - { block: glossary, glossaries: [boats] }
  - { block: service, service: ferry, part: relations }
  - { block: service, service: ferry, part: quotas }
`,
  "sheets/speed": `
title: { en: Speed alone, zh-TW: 速度 }
subtitle: { en: One table., zh-TW: 一張表。 }
margins: 7
blocks:
  - { block: matrix, matrix: how-soon }
`,
};

const all =
  (page: ViewContext) =>
  <Entity>(entities: ReadonlyMap<string, Entity>, viewOf: (page: ViewContext, entity: Entity) => object) =>
    Array.from(entities.values(), (entity) => viewOf(page, entity));

/** Each view of a page of its own, as it is and with the footnotes that it has gathered. */
const views: Readonly<Record<string, (page: ViewContext, dataset: Dataset) => unknown>> = {
  analogies: (page, { analogies }) => all(page)(analogies, analogyView),
  capabilities: (page, { capabilities }) => all(page)(capabilities, capabilityView),
  coverage: (page) => coverageView(page),
  diagrams: (page, { diagrams }) => all(page)(diagrams, diagramView),
  glossary: (page) => glossaryViews(page),
  guides: (page, { guides }) => all(page)(guides, guideView),
  layers: (page) => layersView(page),
  matrices: (page, { matrices }) => all(page)(matrices, matrixView),
  misconceptions: (page, { misconceptions }) => all(page)(misconceptions, misconceptionView),
  overview: (page) => overviewView(page),
  paths: (page, { paths }) => all(page)(paths, pathView),
  questions: (page, { questions }) => all(page)(questions, questionView),
  services: (page, { services }) => all(page)(services, serviceView),
  sheets: (page, { sheets }) => all(page)(sheets, sheetView),
  sources: (page) => sourceGroups(page),
  terms: (page, { terms }) => all(page)(terms, termView),
  tradeoffs: (page, { tradeoffs }) => all(page)(tradeoffs, tradeoffView),
  traits: (page, { traits }) => all(page)(traits, traitView),
};

const locales: readonly Locale[] = ["en", "zh-TW"];

describe.each(Object.entries(views))("The view of %s", (name, viewOf) => {
  test.each(locales)("is in %s as its golden file has it, and can be made again", async (locale) => {
    const dataset = smallDataset(more);
    const make = () => {
      const page = startPage(dataset, locale);
      const view = viewOf(page, dataset);
      const { citations } = page;
      return { view, footnotes: citations.footnotes(), freshness: citations.freshness() };
    };

    const made = make();

    await expect(`${JSON.stringify(made, undefined, 2)}\n`).toMatchFileSnapshot(
      `../golden/${locale}/${name}.json`,
    );
    expect(make()).toEqual(made);
  });
});
