import { expect, test } from "vitest";
import { aLayer, aProject, aSource } from "../testing/builders.ts";
import { defaultContext, sourceFiles } from "../testing/problems-in.ts";
import { validateEntities } from "../validate/validate-entities.ts";
import { readingOrder } from "./reading-order.ts";

test("readingOrder() begins with what nobody knows the age of, then with what was read longest ago", () => {
  const order = readingOrder(
    entitiesOf({
      "sources/read": aSource({ date: "2020-01-31", checkedOn: "2026-01-31" }),
      "sources/seen": aSource({ seenOn: "2025-10-10" }),
      "sources/dated": aSource({ date: "2024-01-31" }),
      "sources/plain": aSource(),
      "sources/heavy": aSource(),
      "sources/essay": aSource({ kind: "article" }),
      "layers/ground": aLayer({ sources: ["heavy", "plain"], asOf: "undated" }),
    }),
  );

  expect(order).toEqual([
    { id: "heavy", carries: 1 },
    { id: "plain", carries: 0 },
    { id: "dated", day: "2024-01-31", carries: 0 },
    { id: "seen", day: "2025-10-10", carries: 0 },
    { id: "read", day: "2026-01-31", carries: 0 },
  ]);
});

function entitiesOf(entities: Readonly<Record<string, object>>) {
  const outcome = validateEntities(sourceFiles(aProject(entities)), defaultContext);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}
