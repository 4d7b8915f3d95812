import { expect, test } from "vitest";
import { annotateDrift } from "./annotate-drift.ts";

const nothing = { missing: [], stale: [], stray: [] };

test("annotateDrift() marks each place that says something else, with what stands there instead", () => {
  const stale = [
    { path: "docs/a.md", actual: "one\ntwo\nthree\nfour\n", expected: "one\nTWO\nthree\nfour\nfive\n" },
  ];

  expect(annotateDrift({ ...nothing, stale }).split("\n")).toEqual([
    "::error file=docs/a.md,line=2,endLine=2,title=drift::The data says:%0ATWO%0ARun `stackmatrix render` and commit the result.",
    "::error file=docs/a.md,line=4,endLine=4,title=drift::The data says:%0Afive%0ARun `stackmatrix render` and commit the result.",
    "",
  ]);
});

test("annotateDrift() names files that are missing and stray, and lines that nobody writes", () => {
  const drift = {
    missing: [{ path: "docs/b.md", content: "" }],
    stale: [{ path: "docs/c.md", actual: "one\nby hand\n", expected: "one\n" }],
    stray: ["docs/d,e.md"],
  };

  const annotations = annotateDrift(drift);

  expect(annotations).toContain("::error file=docs/c.md,line=2,endLine=2,title=drift::These lines are not");
  expect(annotations).toContain("::error file=docs/b.md,title=drift::This file is missing.");
  expect(annotations).toContain("::error file=docs/d%2Ce.md,title=drift::Nothing writes this file");
});

test("annotateDrift() lets no text of a file begin a command", () => {
  const stale = [{ path: "a.md", actual: "x\n", expected: "100%\r\n::error::y\n" }];

  const [first, ...others] = annotateDrift({ ...nothing, stale }).split("\n");

  expect(first).toContain("The data says:%0A100%25%0D%0A::error::y");
  expect(others).toEqual([""]);
});
