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
  const answers = answerViews(page, { beta: 1, zeppelin: 1, alpha: 1, yacht: 1 }, () => ({
    kind: "empty",
    word: "",
    footnotes: [],
    undated: 0,
  }));

  expect(answers.map(({ service }) => service.id)).toEqual(["yacht", "zeppelin", "alpha", "beta"]);
});

test("unansweredBy() has the services that are left, in the same order", () => {
  expect(unansweredBy(page, { zeppelin: 1 }).map(({ id }) => id)).toEqual(["yacht", "alpha", "beta"]);
});
