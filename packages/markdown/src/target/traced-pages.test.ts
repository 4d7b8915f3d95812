import { type Dataset, type Planned, type Target, traceDataset } from "@stackmatrix/core";
import {
  type Change,
  eachChange,
  planScene,
  rowsAndMatrices,
  smallDataset,
  untracedChanges,
} from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { renderPage } from "../page.ts";
import { allPages } from "../pages/all-pages.ts";
import { planPages } from "../pages/plan-pages.ts";
import { markdownTarget } from "./markdown-target.ts";

const options = { dir: "docs" };
const dataset = smallDataset(rowsAndMatrices);

/** The pages in parts so short that each kind of them has several. */
const inParts: Target<typeof options> = {
  ...markdownTarget,
  *plan({ dataset: planned }): Iterable<Planned> {
    const plan = planPages(planned, { maxBytes: 4200 });
    for (const locale of planned.locales)
      for (const { basis, make, path } of allPages(locale, plan))
        yield {
          path: `${locale}/${path}`,
          basis,
          content: (from: Dataset) => renderPage(make(from), plan.places.places),
        };
  },
};

describe.each([
  ["Pages", markdownTarget],
  ["Parts of pages", inParts],
])("%s", (_name, target) => {
  test.each(changesByKind())(
    "have read all that a change of %s changes on them, or name it",
    async (_kind, changes) => {
      for (const { dataset: changed, name } of changes)
        expect(
          await untracedChanges(target, { dataset, options }, { dataset: changed, options }),
          name,
        ).toEqual([]);
    },
  );
});

test("A part of a page reads no rows but its own", async () => {
  const { dataset: traced, keysIn, trace } = traceDataset(dataset);
  const planned = await planScene(inParts, { dataset: traced, options });

  const rowsRead = planned
    .filter(({ path }) => /^en\/(?:matrices\/all|services\/rowboat)--/.test(path))
    .map((plan) => trace(() => plan.content(traced)).reads)
    .map((reads) => {
      const rows = [...keysIn(reads)].flatMap(
        (key) => /^(?:capabilities|tradeoffs|traits)\/[^/]+/.exec(key) ?? [],
      );
      return new Set(rows).size;
    });
  // Of six; one of the parts names what nobody has assessed.
  expect(rowsRead).toEqual([2, 1, 2, 1, 2, 1, 1]);
});

function changesByKind(): [string, readonly Change[]][] {
  return [...Map.groupBy(eachChange(dataset), ({ name }) => name.replace(/:.*/, ""))];
}
