import type { Diagnostic, ValuePath } from "../../diagnostic/diagnostic.ts";
import { compareValues } from "../../model/compare-values.ts";
import { isSpan } from "../../model/is-span.ts";
import { type TypedValue, typedValues } from "../../model/typed-values.ts";
import type { ParsedFile } from "../../parse/parsed-file.ts";
import type { Decimal } from "../../schema/decimal.ts";
import type { Rule } from "../rule.ts";

/** The first end of a range is the lower one. */
export const rangesBeginFirst: Rule = {
  name: "ranges-begin-first",
  *check({ traits }) {
    for (const { value: trait, file } of traits.values()) {
      for (const [service, cell] of Object.entries(trait.values)) {
        for (const [index, value] of typedValues(trait, service).entries()) {
          const place = cell.value === undefined ? ["values", index, "value"] : ["value"];
          yield* judge(value, file, ["values", service, ...place]);
        }
      }
    }
  },
};

function* judge(typed: TypedValue, file: ParsedFile, path: ValuePath): Generator<Diagnostic> {
  if (typed.type !== "number" && typed.type !== "date" && typed.type !== "version") return;
  const { value } = typed;
  if (!isSpan<Decimal | string>(value) || !("from" in value)) return;
  const [from, to] = [value.from, value.to].map((end) => ({ ...typed, value: end }) as TypedValue);
  if (!from || !to || compareValues(from, to, () => "") <= 0) return;
  const args = { from: written(value.from), to: written(value.to) };
  yield { code: "range/reversed", location: file.locate([...path, "from"]), args };
}

function written(end: Decimal | string): string {
  return typeof end === "string" ? end : end.digits;
}
