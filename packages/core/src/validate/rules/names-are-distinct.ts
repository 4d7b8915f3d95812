import type { Diagnostic, Location } from "../../diagnostic/diagnostic.ts";
import { formatPlace } from "../../diagnostic/format-place.ts";
import { foldText } from "../../fold-text.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import type { LocalizedText } from "../../schema/text.ts";
import type { Entities, Rule, Written } from "../rule.ts";

/** No two entities of a kind have names that read the same, and no two services an alias. */
export const namesAreDistinct: Rule = {
  name: "names-are-distinct",
  *check(entities) {
    for (const kind of kinds) yield* sameNames(entities[kind].values());
    yield* sharedAliases(entities.services);
  },
};

function* sameNames(written: Iterable<Written<object>>): Generator<Diagnostic> {
  const owners = new Map<string, Owner>();
  for (const { id, value, file } of written) {
    const names = "name" in value ? (value.name as LocalizedText) : {};
    for (const [locale, name = ""] of Object.entries(names)) {
      const key = `${locale} ${foldText(name)}`;
      const location = () => file.locate(["name", locale]);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { id, name, location });
      else yield duplicate(name, owner, location());
    }
  }
}

/** The first entity of a name. */
interface Owner {
  readonly id: string;
  readonly name: string;
  location(): Location;
}

function duplicate(name: string, owner: Owner, location: Location): Diagnostic {
  const args = { name, other: owner.id, otherName: owner.name, place: formatPlace(owner.location()) };
  return { code: "name/duplicate", location, args };
}

/** An alias may not be another service's name either; the name is there first. */
function* sharedAliases(services: Entities["services"]): Generator<Diagnostic> {
  const owners = new Map<string, string>();
  for (const { id, value } of services.values()) {
    for (const name of Object.values(value.name)) owners.set(foldText(String(name)), id);
  }
  for (const { id, value, file } of services.values()) {
    for (const [index, alias] of (value.aliases ?? []).entries()) {
      const key = foldText(alias);
      const other = owners.get(key) ?? id;
      if (other === id) owners.set(key, id);
      else yield { code: "alias/shared", location: file.locate(["aliases", index]), args: { alias, other } };
    }
  }
}
