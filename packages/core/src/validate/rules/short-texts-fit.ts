import { displayWidth } from "../../display-width.ts";
import { parseProse } from "../../prose/parse-prose.ts";
import { plainText } from "../../prose/plain-text.ts";
import { shortMaxWidth } from "../../schema/text.ts";
import type { Entities, Rule } from "../rule.ts";

/** What a sheet shows beside a sign fits into its column; on a page or in JSON there is room for more. */
export const shortTextsFit: Rule = {
  name: "short-texts-fit",
  *check(entities) {
    const printed = printedCells(entities);
    for (const { id, value, file } of entities.capabilities.values()) {
      for (const [service, { short = {} }] of Object.entries(value.assessments)) {
        if (!printed.has(`${id} ${service}`)) continue;
        for (const [locale, text] of Object.entries(short)) {
          const width = displayWidth(plainText(parseProse(text ?? "")));
          if (width <= shortMaxWidth) continue;
          const location = file.locate(["assessments", service, "short", locale]);
          yield { code: "text/short-too-long", location, args: { width, limit: shortMaxWidth } };
        }
      }
    }
  },
};

/** The cells that stand in the tables of sheets, as row and column. */
function printedCells({ matrices, sheets }: Entities): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { value } of sheets.values()) {
    for (const block of value.blocks) {
      if (block.block !== "matrix") continue;
      const matrix = matrices.get(block.matrix)?.value;
      const columns = block.services ?? matrix?.services ?? [];
      for (const { capability } of matrix?.rows ?? [])
        for (const service of columns) cells.add(`${capability} ${service}`);
    }
  }
  return cells;
}
