import type { ValuePath } from "../../diagnostic/diagnostic.ts";
import type { Published } from "../../schema/matrix.ts";
import type { Rule } from "../rule.ts";

/** What is disputed or glossed is a cell that the article has. */
export const quotedCellsExist: Rule = {
  name: "quoted-cells-exist",
  *check({ broken, matrices, services }) {
    for (const { value, file } of matrices.values()) {
      for (const [row, { published }] of value.rows.entries()) {
        if (!published) continue;
        for (const { service, path, target } of mentions(published)) {
          const isKnown = services.has(service) || broken.services.has(service);
          if (!isKnown || Object.hasOwn(published.values, service)) continue;
          const location = file.locate(["rows", row, "published", ...path], target);
          yield { code: "reference/quotes-nothing", location, args: { service } };
        }
      }
    }
  },
};

/** Where a row speaks of a cell besides quoting it. */
interface Mention {
  readonly service: string;
  readonly path: ValuePath;
  readonly target: "key" | "value";
}

function* mentions({ disputed = [], gloss = {} }: Published): Generator<Mention> {
  for (const [index, service] of disputed.entries()) {
    yield { service, path: ["disputed", index], target: "value" };
  }
  for (const [locale, glosses] of Object.entries(gloss)) {
    for (const service of Object.keys(glosses ?? {})) {
      yield { service, path: ["gloss", locale, service], target: "key" };
    }
  }
}
