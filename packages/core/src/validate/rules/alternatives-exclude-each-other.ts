import type { Diagnostic, ValuePath } from "../../diagnostic/diagnostic.ts";
import type { ParsedFile } from "../../parse/parsed-file.ts";
import { eachFact, type WrittenFact } from "../each-fact.ts";
import type { Entities, Rule } from "../rule.ts";

/** Where several keys are alternatives, one of them is there, and only one where they cannot go together. */
export const alternativesExcludeEachOther: Rule = {
  name: "alternatives-exclude-each-other",
  *check(entities) {
    for (const choice of choicesIn(entities)) yield* judge(choice);
    for (const fact of eachFact(entities)) yield* judgeFact(fact);
  },
};

/** A mapping, and the keys of which it must have one. */
interface Choice {
  readonly file: ParsedFile;
  readonly path: ValuePath;
  readonly fields: object;
  readonly keys: readonly string[];
  /** Whether several may stand together. */
  readonly several?: boolean;
}

function* choicesIn(entities: Entities): Generator<Choice> {
  const { matrices, relations, services, traits, diagrams } = entities;
  for (const { value, file } of matrices.values()) {
    for (const [index, fields] of (value.rows ?? []).entries()) {
      const path = ["rows", index];
      yield { file, path, fields, keys: ["capability", "tradeoff", "trait", "attribute", "heading"] };
      if (fields.heading === undefined) continue;
      // A heading has nothing that a row may have beside what it shows.
      for (const other of ["label", "published"]) {
        if (Object.hasOwn(fields, other)) yield { file, path, fields, keys: ["heading", other] };
      }
    }
  }
  for (const { value, file } of services.values()) {
    const keys = ["service", "external"];
    for (const [index, fields] of (value.relations ?? []).entries()) {
      yield { file, path: ["relations", index], fields, keys };
    }
  }
  for (const { value, file } of relations.values()) {
    yield { file, path: [], fields: value, keys: ["inverse", "reverse"] };
  }
  for (const { value, file } of traits.values()) {
    for (const [service, fields] of Object.entries(value.values)) {
      const path = ["values", service];
      yield { file, path, fields, keys: ["value", "values"] };
      // Of several values, each says under which condition it holds.
      if (fields.values && fields.condition) yield { file, path, fields, keys: ["values", "condition"] };
    }
  }
  for (const { value, file } of diagrams.values()) {
    if (value.shape === "relations") continue;
    const keys = ["service", "label"];
    for (const [index, fields] of value.nodes.entries()) {
      yield { file, path: ["nodes", index], fields, keys, several: true };
    }
  }
  for (const { fact, file, path } of eachFact(entities)) {
    yield { file, path, fields: fact, keys: ["capability", "tradeoff"] };
  }
}

/** A fact about a capability lists levels of support; one about a tradeoff bounds a rating. */
function* judgeFact({ fact, file, path }: WrittenFact): Generator<Diagnostic> {
  if (fact.capability && fact.tradeoff) return;
  if (fact.capability && !fact.support) {
    yield {
      code: "schema/missing-key",
      location: file.locate([...path, "support"], "key"),
      args: { key: "support" },
    };
  }
  if (fact.tradeoff) yield* judge({ file, path, fields: fact, keys: ["atMost", "atLeast"], several: true });
  for (const keys of exclusions) {
    if (keys.every((key) => Object.hasOwn(fact, key))) yield* judge({ file, path, fields: fact, keys });
  }
}

const exclusions = [
  ["capability", "atMost"],
  ["capability", "atLeast"],
  ["tradeoff", "support"],
];

function* judge({ file, path, fields, keys, several = false }: Choice): Generator<Diagnostic> {
  const found = keys.filter((key) => Object.hasOwn(fields, key));
  if (found.length === 1 || (several && found.length > 1)) return;
  const [, second] = found;
  const location = second === undefined ? file.locate(path) : file.locate([...path, second], "key");
  yield { code: "schema/one-of", location, args: { keys, found } };
}
