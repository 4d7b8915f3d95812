import type { Dataset, Planned } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import { bundleText } from "@stackmatrix/query/bundle";
import { standaloneSchema } from "../json-schema.ts";
import { type PublishedData, publishData } from "../publish/publish-data.ts";
import { entityTypes, idTypes, type Languages } from "./entity-types.ts";
import {
  constantsForCommonJs,
  type IndexPlace,
  indexForCommonJs,
  indexModule,
  indexTypes,
  queriesModule,
  searchesModule,
} from "./index-texts.ts";
import { languagePart } from "./language-part.ts";
import { manifestText } from "./manifest.ts";
import { banner, forCommonJs } from "./module-files.ts";
import { once } from "./once.ts";
import { partFiles } from "./part-files.ts";
import { readmeText } from "./readme-text.ts";
import { cjsRuntime, esmRuntime, type runtime } from "./runtime.ts";

/** What the package says of itself, and what it has; what is left out is what the dataset says. */
export interface PackageOptions {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** SPDX identifier. */
  readonly licence?: string | undefined;
  /** The kinds whose entities can be imported each by itself: services unless it is said. */
  readonly entities?: readonly Kind[] | undefined;
  /** Whether the folder is a whole package, with a manifest and a README; it is, unless it is said. */
  readonly manifest?: boolean | undefined;
}

/** The files of a package that other projects import: modules for `import` and `require`, types that know every id, JSON. */
export function* packageFiles(dataset: Dataset, options: PackageOptions = {}): Iterable<Planned> {
  const whole = once(() => publishData(dataset, options));
  const modulesOf = new Set<Kind>(options.entities ?? ["services"]);
  yield* partOf(dataset, { top: "./", folder: "", types: "./lib/types.js" });
  yield* partFiles(dataset, { top: "./", data: whole, modulesOf, types: "./lib/types.js" });
  for (const locale of dataset.locales) {
    const place = { top: "../", folder: `${locale}/`, types: "../lib/local-types.js" };
    yield* partOf(dataset, place);
    const part = once(() => languagePart(dataset, whole(), locale));
    yield* partFiles(dataset, {
      ...place,
      locale,
      modulesOf,
      data: () => part().data,
      views: () => part().views,
    });
  }
  yield* library(dataset);
  yield {
    path: "data.schema.json",
    content: () => `${JSON.stringify(standaloneSchema("Data", dataset.locales))}\n`,
  };
  yield* papers(dataset, { options, whole });
}

/** The entry of the package, or of a language, and the functions that answer from its data. */
function* partOf(_dataset: Dataset, place: IndexPlace): Iterable<Planned> {
  const { folder, top } = place;
  const types = () => indexTypes(place);
  yield { path: `${folder}index.js`, content: () => indexModule(place) };
  yield { path: `${folder}index.cjs`, content: () => indexForCommonJs(place) };
  yield { path: `${folder}index.d.ts`, content: types };
  yield { path: `${folder}index.d.cts`, content: () => forCommonJs(types()) };
  const [data, lib] = [`../${top === "./" ? "" : top}${folder}data.js`, top === "./" ? "./" : "../"];
  for (const [name, text] of [
    ["queries", queriesModule(data, lib)],
    ["searches", searchesModule(data, lib)],
  ] as const) {
    yield { path: `lib/${folder}${name}.js`, content: () => text };
    yield { path: `lib/${folder}${name}.cjs`, content: () => constantsForCommonJs(text) };
  }
}

/** What the modules rest on; nobody imports it by itself. */
function* library(dataset: Dataset): Iterable<Planned> {
  for (const name of ["frozen", "plain"] as const satisfies readonly (keyof typeof runtime)[]) {
    yield { path: `lib/${name}.js`, content: () => esmRuntime(name) };
    yield { path: `lib/${name}.cjs`, content: () => cjsRuntime(name) };
  }
  for (const name of ["query.js", "query.cjs", "search.js", "search.cjs"] as const) {
    yield { path: `lib/${name}`, content: () => bundleText(name) };
  }
  const ids = once(() => idTypes(dataset));
  yield* typesTwice("ids", ids);
  const all = once(() => entityTypes(dataset, "all"));
  yield* typesTwice("types", all);
  const one = once(() => entityTypes(dataset, "one" satisfies Languages));
  yield* typesTwice("local-types", one);
  yield* typesTwice("schema", () => `${banner}declare const schema: { readonly [key: string]: unknown };\n`);
}

function* typesTwice(name: string, text: () => string): Iterable<Planned> {
  const exported = name === "schema" ? ["export default schema;\n", "export = schema;\n"] : ["", ""];
  yield { path: `lib/${name}.d.ts`, content: () => text() + exported[0] };
  yield { path: `lib/${name}.d.cts`, content: () => forCommonJs(text()) + exported[1] };
}

interface Papers {
  readonly options: PackageOptions;
  readonly whole: () => PublishedData;
}

function* papers(dataset: Dataset, { options, whole }: Papers): Iterable<Planned> {
  const { name = dataset.info.name, manifest = true } = options;
  if (!manifest || name === undefined) return;
  yield { path: "package.json", content: () => manifestText(dataset, { ...options, name }) };
  yield { path: "README.md", content: () => readmeText(dataset, { data: whole(), name }) };
}
