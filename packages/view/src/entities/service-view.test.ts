import { aDataset, aService } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { serviceView } from "./service-view.ts";

test("serviceView() writes a quota as it is read: a number in groups, words as they are, a unit only where it has one", () => {
  const quotas = [
    { id: "tasks", name: { en: "Tasks" }, value: 5000, unit: { en: "tasks" } },
    { id: "ratio", name: { en: "Ratio" }, value: 2.5 },
    { id: "size", name: { en: "Size" }, value: "as the plan says", unit: { en: "each" } },
    { id: "rest", name: { en: "Rest" }, value: "1000 or none" },
  ];

  expect(viewOf({ quotas }).quotas.map(({ amount }) => amount)).toEqual([
    "5,000 tasks",
    "2.5",
    "as the plan says each",
    "1000 or none",
  ]);
});

test("serviceView() reads a relation from its own side, also one that the other service stores", () => {
  const relations = [
    { type: "runs-on", service: "beta", basis: "by-definition" },
    { type: "uses", external: { name: "Harbour", url: "https://harbour.example/" }, basis: "by-definition" },
  ];
  const read = (id: string) =>
    viewOf({ relations }, id).relations.map(({ service, target, url, word }) => [word, target, service, url]);

  expect(read("alpha")).toEqual([
    ["runs on", "Beta", "beta", undefined],
    ["uses", "Harbour", undefined, "https://harbour.example/"],
  ]);
  expect(read("beta")).toEqual([["carries", "Alpha", "alpha", undefined]]);
});

function viewOf(fields: object, id = "alpha") {
  const dataset = aDataset({ "services/alpha": aService(fields) });
  const service = dataset.services.get(id);
  if (!service) throw new Error(`No service ${id}`);
  return serviceView(startPage(dataset, "en"), service);
}
