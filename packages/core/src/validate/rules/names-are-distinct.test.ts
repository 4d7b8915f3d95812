import { expect, test } from "vitest";
import { aGroup, aLayer, aProject, aService } from "../../testing/builders.ts";
import { defaultContext, problemsIn, sourceFiles } from "../../testing/problems-in.ts";
import { validateEntities } from "../validate-entities.ts";

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

test("namesAreDistinct does not compare a name with one in another language", () => {
  const files = aProject({
    "groups/networking": aGroup({ name: { en: "Networking", "zh-TW": "Nets" } }),
    "groups/nets": aGroup({ name: { en: "Nets", "zh-TW": "網路" } }),
  });

  expect(problemsIn(files)).toEqual([]);
});

test.each([
  ["capitals", "NETWORKING"],
  ["full width", "\uff2eetworking"],
  ["another form of an accent", "Networkin\u0067\u0301"],
  ["a joiner", "Net\u200dworking"],
])("namesAreDistinct is not misled by %s, and says where the other name stands", (_, name) => {
  const first = name.includes("\u0301") ? "Networkin\u01f5" : "Networking";
  const files = aProject({
    "groups/networking": aGroup({ name: { en: first } }),
    "groups/other": aGroup({ name: { en: name } }),
  });

  const { diagnostics } = validateEntities(sourceFiles(files), defaultContext);

  expect(diagnostics).toMatchObject([
    {
      code: "name/duplicate",
      location: { path: "data/groups/other.yaml" },
      args: { name, other: "networking", otherName: first, place: "data/groups/networking.yaml:3:11" },
    },
  ]);
});

test("namesAreDistinct warns of an alias that is another name in the kind, and lets kinds share them", () => {
  const files = aProject({
    "groups/networking": aGroup({ name: { en: "Networking" }, aliases: ["Alpha"] }),
    "groups/other": aGroup({ name: { en: "Other" }, aliases: ["networking"] }),
  });

  expect(problemsIn(files)).toEqual(["data/groups/other.yaml:7:5 alias/shared"]);
});

test("namesAreDistinct warns of an alias that is another service's alias or name", () => {
  const files = aProject({
    "services/alpha": aService({ name: { en: "Alpha" }, aliases: ["A", "Alpha"] }),
    "services/beta": aService({ name: { en: "Beta" }, aliases: ["\uff41", "B"] }),
    "services/gamma": aService({ name: { en: "Gamma" }, aliases: ["beta"] }),
  });

  expect(problemsIn(files)).toEqual([
    "data/services/beta.yaml:20:5 alias/shared",
    "data/services/gamma.yaml:20:5 alias/shared",
  ]);
});
