import { expect, test } from "vitest";
import { aGroup, aProject } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";
import { hashText } from "../../translation/hash-text.ts";

const group = (name: object) => ({ "data/groups/networking.yaml": JSON.stringify({ ...aGroup(), name }) });
const both = group({ en: "Networking", "zh-TW": "網路" });
const locales = ["en", "zh-TW"] as const;

test("textsAreTranslated warns of a text that a language lacks", () => {
  expect(problemsIn(group({ en: "Networking" }), { locales })).toEqual([
    "data/groups/networking.yaml:1:2 translation/missing",
  ]);
});

test("textsAreTranslated asks for every text in the first language", () => {
  expect(problemsIn(group({ "zh-TW": "網路" }), { locales })).toEqual([
    "data/groups/networking.yaml:1:2 schema/missing-key",
  ]);
  expect(problemsIn(group({ "zh-TW": "網路" }), { locales: ["zh-TW"] })).toEqual([]);
});

test.each([
  ["no lock", undefined, []],
  [
    "a lock that knows the original",
    { "groups/networking": { name: { "zh-TW": hashText("Networking") } } },
    [],
  ],
  [
    "a lock that knows another original",
    { "groups/networking": { name: { "zh-TW": hashText("Nets") } } },
    ["1:28 translation/stale"],
  ],
  ["a lock that knows nothing", {}, ["1:28 translation/unrecorded"]],
])("textsAreTranslated with %s", (_, lock, expected) => {
  expect(problemsIn(both, { locales, lock })).toEqual(
    expected.map((problem) => `data/groups/networking.yaml:${problem}`),
  );
});

test("textsAreTranslated lets a whole project be right", () => {
  expect(problemsIn(aProject())).toEqual([]);
});
