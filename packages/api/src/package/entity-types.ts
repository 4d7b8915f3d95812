import type { Dataset } from "@stackmatrix/core";
import { type Kind, kinds, pluralOf, singularOf } from "@stackmatrix/core/schema";
import { bundleText } from "@stackmatrix/query/bundle";
import { parts } from "../contract/contract.ts";
import { viewParts } from "../contract/matrix-view.ts";
import { ids } from "../contract/text.ts";
import { typeName } from "../contract/type-name.ts";
import { componentSchemas, type JsonSchema } from "../json-schema.ts";
import { banner } from "./module-files.ts";
import { printComment, printMembers, printType } from "./print-type.ts";

/** In how many languages the texts of a package's part are: in each, or in one as plain strings. */
export type Languages = "all" | "one";

/** The ids as unions of literals, and the types of answers, which have them. */
export function idTypes(dataset: Dataset): string {
  return [
    banner,
    `/** A kind of entities. */\nexport type Kind = ${union(kinds)};\n`,
    `/** A language of the data; the first is the default. */\nexport type Locale = ${union(dataset.locales)};\n`,
    ...kinds.map((kind) => idsOfKind(kind, dataset)),
    mapType("Ids", "The ids of each kind, old ones too.", idName),
    mapType("MovedIds", "The old ids of each kind.", movedName),
    bundleText("answers.d.ts"),
  ].join("\n");
}

/** The types of entities and of all that is exported, with texts in each language or in one. */
export function entityTypes(dataset: Dataset, languages: Languages): string {
  const schemas = componentSchemas(dataset.locales, {
    texts: languages === "one" ? "strings" : "by language",
  });
  const names = publishedTypes(languages);
  return [
    `${banner}import type { ${idNames().join(", ")} } from "./ids.js";\n\nexport type * from "./ids.js";\n`,
    ...names.map((name) => namedType(name, schemas[name] ?? {})),
    ...kinds.map((kind) => recordType(kind, dataset, languages)),
    movedType(dataset),
    mapType("Entities", "An entity of each kind.", (kind) => typeName(singularOf[kind])),
    dataType(),
  ].join("\n");
}

/** The types of the entities, of their parts and of what is said around them. */
function publishedTypes(languages: Languages): readonly string[] {
  const views = ["MatrixView", ...Object.keys(viewParts)];
  const others = new Set([...(languages === "one" ? [] : views), ...Object.keys(ids)]);
  const names = Object.keys(parts).filter((name) => !others.has(name));
  return [...names, ...kinds.map((kind) => typeName(singularOf[kind]))];
}

/** The names that entities take from the ids. */
function idNames(): readonly string[] {
  return ["Locale", ...kinds.flatMap((kind) => [idName(kind), livingName(kind)])];
}

function idsOfKind(kind: Kind, { [kind]: entities, moved }: Dataset): string {
  const plural = pluralOf(kind);
  const living = `/** Id of one of the ${plural}. */\nexport type ${livingName(kind)} = ${union([...entities.keys()])};\n`;
  const old = `/** An id that one of the ${plural} had before. */\nexport type ${movedName(kind)} = ${union([...moved[kind].keys()])};\n`;
  const all = `/** Id of one of the ${plural}, or one that it had before. */\nexport type ${idName(kind)} = ${livingName(kind)} | ${movedName(kind)};\n`;
  return [living, old, all].join("\n");
}

function namedType(name: string, schema: JsonSchema): string {
  const declaration =
    schema.properties === undefined
      ? `export type ${name} = ${printType(schema)};`
      : `export interface ${name} ${printMembers(schema)}`;
  return `${printComment(schema)}${declaration}\n`;
}

/** All entities of a kind by their ids; those by which they went before are there too, but not to be used. */
function recordType(kind: Kind, { moved }: Dataset, languages: Languages): string {
  const entity = languages === "one" && kind === "matrices" ? "MatrixView" : typeName(singularOf[kind]);
  const living = `{ readonly [Id in ${livingName(kind)}]: ${entity} }`;
  const old = Array.from(moved[kind], ([from, to]) => {
    return `\n  /** @deprecated Renamed: \`${to}\`. */\n  readonly ${JSON.stringify(from)}: ${entity};`;
  });
  const both = old.length > 0 ? `${living} & {${old.join("")}\n}` : living;
  return `/** The ${pluralOf(kind)} by id. */\nexport type ${typeName(kind)} = ${both};\n`;
}

function movedType({ moved }: Dataset): string {
  const members = kinds.map((kind) => {
    const entries = Array.from(
      moved[kind],
      ([from, to]) => `readonly ${JSON.stringify(from)}: ${JSON.stringify(to)}`,
    );
    return `  readonly ${kind}: ${entries.length > 0 ? `{ ${entries.join("; ")} }` : "{}"};\n`;
  });
  return `/** Renamed entities: kind, old id, the id that it lives on under. */\nexport interface Moved {\n${members.join("")}}\n`;
}

function mapType(name: string, comment: string, typeOf: (kind: Kind) => string): string {
  const members = kinds.map((kind) => `  readonly ${kind}: ${typeOf(kind)};\n`);
  return `/** ${comment} */\nexport interface ${name} {\n${members.join("")}}\n`;
}

/** All of the data at once; its matrices are what they show, and no tables. */
function dataType(): string {
  const members = kinds.map((kind) => {
    const type = kind === "matrices" ? `{ readonly [Id in ${livingName(kind)}]: Matrix }` : typeName(kind);
    return `  readonly ${kind}: ${type};\n`;
  });
  const around = "  readonly about: About;\n  readonly vocabulary: Vocabulary;\n  readonly moved: Moved;\n";
  return `/** All of the data. */\nexport interface Data {\n${around}${members.join("")}}\n`;
}

function idName(kind: Kind): string {
  return `${typeName(singularOf[kind])}Id`;
}

function livingName(kind: Kind): string {
  return `Living${idName(kind)}`;
}

function movedName(kind: Kind): string {
  return `Moved${idName(kind)}`;
}

/** No member at all is a type without values. */
function union(members: readonly string[]): string {
  return members.map((member) => JSON.stringify(member)).join(" | ") || "never";
}
