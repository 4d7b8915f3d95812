import type { Dataset, Planned } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import { bundleText } from "@stackmatrix/query/bundle";
import { standaloneSchema } from "../json-schema.ts";
import { entityTypes, idTypes } from "./entity-types.ts";
import { answersModules, type IndexPlace, indexForCommonJs, indexModule, indexTypes } from "./index-texts.ts";
import { manifestText } from "./manifest.ts";
import { banner, forCommonJs } from "./module-files.ts";
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
  const modulesOf = new Set<Kind>(options.entities ?? ["services"]);
  const root = { top: "./", folder: "", types: "./lib/types.js" };
  yield* entryFiles(root);
  yield* partFiles(dataset, { ...root, modulesOf, options });
  for (const locale of dataset.locales) {
    const place = { top: "../", folder: `${locale}/`, types: "../lib/local-types.js" };
    yield* entryFiles(place);
    yield* partFiles(dataset, { ...place, modulesOf, options, locale });
  }
  yield* library();
  yield {
    path: "data.schema.json",
    content: ({ locales }) => `${JSON.stringify(standaloneSchema("Data", locales))}\n`,
  };
  yield* papers(dataset, options);
}

/** The entry of the package, or of a language, and the functions that answer from its data. */
function* entryFiles(place: IndexPlace): Iterable<Planned> {
  const { folder } = place;
  yield { path: `${folder}index.js`, content: () => indexModule(place) };
  yield { path: `${folder}index.cjs`, content: () => indexForCommonJs(place) };
  yield { path: `${folder}index.d.ts`, content: () => indexTypes(place) };
  yield { path: `${folder}index.d.cts`, content: () => forCommonJs(indexTypes(place)) };
  for (const { cjs, esm, path } of answersModules(place)) {
    yield { path: `${path}.js`, content: () => esm };
    yield { path: `${path}.cjs`, content: () => cjs };
  }
}

/** What the modules rest on; nobody imports it by itself. */
function* library(): Iterable<Planned> {
  for (const name of ["frozen", "plain"] as const satisfies readonly (keyof typeof runtime)[]) {
    yield { path: `lib/${name}.js`, content: () => esmRuntime(name) };
    yield { path: `lib/${name}.cjs`, content: () => cjsRuntime(name) };
  }
  for (const name of ["query.js", "query.cjs", "search.js", "search.cjs"] as const) {
    yield { path: `lib/${name}`, content: () => bundleText(name) };
  }
  yield* typesTwice("ids", idTypes);
  yield* typesTwice("types", (traced) => entityTypes(traced, "all"));
  yield* typesTwice("local-types", (traced) => entityTypes(traced, "one"));
  const schema = `${banner}declare const schema: { readonly [key: string]: unknown };\n`;
  yield { path: "lib/schema.d.cts", content: () => `${schema}export = schema;\n` };
}

function* typesTwice(name: string, text: (dataset: Dataset) => string): Iterable<Planned> {
  yield { path: `lib/${name}.d.ts`, content: text };
  yield { path: `lib/${name}.d.cts`, content: (traced) => forCommonJs(text(traced)) };
}

function* papers(dataset: Dataset, options: PackageOptions): Iterable<Planned> {
  const { name = dataset.info.name, manifest = true } = options;
  if (!manifest || name === undefined) return;
  yield { path: "package.json", content: (traced) => manifestText(traced, { ...options, name }) };
  yield { path: "README.md", content: (traced) => readmeText(traced, name) };
}
