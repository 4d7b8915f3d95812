import { kinds, pluralOf } from "@stackmatrix/core/schema";
import { typeName } from "../contract/type-name.ts";
import { banner, forCommonJs } from "./module-files.ts";

/** The functions that a package answers by, bound to its data. */
const queries = ["get", "has", "cell", "compare", "find", "stale", "recommend"] as const;

/** What a package, or a language of it, exports besides the entities of each kind. */
const values = ["about", "vocabulary", "moved"] as const;

/** Where the runtime of a part of a package is, and its own folder in it: "" or that of a language. */
export interface IndexPlace {
  /** To the top of the package, such as "./" or "../". */
  readonly top: string;
  /** The folder of a language with its slash, or nothing. */
  readonly folder: string;
  readonly types: string;
}

/** The entry of a package, or of one of its languages, for `import`. */
export function indexModule({ folder, top }: IndexPlace): string {
  const lib = `${top}lib/`;
  return [
    banner,
    ...[...values, ...kinds].map((name) => `export { default as ${name} } from "./${name}.js";\n`),
    `export { ${queries.join(", ")} } from "${lib}${folder}queries.js";\n`,
    `export { search } from "${lib}${folder}searches.js";\n`,
    `export { plain } from "${lib}plain.js";\n`,
    `export { NotFound } from "${lib}query.js";\n`,
  ].join("");
}

/** The same for `require`, which reads what is asked for when it is. */
export function indexForCommonJs({ folder, top }: IndexPlace): string {
  const lib = `${top}lib/`;
  const getter = (name: string, value: string) =>
    `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => ${value} });\n`;
  return [
    `${banner}"use strict";\n`,
    ...[...values, ...kinds].map((name) => getter(name, `require("./${name}.cjs")`)),
    ...queries.map((name) => getter(name, `require("${lib}${folder}queries.cjs").${name}`)),
    getter("search", `require("${lib}${folder}searches.cjs").search`),
    getter("plain", `require("${lib}plain.cjs").plain`),
    getter("NotFound", `require("${lib}query.cjs").NotFound`),
  ].join("");
}

/** Functions that answer, as a module for `import` and one for `require`. */
export interface AnswersModule {
  readonly path: string;
  readonly esm: string;
  readonly cjs: string;
}

/** The functions of a part of a package, bound to its data; the search is apart, since it brings more with it. */
export function answersModules({ folder }: Pick<IndexPlace, "folder">): readonly AnswersModule[] {
  const [out, lib] = folder === "" ? ["../", "./"] : ["../../", "../"];
  const from = { data: `${out}${folder}data.js`, lib };
  return [
    boundFunctions(`lib/${folder}queries`, [...queries], { ...from, code: "query.js" }),
    boundFunctions(`lib/${folder}searches`, ["search"], { ...from, code: "search.js" }),
  ];
}

interface CodePlace {
  readonly data: string;
  readonly lib: string;
  readonly code: string;
}

function boundFunctions(
  path: string,
  names: readonly string[],
  { code, data, lib }: CodePlace,
): AnswersModule {
  const bound = (name: string) =>
    name === "has"
      ? "(kind, id) => code.get(data, kind, id) !== undefined"
      : `(...asked) => code.${name}(data, ...asked)`;
  const imports = `import data from "${data}";\nimport * as code from "${lib}${code}";\n`;
  const requires = `const data = require("${data}");\nconst code = require("${lib}${code}");\n`;
  return {
    path,
    esm: `${banner}${imports}\n${names.map((name) => `export const ${name} = ${bound(name)};\n`).join("")}`,
    cjs: `${banner}"use strict";\n${forCommonJs(requires)}\n${names.map((name) => `exports.${name} = ${bound(name)};\n`).join("")}`,
  };
}

/** The types of an entry. */
export function indexTypes({ types }: IndexPlace): string {
  const records = kinds.map((kind) => typeName(kind));
  const needed = [
    "About",
    "Entities",
    "Ids",
    "Kind",
    "Moved",
    "MovedIds",
    "Vocabulary",
    ...records,
    ...answers,
  ];
  return [
    banner,
    `import type { ${needed.join(", ")} } from "${types}";\n\nexport type * from "${types}";\n\n`,
    constant("about", "About", "What the data is, and which edition of it."),
    constant("vocabulary", "Vocabulary", "The words that answers are told in."),
    constant("moved", "Moved", "Renamed entities: kind, old id, the id that it lives on under."),
    ...kinds.map((kind) => constant(kind, typeName(kind), `The ${pluralOf(kind)} by id.`)),
    functions,
  ].join("");
}

function constant(name: string, type: string, comment: string): string {
  return `/** ${comment} */\nexport declare const ${name}: ${type};\n`;
}

/** The types of answers that functions name. */
const answers = [
  "Cell",
  "CompareOptions",
  "Comparison",
  "Found",
  "GuideAnswers",
  "GuideId",
  "Hit",
  "Recommendation",
  "RowId",
  "SearchOptions",
  "ServiceId",
  "StaleCell",
  "StaleOptions",
  "Telling",
  "Wanted",
];

const functions = `
/** @deprecated The entity was renamed; the old id still leads to it. */
export declare function get<K extends Kind>(kind: K, id: MovedIds[K]): Entities[K];
/** An entity by its kind and id. */
export declare function get<K extends Kind>(kind: K, id: Ids[K]): Entities[K];
/** Whether a kind has an entity of that id, or one that had it before. */
export declare function has<K extends Kind>(kind: K, id: string): id is Ids[K] & string;
/** What the data says of a service in a row, with its sources resolved. */
export declare function cell(service: ServiceId, row: RowId, telling?: Telling): Cell;
/** Puts services side by side, and says in which rows their answers differ and how; wording alone is no difference. */
export declare function compare(services: readonly ServiceId[] | undefined, options?: CompareOptions): Comparison;
/** Finds the services that have all that is wanted, and apart from them those of which not all is known. */
export declare function find(wanted: Wanted): Found;
/** The answers whose texts are older than a day, the oldest first, then those of which nobody knows how old they are. */
export declare function stale(options: StaleOptions): readonly StaleCell[];
/** Finds entities by what they are called, in any language; typing errors are forgiven. */
export declare function search(text: string, options?: SearchOptions): readonly Hit[];
/** Ranks the outcomes of a guide, with the cells and sources that decided. */
export declare function recommend(guide: GuideId, answers: GuideAnswers, telling?: Telling): Recommendation;
/** The words of a text of \`Prose\`, without its marks and addresses. */
export declare function plain(text: string): string;
/** A question names something that the data does not have. */
export declare class NotFound extends Error {
  constructor(kind: string, id: string);
  readonly kind: string;
  readonly id: string;
}
`;
