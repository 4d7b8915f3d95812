import type { Dataset } from "@stackmatrix/core";
import { kinds, type Locale, languageNames, languageTags } from "@stackmatrix/core/schema";
import { documents } from "./contract/documents.ts";
import { drawingPath, relationDiagrams } from "./drawings.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { allAnswers } from "./publish/all-answers.ts";
import { publishProject } from "./publish/publish-project.ts";

/** What leads to all the rest, in these languages. */
export function indexEndpoint(plan: Dataset, locales: readonly Locale[]): Endpoint {
  const inEach = <Item>(list: (locale: Locale) => readonly Item[]) => locales.flatMap(list);
  const result = (dataset: Dataset) => ({
    ...publishProject(dataset),
    locales: dataset.locales.map((id) => ({ id, tag: languageTags[id], name: languageNames[id] })),
    kinds: kinds.map((kind) => ({ kind, total: dataset[kind].size, href: `${kind}.json` })),
    answers: allAnswers(dataset),
    documents: [
      ...["about", "cells", "data", "search"].map((kind) => ({ kind, href: `${kind}.json` })),
      ...Array.from(dataset.services.keys(), (id) => ({ kind: "cells", href: `cells/${id}.json` })),
      ...inEach((locale) =>
        Array.from(dataset.services.keys(), (id) => ({
          kind: "local-cells",
          locale,
          href: `${locale}/cells/${id}.json`,
        })),
      ),
      ...locales.map((locale) => ({ kind: "local-search", locale, href: `${locale}/search.json` })),
    ],
    lists: inEach((locale) => kinds.map((kind) => ({ kind, locale, href: `${locale}/${kind}.json` }))),
    views: inEach((locale) =>
      Array.from(dataset.matrices.keys(), (matrix) => {
        const stem = `${locale}/matrices/${matrix}`;
        return { matrix, locale, href: `${stem}.json`, table: `${stem}.csv`, page: `${stem}.md` };
      }),
    ),
    drawings: inEach((locale) =>
      relationDiagrams(dataset).map(({ id }) => ({ diagram: id, locale, href: drawingPath(id, locale) })),
    ),
    schemas: Object.keys(documents).map((name) => ({ name, href: `schema/${name}.json` })),
    openapi: "openapi.json",
    llms: "../llms.txt",
  });
  return endpoint(plan, { path: "v1/index.json", document: "index", result });
}
