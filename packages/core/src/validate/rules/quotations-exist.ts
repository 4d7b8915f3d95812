import type { Diagnostic, ValuePath } from "../../diagnostic/diagnostic.ts";
import { claimOrigins } from "../../model/claim-origins.ts";
import type { Published } from "../../schema/matrix.ts";
import type { Entities, Rule } from "../rule.ts";

/** What is disputed or glossed is something that the article says. */
export const quotationsExist: Rule = {
  name: "quotations-exist",
  *check(entities) {
    yield* checkMatrices(entities);
    yield* checkMisconceptions(entities);
  },
};

function* checkMatrices({ broken, matrices, services }: Entities): Generator<Diagnostic> {
  for (const { value, file } of matrices.values()) {
    for (const [row, { published }] of (value.rows ?? []).entries()) {
      if (!published) continue;
      for (const { id, path, target } of mentions(published)) {
        const isKnown = services.has(id) || broken.services.has(id);
        if (!isKnown || Object.hasOwn(published.values, id)) continue;
        const location = file.locate(["rows", row, "published", ...path], target);
        yield { code: "reference/quotes-nothing", location, args: { id, of: "services" } };
      }
    }
  }
}

function* checkMisconceptions({ broken, misconceptions, sources }: Entities): Generator<Diagnostic> {
  for (const { value, file } of misconceptions.values()) {
    const quoted = new Set(
      claimOrigins(value).flatMap(({ quote, source }) => (quote === undefined ? [] : source)),
    );
    for (const { id, path, target } of glossedIn(value.gloss)) {
      const isKnown = sources.has(id) || broken.sources.has(id);
      if (!isKnown || quoted.has(id)) continue;
      const location = file.locate(path, target);
      yield { code: "reference/quotes-nothing", location, args: { id, of: "sources" } };
    }
  }
}

/** Where something is spoken of besides being quoted. */
interface Mention {
  readonly id: string;
  readonly path: ValuePath;
  readonly target: "key" | "value";
}

function* mentions({ disputed = [], gloss }: Published): Generator<Mention> {
  for (const [index, id] of disputed.entries()) {
    yield { id, path: ["disputed", index], target: "value" };
  }
  yield* glossedIn(gloss);
}

function* glossedIn(gloss: Published["gloss"] = {}): Generator<Mention> {
  for (const [locale, glosses] of Object.entries(gloss)) {
    for (const id of Object.keys(glosses ?? {})) {
      yield { id, path: ["gloss", locale, id], target: "key" };
    }
  }
}
