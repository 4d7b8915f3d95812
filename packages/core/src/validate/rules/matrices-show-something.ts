import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Kind } from "../../schema/entity-kinds.ts";
import type { Matrix, MatrixRow } from "../../schema/matrix.ts";
import type { Entities, Rule, RuleContext, Written } from "../rule.ts";

/** A matrix has rows and columns, and under each of its headings there is a row. */
export const matricesShowSomething: Rule = {
  name: "matrices-show-something",
  *check(entities, context) {
    for (const matrix of entities.matrices.values()) {
      yield* judgeRest(matrix, entities);
      yield* judgeHeadings(matrix, context);
    }
  },
};

/** What a matrix shows where it does not say so: everything, of which there may be nothing. */
function* judgeRest({ file, value }: Written<Matrix>, entities: Entities): Generator<Diagnostic> {
  // Files that are wrong by themselves are there all the same.
  const isNone = (kind: Kind) => entities[kind].size === 0 && entities.broken[kind].size === 0;
  const location = file.locate([]);
  if (value.services === undefined && isNone("services"))
    yield { code: "matrix/empty", location, args: { missing: "services" } };
  if (value.rows === undefined && (["capabilities", "tradeoffs", "traits"] as const).every(isNone))
    yield { code: "matrix/empty", location, args: { missing: "rows" } };
}

function* judgeHeadings(
  { file, value: { rows = [] } }: Written<Matrix>,
  { locales: [original] }: RuleContext,
): Generator<Diagnostic> {
  for (const [index, row] of rows.entries()) {
    const { heading } = row;
    const next = rows[index + 1];
    if (heading === undefined || showsSomething(row) || (next && showsSomething(next))) continue;
    const [first = ""] = Object.values(heading);
    yield {
      code: "matrix/empty-heading",
      location: file.locate(["rows", index, "heading"]),
      args: { heading: heading[original] ?? first },
    };
  }
}

function showsSomething({ attribute, capability, tradeoff, trait }: MatrixRow): boolean {
  return (capability ?? tradeoff ?? trait ?? attribute) !== undefined;
}
