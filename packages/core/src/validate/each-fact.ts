import type { ValuePath } from "../diagnostic/diagnostic.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import type { Fact } from "../schema/guide.ts";
import type { Entities } from "./rule.ts";

/** A cell that a guide or a question rests on, and where it says so. */
export interface WrittenFact {
  readonly fact: Fact;
  readonly file: ParsedFile;
  readonly path: ValuePath;
}

/** Every fact that guides and questions rest on. */
export function* eachFact({ guides, questions }: Entities): Generator<WrittenFact> {
  for (const { value, file } of guides.values()) {
    for (const [outcomeIndex, outcome] of value.outcomes.entries()) {
      for (const [index, { facts = [] }] of outcome.when.entries()) {
        yield* written(facts, file, ["outcomes", outcomeIndex, "when", index, "facts"]);
      }
    }
  }
  for (const { value, file } of questions.values()) yield* written(value.facts ?? [], file, ["facts"]);
}

function* written(facts: readonly Fact[], file: ParsedFile, path: ValuePath): Generator<WrittenFact> {
  for (const [index, fact] of facts.entries()) yield { fact, file, path: [...path, index] };
}
