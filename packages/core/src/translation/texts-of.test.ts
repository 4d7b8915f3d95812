import { expect, test } from "vitest";
import { isLocalizedText } from "./is-localized-text.ts";
import { textsOf } from "./texts-of.ts";

function names(value: object): string[] {
  return textsOf(value).map(({ name }) => name);
}

test("textsOf() finds texts at any depth, with both of their names", () => {
  const value = {
    name: { en: "Docker", "zh-TW": "Docker" },
    vendor: "Docker",
    concepts: [{ id: "image", name: { en: "Image" }, text: { en: "A template." } }],
    scale: { 1: { en: "none" } },
    assessments: { docker: { support: "full", note: { en: "X" } } },
  };

  expect(textsOf(value)).toEqual([
    { path: ["name"], name: "name", text: { en: "Docker", "zh-TW": "Docker" } },
    { path: ["concepts", 0, "name"], name: "concepts.image.name", text: { en: "Image" } },
    { path: ["concepts", 0, "text"], name: "concepts.image.text", text: { en: "A template." } },
    { path: ["scale", "1"], name: "scale.1", text: { en: "none" } },
    { path: ["assessments", "docker", "note"], name: "assessments.docker.note", text: { en: "X" } },
  ]);
});

test("textsOf() names the items of a list so that their order does not matter", () => {
  const first = { type: "uses", service: "runc", note: { en: "X" } };
  const second = { type: "uses", service: "containerd", note: { en: "X" } };

  expect(names({ relations: [first, second] }).toSorted()).toEqual(
    names({ relations: [second, first] }).toSorted(),
  );
  expect(names({ relations: [first] })).toEqual(["relations.uses>runc.note"]);
});

test("textsOf() names headings among rows so that rows between them do not matter", () => {
  const heading = { heading: { en: "X" } };
  const row = { attribute: "vendor" };

  expect(names({ rows: [heading, row, row, heading, row] })).toEqual(
    names({ rows: [row, heading, heading] }),
  );
});

test("textsOf() names releases and former answers by their versions", () => {
  const note = { en: "X" };

  expect(names({ releases: [{ version: "1.10", note }] })).toEqual(["releases.1.10.note"]);
  expect(names({ history: [{ support: "none", since: "2.0", until: "3.1", note }] })).toEqual([
    "history.2.0>3.1.note",
  ]);
});

test("textsOf() gives items that it cannot tell apart different names", () => {
  const block = { block: "questions", title: { en: "X" } };

  expect(names({ blocks: [block, block, block] })).toEqual([
    "blocks.questions.title",
    "blocks.questions~2.title",
    "blocks.questions~3.title",
  ]);
  expect(names({ keywords: [{ en: "a" }, { en: "b" }] })).toEqual(["keywords.0", "keywords.1"]);
});

test.each([
  [{ en: "X" }, true],
  [{ "zh-TW": "X", "zh-CN": "X" }, true],
  [{}, false],
  [{ en: 1 }, false],
  [{ en: "X", id: "x" }, false],
])("isLocalizedText(%j) is %s", (value, expected) => {
  expect(isLocalizedText(value)).toBe(expected);
});
