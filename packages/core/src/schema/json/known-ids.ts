import { type Kind, kinds, pluralOf, singularOf } from "../entity-kinds.ts";
import { idMaxLength, idPattern } from "../id.ts";
import type { NamedKind } from "../named-kind.ts";
import type { Json } from "./json.ts";

/** The entities of a project: by kind, what each id is called. */
export type NamesById = { readonly [K in Kind]?: ReadonlyMap<string, string> };

/** More ids than these make a schema slow to read, and a menu of them helps nobody. */
const mostIds = 5000;

/** The schema that those of all kinds share: the ids that there are. */
export function knownIds(names: NamesById): Json {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "The ids of this project",
    $defs: Object.fromEntries(kinds.map((kind) => [kind, idsOf(kind, names[kind] ?? new Map())])),
  };
}

/** Where the ids of a kind are told. */
export function refToIds(kind: NamedKind): Json {
  return { $ref: `ids.schema.json#/$defs/${kind}` };
}

function idsOf(kind: Kind, names: ReadonlyMap<string, string>): Json {
  const title = `The ids of ${pluralOf(kind)}`;
  if (names.size > mostIds)
    return { title, type: ["string", "integer"], maxLength: idMaxLength, pattern: idPattern.source };
  const ids = [...names].flatMap(([id, name]) => {
    // To an editor, an id that is all digits is a number as well.
    const digits = /^(?:0|[1-9]\d*)$/.test(id) ? [{ id: Number(id), name }] : [];
    return [{ id, name }, ...digits];
  });
  return {
    title,
    enum: ids.map(({ id }) => id),
    enumDescriptions: ids.map(({ name }) => name),
    errorMessage: `No ${singularOf[kind].replaceAll("-", " ")} has this id; of new ones, editors know after "stackmatrix render".`,
  };
}
