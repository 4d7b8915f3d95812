import type { Diagnostic, Location } from "../../diagnostic/diagnostic.ts";
import { foldText } from "../../fold-text.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import type { Entities, Rule, Written } from "../rule.ts";

/** A word that means several things names none of them by itself: not as an id, a name, an alias or a title. */
export const namesAreUnambiguous: Rule = {
  name: "names-are-unambiguous",
  *check(entities) {
    const ambiguous = ambiguousWords(entities);
    for (const kind of kinds) {
      if (kind === "terms") continue;
      for (const entity of entities[kind].values()) {
        for (const { word, location } of namesOf(entity)) {
          const term = ambiguous.get(foldText(word));
          if (term !== undefined) yield diagnostic(word, term, location());
        }
      }
    }
  },
};

function ambiguousWords({ terms }: Entities): ReadonlyMap<string, string> {
  const several = [...terms.values()].filter(({ value }) => value.meanings.length > 1);
  return new Map(several.map(({ id, value }) => [foldText(value.word), id]));
}

interface NameInUse {
  readonly word: string;
  location(): Location;
}

function* namesOf({ id, value, file }: Written<object>): Generator<NameInUse> {
  yield { word: id, location: () => ({ path: file.path }) };
  for (const key of ["name", "shortName", "aliases", "title"] as const) {
    const names = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof names !== "object" || names === null) continue;
    for (const [step, word] of Object.entries(names)) {
      yield { word, location: () => file.locate([key, Array.isArray(names) ? Number(step) : step]) };
    }
  }
}

function diagnostic(word: string, term: string, location: Location): Diagnostic {
  return { code: "name/ambiguous", location, args: { word, term } };
}
