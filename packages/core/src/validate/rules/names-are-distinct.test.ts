import { expect, test } from "vitest";
import { aGroup, aLayer, aProject, aService } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test("namesAreDistinct compares the names of a kind in each language, whatever their case", () => {
  const files = aProject({
    "groups/networking": aGroup({ name: { en: "Networking", "zh-TW": "網路" } }),
    "groups/nets": aGroup({ name: { en: "Nets", "zh-TW": "網路" } }),
    "groups/other": aGroup({ name: { en: "NETS" } }),
    "layers/ground": aLayer({ name: { en: "Nets" } }),
  });

  expect(problemsIn(files)).toEqual([
    "data/groups/networking.yaml:4:14 name/duplicate",
    "data/groups/other.yaml:3:11 name/duplicate",
  ]);
});

test("namesAreDistinct warns of an alias that is another service's alias or name", () => {
  const files = aProject({
    "services/alpha": aService({ name: { en: "Alpha" }, aliases: ["A", "Alpha"] }),
    "services/beta": aService({ name: { en: "Beta" }, aliases: ["a", "B"] }),
    "services/gamma": aService({ name: { en: "Gamma" }, aliases: ["beta"] }),
  });

  expect(problemsIn(files)).toEqual([
    "data/services/beta.yaml:20:5 alias/shared",
    "data/services/gamma.yaml:20:5 alias/shared",
  ]);
});
