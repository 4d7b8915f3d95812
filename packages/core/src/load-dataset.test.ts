import { expect, test } from "vitest";
import { loadDataset } from "./load-dataset.ts";
import { aDataset } from "./testing/a-dataset.ts";
import { aGroup, aProject, aService } from "./testing/builders.ts";
import { defaultContext, inBrief, sourceFiles } from "./testing/problems-in.ts";
import { hashText } from "./translation/hash-text.ts";

test("loadDataset() makes a dataset of right files", () => {
  const info = { name: "example", version: "1.0.0" };

  const outcome = loadDataset(sourceFiles(aProject()), { ...defaultContext, info });

  if (!outcome.ok) throw new Error("The scene is wrong");
  expect([...outcome.value.services.keys()]).toEqual(["alpha", "beta"]);
  expect(outcome.value).toMatchObject({ info, locales: ["en"] });
});

test("loadDataset() makes none of wrong ones, and says why", () => {
  const outcome = loadDataset(
    sourceFiles(aProject({ "services/alpha": aService({ layer: "sky" }) })),
    defaultContext,
  );

  expect(outcome.ok).toBe(false);
  expect(outcome.diagnostics.map(inBrief)).toEqual(["data/services/alpha.yaml:6:12 reference/unknown"]);
});

test("loadDataset() shows the original where a translation is stale", () => {
  const group = aGroup({ name: { en: "Networking", "zh-TW": "網路" } });
  const lock = { "groups/networking": { name: { "zh-TW": hashText("Nets") } } };

  const dataset = aDataset({ "groups/networking": group }, { locales: ["en", "zh-TW"], lock });

  expect(dataset.groups.get("networking")?.name).toEqual({ en: "Networking" });
});
