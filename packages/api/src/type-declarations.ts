import type { Dataset } from "@stackmatrix/core";
import { type Kind, kinds, pluralOf, singularOf } from "@stackmatrix/core/schema";
import { parts } from "./contract/contract.ts";
import { viewParts } from "./contract/matrix-view.ts";
import { ids } from "./contract/text.ts";
import { typeName } from "./contract/type-name.ts";
import { componentSchemas, type JsonSchema } from "./json-schema.ts";
import { printComment, printMembers, printType } from "./print-type.ts";

/** The types of the package: the ids as unions of literals, the entities as interfaces, and what is exported. */
export function typeDeclarations(dataset: Dataset): string {
  const schemas = componentSchemas(dataset.locales);
  return [
    ...kinds.map((kind) => idType(kind, [...dataset[kind].keys()])),
    `/** A language of the dataset. */\nexport type Locale = ${union(dataset.locales)};\n`,
    ...publishedTypes().map((name) => namedType(name, schemas[name] ?? {})),
    ...kinds.map((kind) => recordConstant(kind)),
    movedConstant(dataset),
    aboutConstant,
    plainFunction,
  ].join("\n");
}

/** The types of the entities and of their parts; views are for the API. */
function publishedTypes(): readonly string[] {
  const others = new Set(["MatrixView", ...Object.keys(viewParts), ...Object.keys(ids)]);
  const names = Object.keys(parts).filter((name) => !others.has(name));
  return [...names, ...kinds.map((kind) => typeName(singularOf[kind]))];
}

function idType(kind: Kind, entityIds: readonly string[]): string {
  return `/** Id of one of the ${pluralOf(kind)}. */\nexport type ${idName(kind)} = ${union(entityIds)};\n`;
}

function namedType(name: string, schema: JsonSchema): string {
  const declaration =
    schema.properties === undefined
      ? `export type ${name} = ${printType(schema)};`
      : `export interface ${name} ${printMembers(schema)}`;
  return `${printComment(schema)}${declaration}\n`;
}

function recordConstant(kind: Kind): string {
  const type = `{ readonly [Id in ${idName(kind)}]: ${typeName(singularOf[kind])} }`;
  return `/** The ${pluralOf(kind)} by id. */\nexport declare const ${kind}: ${type};\n`;
}

function movedConstant({ moved }: Dataset): string {
  const members = kinds.map((kind) => {
    const entries = Array.from(moved[kind], ([from, to]) => `readonly ${quote(from)}: ${quote(to)}`);
    return `  readonly ${kind}: ${entries.length > 0 ? `{ ${entries.join("; ")} }` : "{}"};\n`;
  });
  return `/** Renamed entities: kind, old id, the id that it lives on under. */\nexport declare const moved: {\n${members.join("")}};\n`;
}

const aboutConstant = `/** What the data is called, which edition of it this is, and what it may be used for. */
export declare const about: {
  /** What people call it. */
  readonly title?: Text;
  readonly publisher?: Text;
  /** Where it is read on the web. */
  readonly url?: string;
  readonly name?: string;
  readonly version?: string;
  /** SPDX identifier or expression. */
  readonly licence?: string;
  /** Edition of the types. */
  readonly schemaVersion: string;
  /** The first is the default. */
  readonly locales: readonly Locale[];
};
`;

const plainFunction = `/** The words of a text of \`Prose\`, without its marks and addresses. */
export declare function plain(text: string): string;
`;

function idName(kind: Kind): string {
  return `${typeName(singularOf[kind])}Id`;
}

/** No member at all is a type without values. */
function union(members: readonly string[]): string {
  return members.map(quote).join(" | ") || "never";
}

function quote(text: string): string {
  return JSON.stringify(text);
}
