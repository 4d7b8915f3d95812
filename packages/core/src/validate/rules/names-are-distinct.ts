import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import type { LocalizedText } from "../../schema/text.ts";
import type { Entities, Rule, Written } from "../rule.ts";

/** No two entities of a kind have a name in common, and no two services an alias. */
export const namesAreDistinct: Rule = {
  name: "names-are-distinct",
  *check(entities) {
    for (const kind of kinds) yield* sameNames(entities[kind].values());
    yield* sharedAliases(entities.services);
  },
};

function* sameNames(written: Iterable<Written<object>>): Generator<Diagnostic> {
  const owners = new Map<string, string>();
  for (const { id, value, file } of written) {
    const names = "name" in value ? (value.name as LocalizedText) : {};
    for (const [locale, name = ""] of Object.entries(names)) {
      const key = `${locale} ${name.toLowerCase()}`;
      const other = owners.get(key);
      if (other === undefined) owners.set(key, id);
      else yield { code: "name/duplicate", location: file.locate(["name", locale]), args: { name, other } };
    }
  }
}

/** An alias may not be another service's name either; the name is there first. */
function* sharedAliases(services: Entities["services"]): Generator<Diagnostic> {
  const owners = new Map<string, string>();
  for (const { id, value } of services.values()) {
    for (const name of Object.values(value.name)) owners.set(String(name).toLowerCase(), id);
  }
  for (const { id, value, file } of services.values()) {
    for (const [index, alias] of (value.aliases ?? []).entries()) {
      const other = owners.get(alias.toLowerCase()) ?? id;
      if (other === id) owners.set(alias.toLowerCase(), id);
      else yield { code: "alias/shared", location: file.locate(["aliases", index]), args: { alias, other } };
    }
  }
}
