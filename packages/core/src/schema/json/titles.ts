import * as z from "zod";
import { assessment } from "../assessment.ts";
import { cite } from "../citation.ts";
import { date } from "../date.ts";
import { formerAssessment } from "../former-assessment.ts";
import { condition, fact, outcome } from "../guide.ts";
import { link, linkList } from "../link.ts";
import { matrixRow, published } from "../matrix.ts";
import { release } from "../release.ts";
import { namedText, point, quota, relation } from "../service.ts";
import { block } from "../sheet.ts";
import { statement } from "../statement.ts";
import { isoDate, localizedLine, localizedProse, localizedText, url } from "../text.ts";
import { rating } from "../tradeoff.ts";
import { trait } from "../trait.ts";

/** What editors call the parts that schemas share: each is told once in a file. */
const titles = z
  .registry<{ readonly name: string }>()
  .add(date, { name: "Date" })
  .add(isoDate, { name: "Day" })
  .add(url, { name: "Address" })
  .add(localizedLine, { name: "Text" })
  .add(localizedProse, { name: "Prose" })
  .add(localizedText, { name: "Long prose" })
  .add(link, { name: "Link" })
  .add(linkList, { name: "Links" })
  .add(cite, { name: "What cells rest on" })
  .add(assessment, { name: "Assessment" })
  .add(formerAssessment, { name: "Former assessment" })
  .add(rating, { name: "Rating" })
  .add(release, { name: "Release" })
  .add(relation, { name: "Relation" })
  .add(quota, { name: "Quota" })
  .add(namedText, { name: "Named text" })
  .add(point, { name: "Point" })
  .add(matrixRow, { name: "Row" })
  .add(published, { name: "Published row" })
  .add(fact, { name: "Fact" })
  .add(condition, { name: "Condition" })
  .add(outcome, { name: "Outcome" })
  .add(block, { name: "Block" })
  .add(statement, { name: "Statement" });

for (const { shape } of trait.options) {
  titles.add(shape.values.valueType, { name: `Value (${shape.type.value})` });
}

/** The name of a schema that has one of its own, and of schemas made from it. */
export function titleOf(schema: z.core.$ZodType): string | undefined {
  return titles.get(schema)?.name;
}
