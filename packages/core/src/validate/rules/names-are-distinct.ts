import type { Diagnostic, Location } from "../../diagnostic/diagnostic.ts";
import { formatPlace } from "../../diagnostic/format-place.ts";
import { foldText } from "../../fold-text.ts";
import type { CommonFields } from "../../schema/common-fields.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import type { LocalizedText } from "../../schema/text.ts";
import type { Rule, Written } from "../rule.ts";

/** No two entities of a kind have names or aliases that read the same. */
export const namesAreDistinct: Rule = {
  name: "names-are-distinct",
  *check(entities) {
    for (const kind of kinds) {
      yield* sameNames(entities[kind].values());
      yield* sharedAliases([...entities[kind].values()]);
    }
  },
};

function* sameNames(written: Iterable<Written<object>>): Generator<Diagnostic> {
  const owners = new Map<string, Owner>();
  for (const { id, value, file } of written) {
    const names = namesIn(value);
    for (const [locale, name = ""] of Object.entries(names)) {
      const key = `${locale} ${foldText(name)}`;
      const location = () => file.locate(["name", locale]);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { id, name, location });
      else yield duplicate(name, owner, location());
    }
  }
}

function namesIn(value: object): LocalizedText {
  return "name" in value ? (value.name as LocalizedText) : {};
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

/** An alias may not be another entity's name either; the name is there first. */
function* sharedAliases(written: readonly Written<CommonFields>[]): Generator<Diagnostic> {
  if (!written.some(({ value }) => value.aliases)) return;
  const owners = new Map<string, string>();
  for (const { id, value } of written) {
    for (const name of Object.values(namesIn(value))) owners.set(foldText(String(name)), id);
  }
  for (const { id, value, file } of written) {
    for (const [index, alias] of (value.aliases ?? []).entries()) {
      const key = foldText(alias);
      const other = owners.get(key) ?? id;
      if (other === id) owners.set(key, id);
      else yield { code: "alias/shared", location: file.locate(["aliases", index]), args: { alias, other } };
    }
  }
}
