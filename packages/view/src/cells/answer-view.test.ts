import { aDataset, aLayer, aService } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { answerViews, unansweredBy } from "./answer-view.ts";

const page = startPage(
  aDataset({
    "layers/ground": aLayer({ order: 1 }),
    "layers/sky": aLayer({ name: { en: "Sky" }, order: 2 }),
    "services/alpha": aService(),
    "services/beta": aService({ name: { en: "Beta" } }),
    "services/yacht": aService({ name: { en: "Yacht" }, layer: "sky" }),
    "services/zeppelin": aService({ name: { en: "Zeppelin" }, layer: "sky" }),
  }),
  "en",
);

test("answerViews() has services from the top layer down, and in a layer by id, however they are written", () => {
  expect(servicesIn(undefined)).toEqual(["yacht", "zeppelin", "alpha", "beta"]);
});

test("answerViews() has the answers of some services on request, in the same order", () => {
  expect(servicesIn(new Set(["beta", "yacht"]))).toEqual(["yacht", "beta"]);
});

test("unansweredBy() has the services that are left, in the same order", () => {
  expect(unansweredBy(page, { zeppelin: 1 })).toMatchObject({
    named: [{ id: "yacht" }, { id: "alpha" }, { id: "beta" }],
  });
});

function servicesIn(services: ReadonlySet<string> | undefined): readonly string[] {
  const answered = { beta: 1, zeppelin: 1, alpha: 1, yacht: 1 };
  const cellOf = () => ({ kind: "empty", word: "", footnotes: [], undated: 0 }) as const;
  return answerViews(page, answered, { cellOf, services }).map(({ service }) => service.id);
}
